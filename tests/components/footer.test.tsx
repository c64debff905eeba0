import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Footer } from '../../components/panel/footer.tsx';
import type { PackStatus } from '../../domain/protocol.ts';
import type { PageState, PartHealth, Reading } from '../../domain/reading.ts';
import { drawIn, wordsOf } from './support.tsx';

const now = new Date('2026-11-20T12:00:00Z');
const team = { team: 'nordwind-cs', revision: 42, hasKey: true } as const;
const fresh: PackStatus = { ...team, state: 'fresh', checkedAt: '2026-11-20T11:56:00Z' };

async function draw(
  status: PackStatus | undefined,
  page: PageState = { kind: 'none' },
  language: 'en' | 'zh-CN' = 'en',
) {
  const onPackPress = vi.fn();
  const drawn = await drawIn(
    language,
    <Footer page={page} siteTitle="Etsy" status={status} now={now} onPackPress={onPackPress} />,
  );
  return { ...drawn, onPackPress, health: drawn.container.querySelector('.scp-foot > .row') };
}

const states: readonly [string, PackStatus, string, string, string][] = [
  ['fresh', fresh, 'nordwind-cs · r42 · fresh, 4 min', 'nordwind-cs · r42 · 4分钟前，最新', ''],
  [
    'ageing',
    { ...team, state: 'ageing', checkedAt: '2026-11-20T07:00:00Z' },
    'nordwind-cs · r42 · ageing, 5 h',
    'nordwind-cs · r42 · 5小时前，稍旧',
    'caution',
  ],
  [
    'ageing for days',
    { ...team, state: 'ageing', checkedAt: '2026-11-17T12:00:00Z' },
    'nordwind-cs · r42 · ageing, 3 days',
    'nordwind-cs · r42 · 3天前，稍旧',
    'caution',
  ],
  [
    'ageing, never checked',
    { ...team, state: 'ageing' },
    'nordwind-cs · r42 · Ageing',
    'nordwind-cs · r42 · 稍旧',
    'caution',
  ],
  [
    'stale',
    { ...team, state: 'stale', notAfter: '2026-11-17T00:00:00Z' },
    'r42 · stale since 17 Nov 2026',
    'r42 · 已于2026年11月17日到期',
    'caution',
  ],
  ['sample', { state: 'sample', hasKey: false }, "sample pack · not a team's", '示例资料包 · 不是团队的', 'caution'],
  ['none', { state: 'none', hasKey: false }, 'no pack yet', '还没有资料包', 'caution'],
];

describe('the state of the pack in the footer', () => {
  it.each(states)('is said in words: %s', async (_name, status, en) => {
    await draw(status);
    expect(screen.getByRole('button').textContent).toBe(en);
  });

  it.each(states)('is said in Chinese: %s', async (_name, status, _en, zh) => {
    await draw(status, { kind: 'none' }, 'zh-CN');
    expect(screen.getByRole('button').textContent).toBe(zh);
  });

  it.each(states)('turns coloured when it matters: %s', async (_name, status, _en, _zh, tone) => {
    await draw(status);
    expect(screen.getByRole('button').className.trim()).toBe(`cut pack ${tone}`.trim());
  });

  it('is left out while it is not known', async () => {
    await draw(undefined);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is checked anew when it is pressed', async () => {
    const { user, onPackPress } = await draw(fresh);
    await user.click(screen.getByRole('button'));
    expect(onPackPress).toHaveBeenCalledOnce();
  });
});

function health(read: number): PartHealth[] {
  const parts = ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'] as const;
  return parts.map((part, index) => ({ part, read: index < read }));
}

function open(read: number): PageState {
  const reading: Reading = {
    site: 'etsy',
    variant: 'messages',
    conversation: '1',
    buyer: { handles: [] },
    messages: [],
    health: health(read),
  };
  return { kind: 'open', reading };
}

describe('what was read of the page', () => {
  it.each([
    [{ kind: 'none' }, 'No inbox on this page', 'row'],
    [{ kind: 'reading', site: 'etsy' }, 'Etsy: reading', 'row'],
    [{ kind: 'no-conversation', site: 'etsy', health: health(1) }, 'Etsy: inbox found', 'row good'],
    [open(7), 'Etsy: all 7 read', 'row good'],
    [open(5), 'Etsy: 5 of 7 read', 'row caution'],
    [{ kind: 'layout-changed', site: 'etsy', health: health(2) }, 'Etsy: 2 of 7 read', 'row caution'],
  ] as const)('stands in the footer: %o', async (page, words, classes) => {
    const { health: line } = await draw(fresh, page);
    expect([wordsOf(line), line?.className.trim()]).toEqual([words, classes]);
  });
});
