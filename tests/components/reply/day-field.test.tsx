import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../domain/days/day-calendar.ts';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import { notListed, rules } from '../../domain/guard/make-reply.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { drawDesk, rowOf } from './reply-desk.tsx';
import { wordsOf } from '../support.tsx';

const promise = makeMacro({
  id: 'promise',
  title: { en: 'New date' },
  body: { de: 'Es kommt am {{field.by:weekday}}.', en: 'It comes on {{field.by:weekday}}.' },
  fields: [{ id: 'by', label: { en: 'By', 'zh-CN': '日期', 'zh-TW': '日期' }, type: 'date', expects: 'future' }],
});

const germany = {
  country: 'DE',
  languages: ['de'],
  timeZones: ['Europe/Berlin'],
  currency: 'EUR',
  address: { en: 'Sie' },
  holidays: ['2026-12-25'],
};

const box = () => screen.getByRole<HTMLInputElement>('textbox', { name: /By|日期/ });
/** Versions of CLDR differ in commas. */
const echo = () => wordsOf(document.getElementById(box().getAttribute('aria-describedby') ?? '')).replaceAll(',', '');

interface Changes {
  today?: string;
  expects?: 'past' | 'future';
  market?: Parameters<typeof calendarOf>[1];
}

async function open(agentLanguage: InterfaceLanguage = 'en', changes: Changes = {}) {
  const { today = '2026-11-30', expects = 'future', market = germany } = changes;
  const macro = { ...promise, fields: promise.fields.map((field) => ({ ...field, expects })) };
  const desk = await drawDesk({
    agentLanguage,
    rows: [rowOf(macro)],
    rules: { calendar: calendarOf(today, market) },
    guard: { ...rules, buyer: notListed, originalOf: () => undefined },
  });
  await desk.user.type(desk.field, '{Enter}');
  return desk;
}

describe('J3: a date field', () => {
  it.each<[InterfaceLanguage, string, string]>([
    ['en', '3.12.', 'Thursday 3 December 2026 · in 3 days · 3 working days in Germany'],
    ['en', '12/3', 'Thursday 3 December 2026 · in 3 days · 3 working days in Germany or Friday 12 March 2027'],
    ['zh-CN', '12月3日', '2026年12月3日星期四 · 3天后 · 按德国工作日算第3天'],
    ['zh-CN', '+2', '2026年12月2日星期三 · 后天 · 按德国工作日算第2天'],
    ['zh-TW', '週五', '2026年12月4日星期五 · 4 天後 · 按德國工作天算第4天'],
    ['en', 'tomorrow', 'Tuesday 1 December 2026 · tomorrow'],
    ['en', '25/12', 'Friday 25 December 2026 · in 25 days · 18 working days in Germany · public holiday in Germany'],
    ['en', '6.12.', 'Sunday 6 December 2026 · in 6 days · 4 working days in Germany · not a working day'],
  ])('says what it read (%s): %s', async (language, typed, said) => {
    const { user } = await open(language);
    await user.type(box(), typed);

    expect(box().value).toBe(typed);
    expect(echo()).toBe(said);
    expect(box().getAttribute('aria-invalid')).toBeNull();
  });

  it('puts into the letter what it said', async () => {
    const { user, calls } = await open();
    await user.type(box(), '3.12.{Enter}');

    expect(calls.insert.mock.calls).toEqual([['Es kommt am Donnerstag, 3. Dezember.']]);
  });

  it.each<[InterfaceLanguage, string, string]>([
    ['en', '31.2.', 'There is no 31 February.'],
    ['zh-CN', '2月31日', '二月没有31日。'],
    ['zh-TW', '31.2.', '2月沒有31日。'],
    ['en', '29 Feb', 'There is no 29 February 2027.'],
    ['zh-CN', '2月29日', '2027年2月没有29日。'],
    ['en', 'soon', 'No date was read. Try 3 Dec 12/3 +2 or Friday.'],
  ])('refuses what is no day, with the reason (%s): %s', async (language, typed, said) => {
    const { user, calls } = await open(language);
    await user.type(box(), `${typed}{Enter}`);

    expect(echo()).toBe(said);
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it('takes the other reading at a press', async () => {
    const { user } = await open();
    await user.type(box(), '3/12');
    expect(echo()).toContain('Friday 12 March 2027');
    await user.click(screen.getByRole('button', { name: /^or Thursday/ }));

    expect(echo()).toContain('Thursday 3 December 2026');
  });

  it.each([
    ['20.11.', 'has passed'],
    ['12 March 2027', 'is far away'],
  ])('is asked about before it is promised: %s', async (typed, reason) => {
    const { user, calls } = await open();
    await user.type(box(), `${typed}{Enter}`);

    expect(calls.insert).not.toHaveBeenCalled();
    expect(wordsOf(screen.getByRole('status', { name: 'Before inserting' }))).toContain(reason);
    expect(screen.getByRole('button', { name: 'Leave it' })).toBe(document.activeElement);
  });

  it('leaves keys of an input method to it', async () => {
    const { calls } = await open('zh-CN');
    fireEvent.change(box(), { target: { value: 'zhou wu' } });
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true, keyCode: 229 });
    expect(box().value).toBe('zhou wu');
    fireEvent.change(box(), { target: { value: '周五' } });
    fireEvent.keyDown(box(), { key: 'Enter', keyCode: 229 });

    expect(calls.insert).not.toHaveBeenCalled();
    expect(echo()).toContain('星期五');
    fireEvent.keyDown(box(), { key: 'Enter' });
    await waitFor(() => expect(calls.insert.mock.calls).toEqual([['Es kommt am Freitag, 4. Dezember.']]));
  });
});

describe('J3: the working days beside a date field', () => {
  const names = () =>
    within(screen.getByRole('group', { name: /working days|工作/ }))
      .getAllByRole('button')
      .map((one) => one.title.replaceAll(',', ''));
  const chip = (by: string) => screen.getByRole('button', { name: new RegExp(`^\\${by}`) });

  it.each<[string, InterfaceLanguage, string, string[]]>([
    [
      'after a weekend',
      'en',
      '2026-11-27',
      [
        '+1 working day: Monday 30 November 2026',
        '+2 working days: Tuesday 1 December 2026',
        '+3 working days: Wednesday 2 December 2026',
      ],
    ],
    [
      'after a holiday of the buyer’s country',
      'en',
      '2026-12-24',
      [
        '+1 working day: Monday 28 December 2026',
        '+2 working days: Tuesday 29 December 2026',
        '+3 working days: Wednesday 30 December 2026',
      ],
    ],
    [
      'in Chinese',
      'zh-CN',
      '2026-11-30',
      ['+1个工作日：2026年12月1日星期二', '+2个工作日：2026年12月2日星期三', '+3个工作日：2026年12月3日星期四'],
    ],
    [
      'in traditional Chinese',
      'zh-TW',
      '2026-11-30',
      ['+1個工作天：2026年12月1日星期二', '+2個工作天：2026年12月2日星期三', '+3個工作天：2026年12月3日星期四'],
    ],
  ])('say which days they are, %s', async (_what, language, today, said) => {
    await open(language, { today });
    expect(names()).toEqual(said);
  });

  it('are those that went by where the field expects a past day', async () => {
    await open('en', { expects: 'past' });
    expect(names()[0]).toBe('−1 working day: Friday 27 November 2026');
  });

  it('know the weekend of the buyer’s country', async () => {
    await open('en', { market: { ...germany, country: 'SA', restDays: [5, 6] }, today: '2026-12-03' });
    expect(names()[0]).toBe('+1 working day: Sunday 6 December 2026');
  });

  it('fill the field, say what it is, and lead back to it, so that Enter inserts', async () => {
    const { user, calls } = await open();
    await user.type(box(), 'soon');
    await user.click(chip('+2'));
    expect([box().value, document.activeElement, chip('+2').getAttribute('aria-pressed')]).toEqual([
      '2026-12-02',
      box(),
      'true',
    ]);
    expect(echo()).toBe('Wednesday 2 December 2026 · in 2 days · 2 working days in Germany');
    await user.keyboard('{Enter}');
    expect(calls.insert.mock.calls).toEqual([['Es kommt am Mittwoch, 2. Dezember.']]);
  });

  it.each(['{Enter}', ' '])('are one step for Tab, with arrows between them, pressed by "%s"', async (key) => {
    const { user, calls } = await open();
    await user.keyboard('{Tab}');
    expect(document.activeElement).toBe(chip('+1'));
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toBe(chip('+3'));
    await user.keyboard(`{ArrowRight}{ArrowLeft}${key}`);
    expect([box().value, document.activeElement]).toEqual(['2026-12-03', box()]);
    expect(calls.insert).not.toHaveBeenCalled();
    await user.keyboard('{Tab}{Tab}');
    expect((document.activeElement as HTMLElement).closest('.days')).toBeNull();
  });
});

it('J3: Enter on the other reading of a date takes that one', async () => {
  const { user, calls } = await open();
  await user.type(box(), '12/3');
  screen.getByRole('button', { name: /^or Friday/ }).focus();
  await user.keyboard('{Enter}');
  expect(box().value).toBe('2027-03-12');
  expect(calls.insert).not.toHaveBeenCalled();
});
