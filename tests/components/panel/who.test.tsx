import { screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { describe, expect, it } from 'vitest';
import { Who } from '../../../components/panel/who.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const berlin = { zone: 'Europe/Berlin', time: '08:12', hour: 8, isDay: true };

function who(changes: Partial<ComponentProps<typeof Who>> = {}) {
  return (
    <Who
      name="Annika Vogelsang"
      country="DE"
      language="de"
      time={berlin}
      now={new Date('2026-11-20T07:12:00Z')}
      {...changes}
    />
  );
}
const meta = () => [...document.querySelectorAll('.scp-meta > span')].map((element) => wordsOf(element));

describe('who is writing', () => {
  it('is named as the page writes it', async () => {
    await drawIn('en', who());
    expect(screen.getByRole('heading').textContent).toBe('Annika Vogelsang');
  });

  it('L21: is said not to be read where neither name nor conversation was', async () => {
    const { container } = await drawIn('en', who({ name: undefined, isNameless: true }));
    expect(screen.getByRole('heading').textContent).toBe('Buyer name not read');
    expect(wordsOf(container)).toContain('Whose conversation this is was not read.');
  });

  it('is written in its own direction and in the glyphs of its own language', async () => {
    await drawIn('zh-CN', who({ name: '直子', language: 'ja' }));
    expect(document.querySelector('h1 bdi')?.getAttribute('lang')).toBe('ja');
  });

  it('shows a whole name in the tooltip, since a long one is cut', async () => {
    const name = 'Annika '.repeat(30).trim();
    await drawIn('en', who({ name }));
    expect(screen.getByRole('heading').title).toBe(name);
  });

  it('U15: shows a turn of direction as its number, and so is not turned round', async () => {
    await drawIn('en', who({ name: 'Anna \u202egreB' }));
    expect(screen.getByRole('heading').textContent).toBe('Anna U+202EgreB');
  });

  it('U15: says what the number stands for', async () => {
    await drawIn('en', who({ name: 'An\u200bna' }));
    expect(screen.getByText('U+200B').title).toBe('Invisible character in this name');
  });

  it('U15: keeps a turn of direction out of the tooltip too', async () => {
    await drawIn('en', who({ name: 'Anna \u202egreB' }));
    expect(screen.getByRole('heading').title).toBe('Anna [U+202E]greB');
  });

  it.each(['<img src=x onerror="alert(1)">', '{{order.id}}'])(
    'shows a name that is no name as text: %s',
    async (name) => {
      await drawIn('en', who({ name }));
      expect([screen.getByRole('heading').textContent, document.querySelector('img')]).toEqual([name, null]);
    },
  );

  it.each([
    ['en', 'Buyer name not read'],
    ['zh-CN', '未读到买家姓名'],
    ['zh-TW', '未讀到買家姓名'],
  ] as const)('L35: says of a name that was not read no more than that (%s)', async (language, words) => {
    await drawIn(language, who({ name: undefined }));
    expect([screen.getByRole('heading').textContent, screen.getByRole('heading').title]).toEqual([words, '']);
  });

  it.each([
    ['en', ['DE', 'German', '08:12 there, Fri']],
    ['zh-CN', ['DE', '德语', '当地周五08:12']],
  ] as const)('stands with country, language and the time there (%s)', async (language, words) => {
    await drawIn(language, who());
    expect(meta()).toEqual(words);
  });

  it('takes the weekday from where the buyer is', async () => {
    const auckland = { zone: 'Pacific/Auckland', time: '01:30', hour: 1, isDay: false };
    await drawIn('en', who({ time: auckland, now: new Date('2026-11-20T12:30:00Z') }));
    expect(meta().at(-1)).toBe('01:30 there, Sat');
  });

  it('shows another sign by night than by day', async () => {
    const { container, unmount } = await drawIn('en', who());
    const day = container.querySelector('.scp-there svg')?.innerHTML;
    unmount();
    await drawIn('en', who({ time: { ...berlin, isDay: false } }));
    expect(document.querySelector('.scp-there svg')?.innerHTML).not.toBe(day);
  });

  it('says that the zone is unknown instead of guessing a time', async () => {
    await drawIn('en', who({ country: 'US', language: 'en', time: 'unknown' }));
    expect(meta()).toEqual(['US', 'English', 'time zone unknown']);
  });

  it('leaves out what is not known', async () => {
    await drawIn('en', who({ country: undefined, language: undefined, time: undefined }));
    expect(meta()).toEqual([]);
  });
});
