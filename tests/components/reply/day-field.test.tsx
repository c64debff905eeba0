import { fireEvent, screen, waitFor } from '@testing-library/react';
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

async function open(agentLanguage: InterfaceLanguage = 'en') {
  const desk = await drawDesk({
    agentLanguage,
    rows: [rowOf(promise)],
    rules: { calendar: calendarOf('2026-11-30', germany) },
    guard: { ...rules, buyer: notListed, originalOf: () => undefined },
  });
  await desk.user.type(desk.field, '{Enter}');
  return desk;
}

describe('J3: a date field', () => {
  it.each<[InterfaceLanguage, string, string]>([
    ['en', '3.12.', 'Thursday 3 December 2026 · in 3 days · 3 working days in Germany'],
    ['en', '12/3', 'Thursday 3 December 2026 · in 3 days · 3 working days in Germany or Friday 12 March 2027'],
    ['zh-CN', '12月3日', '2026年12月3日星期四 · 3天后 · 德国3个工作日'],
    ['zh-CN', '+2', '2026年12月2日星期三 · 后天 · 德国2个工作日'],
    ['zh-TW', '週五', '2026年12月4日星期五 · 4 天後 · 德國4個工作天'],
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
