import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { OtherReplies } from '../../../components/panel/other-replies.tsx';
import type { InterfaceLanguage } from '../../../locales/index.ts';
import { drawIn } from '../support.tsx';

const address = 'https://www.etsy.com/messages/1870100001';
const annika = { name: 'a', site: 'etsy', who: 'Annika Vogelsang', address, since: '2026-11-30T08:05:00.000Z' };
const nobody = { name: 'b', site: 'shopee', since: '2026-11-28T12:00:00.000Z' };

async function draw(
  others = [annika, nobody] as Parameters<typeof OtherReplies>[0]['others'],
  language: InterfaceLanguage = 'en',
) {
  const calls = { onOpen: vi.fn<(address: string) => void>(), onDismiss: vi.fn<(names: readonly string[]) => void>() };
  const drawn = await drawIn(
    language,
    <OtherReplies
      {...calls}
      others={others}
      now={new Date('2026-11-30T16:00:00.000Z')}
      titleOf={(site) => ({ etsy: 'Etsy' })[site]}
    />,
  );
  return { ...drawn, calls, line: screen.getByRole('button') };
}

describe('J23: replies that were begun in other conversations', () => {
  it.each([
    ['en', 1, '1 other conversation has an unfinished reply'],
    ['en', 2, '2 other conversations have unfinished replies'],
    ['zh-CN', 2, '另有2个会话的回复没写完'],
    ['zh-TW', 2, '另有2個對話的回覆沒寫完'],
  ] as const)('are one line, in %s for %i', async (language, count, words) => {
    await draw([annika, nobody].slice(0, count), language);
    expect(screen.getByRole('button', { name: words, expanded: false })).toBeTruthy();
    expect(screen.queryByText('Annika Vogelsang')).toBeNull();
  });

  it('say whose, where and since when once it is pressed', async () => {
    const { user, line } = await draw();
    await user.click(line);
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual([
      expect.stringMatching(/^Annika Vogelsang.*Etsy · since \d\d:05$/),
      expect.stringMatching(/^Buyer not read.*shopee · since 28 Nov 2026$/),
    ]);
  });

  it('lead to where the site has an address for them, and are only named elsewhere', async () => {
    const { user, line, calls } = await draw();
    await user.click(line);
    const [first, second] = screen.getAllByRole('listitem');
    expect(
      within(second!)
        .getAllByRole('button')
        .map((one) => one.title),
    ).toEqual(['Stop reminding of Buyer not read']);
    await user.click(within(first!).getByRole('button', { name: /^Annika/ }));
    expect([calls.onOpen.mock.calls, screen.queryByRole('list')]).toEqual([[[address]], null]);
  });

  it('can be dismissed, one or all, and the keyboard is at the line again', async () => {
    const { user, line, calls } = await draw();
    await user.click(line);
    await user.click(screen.getByRole('button', { name: 'Stop reminding of Annika Vogelsang' }));
    expect(document.activeElement).toBe(line);
    await user.click(line);
    await user.click(screen.getByRole('button', { name: 'Stop reminding of all' }));
    expect(calls.onDismiss.mock.calls).toEqual([[['a']], [['a', 'b']]]);
  });

  it('close by Escape', async () => {
    const { user, line } = await draw();
    await user.click(line);
    await user.keyboard('{Tab}{Escape}');
    expect([screen.queryByRole('list'), document.activeElement]).toEqual([null, line]);
  });
});
