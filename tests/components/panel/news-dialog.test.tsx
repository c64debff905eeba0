import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Bar } from '../../../components/panel/bar.tsx';
import { NewsDialog } from '../../../components/panel/news-dialog.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const bar = (unread: number | undefined, onOpen = vi.fn()) => (
  <Bar
    where="Etsy"
    news={unread === undefined ? undefined : { unread, onOpen }}
    listActions={() => []}
    onHide={undefined}
  />
);

describe('the way to the news', () => {
  it.each([
    ['en', 'News from your leads, 2 unread'],
    ['zh-CN', '主管的通知，2条未读'],
    ['zh-TW', '主管的通知，2則未讀'],
  ] as const)('says how many are unread (%s)', async (language, label) => {
    await drawIn(language, bar(2));
    expect(wordsOf(screen.getByRole('button', { name: label }))).toBe('2');
  });

  it('shows no number once all are read', async () => {
    await drawIn('en', bar(0));
    expect(wordsOf(screen.getByRole('button', { name: 'News from your leads' }))).toBe('');
  });

  it('is absent without news', async () => {
    await drawIn('en', bar(undefined));
    expect(screen.queryByRole('button', { name: /News/ })).toBeNull();
  });

  it('opens them', async () => {
    const onOpen = vi.fn();
    const { user } = await drawIn('en', bar(1, onOpen));
    await user.click(screen.getByRole('button', { name: /News/ }));
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('H12: tens of thousands of news', () => {
  it('are drawn in steps, the newest first', async () => {
    const at = '2026-11-18T08:00:00Z';
    const rows = Array.from({ length: 30_000 }, (_, index) => ({
      id: `n${index}`,
      at,
      title: { en: `News ${index}` },
      body: { en: 'Text' },
    }));
    const changes = rows.map(({ id, title }) => ({ kind: 'macros', what: 'new', id, title, at }) as const);
    const { user } = await drawIn(
      'en',
      <NewsDialog news={rows} changes={changes} unread={new Set()} onClose={vi.fn()} />,
    );
    const count = () => document.querySelectorAll('li').length;
    expect([count(), screen.getAllByRole('button', { name: '29950 more' }).length]).toEqual([100, 2]);
    await user.click(screen.getAllByRole('button', { name: '29950 more' })[0]!);
    expect(count()).toBe(150);
    screen.getByText('News 99');
  });
});

describe('the news', () => {
  const news = [
    {
      id: 'faster',
      at: '2026-11-18T08:00:00Z',
      title: { en: 'Parcels are faster', 'zh-CN': '包裹更快' },
      body: { en: '<b>Two days</b> in Germany.' },
    },
  ];

  const shown = { news, changes: [], unread: new Set<string>() };

  it('show day, title and text, and markup as text', async () => {
    await drawIn('en', <NewsDialog {...shown} onClose={() => undefined} />);
    expect([...screen.getByRole('listitem').children].map(wordsOf)).toEqual([
      '18 Nov 2026',
      'Parcels are faster',
      '<b>Two days</b> in Germany.',
    ]);
  });

  it.each([
    ['en', 'News from your leads'],
    ['zh-CN', '主管的通知'],
    ['zh-TW', '主管的通知'],
  ] as const)('have a name (%s)', async (language, name) => {
    await drawIn(language, <NewsDialog {...shown} onClose={() => undefined} />);
    expect(screen.getByRole('dialog', { name })).toBeTruthy();
  });

  it('close by their button', async () => {
    const onClose = vi.fn();
    const { user } = await drawIn('en', <NewsDialog {...shown} onClose={onClose} />);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('J5: tells new ones from those that were read, and lets a read mark be taken back', async () => {
    const onUnread = vi.fn();
    const two = [{ ...news[0]!, id: 'newer', at: '2026-11-19T08:00:00Z', title: { en: 'Newer' } }, ...news];
    const { user } = await drawIn(
      'en',
      <NewsDialog news={two} changes={[]} unread={new Set(['newer'])} onUnread={onUnread} onClose={() => undefined} />,
    );
    expect(screen.getAllByRole('listitem').map((item) => wordsOf(item.children[0]))).toEqual([
      '19 Nov 2026 · new',
      '18 Nov 2026',
    ]);
    await user.click(screen.getByRole('button', { name: 'Mark as unread' }));
    expect(onUnread.mock.calls).toEqual([['2026-11-18T08:00:00Z']]);
  });

  it('J5: show what the pack changed this week, with a way to each that is still there', async () => {
    const onOpen = vi.fn();
    const onClose = vi.fn();
    const change = { kind: 'macros', at: '2026-11-19T08:00:00Z' } as const;
    const { user } = await drawIn(
      'en',
      <NewsDialog
        news={[]}
        changes={[
          { ...change, id: 'late', what: 'changed', title: { en: 'Late parcel' } },
          { ...change, id: 'old', what: 'gone', title: { en: 'Old rule' } },
        ]}
        unread={new Set()}
        onOpen={onOpen}
        onClose={onClose}
      />,
    );
    expect(screen.getAllByRole('listitem').map(wordsOf)).toEqual(['ChangedLate parcelreply', 'GoneOld rulereply']);
    expect(screen.queryByRole('button', { name: 'Old rule' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Late parcel' }));
    expect([onOpen.mock.calls, onClose.mock.calls.length]).toEqual([[['macros', 'late', 'Late parcel']], 1]);
  });
});
