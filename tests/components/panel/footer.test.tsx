import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Footer } from '../../../components/panel/footer.tsx';
import type { PackStatus } from '../../../domain/team/pack-status.ts';
import type { PageState, PartHealth, Reading } from '../../../domain/reading.ts';
import { drawIn, wordsOf } from '../support.tsx';

const now = new Date('2026-11-20T12:00:00Z');
const team = { team: 'nordwind-cs', revision: 42, hasKey: true } as const;
const fresh: PackStatus = { ...team, state: 'fresh', checkedAt: '2026-11-20T11:56:00Z' };

async function draw(
  status: PackStatus | undefined,
  page: PageState = { kind: 'none' },
  language: 'en' | 'zh-CN' = 'en',
) {
  const onPackPress = vi.fn();
  const repair = { onPoint: vi.fn(), onReport: vi.fn(), said: undefined };
  const drawn = await drawIn(
    language,
    <Footer page={page} repair={repair} status={status} now={now} onPackPress={onPackPress} />,
  );
  return { ...drawn, onPackPress, repair, health: drawn.container.querySelector('.scp-foot .row') };
}

const states: readonly [string, PackStatus, string, string, string][] = [
  ['fresh', fresh, 'r42 · 4 min', '第42版 · 4分钟前', ''],
  [
    'an older one that somebody went back to',
    { ...fresh, isSetBack: true },
    'set back to revision 42',
    '已退回第42版',
    'caution',
  ],
  [
    'ageing',
    { ...team, state: 'ageing', checkedAt: '2026-11-20T07:00:00Z' },
    'r42 · ageing, 5 h',
    '第42版 · 5小时前，稍旧',
    'caution',
  ],
  [
    'ageing for days',
    { ...team, state: 'ageing', checkedAt: '2026-11-17T12:00:00Z' },
    'r42 · ageing, 3 days',
    '第42版 · 3天前，稍旧',
    'caution',
  ],
  ['ageing, never checked', { ...team, state: 'ageing' }, 'r42 · Ageing', '第42版 · 稍旧', 'caution'],
  [
    'stale',
    { ...team, state: 'stale', notAfter: '2026-11-17T00:00:00Z' },
    'r42 · stale since 17 Nov 2026',
    '第42版 · 已于2026年11月17日到期',
    'caution',
  ],
  ['sample', { state: 'sample', hasKey: false }, "sample pack · not your team's", '示例资料包 · 不是团队的', 'caution'],
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

  it('is checked again when it is pressed', async () => {
    const { user, onPackPress } = await draw(fresh);
    await user.click(screen.getByRole('button'));
    expect(onPackPress).toHaveBeenCalledOnce();
  });
});

const parts = ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'] as const;

/** The first `read` parts were read, the last `guessed` of them by the page's layout. */
function health(read: number, guessed = 0): PartHealth[] {
  return parts.map((part, index) => {
    if (index >= read) return { part, read: false };
    const isGuessed = index >= read - guessed;
    return { part, read: true, from: isGuessed ? 'guess' : 'page', sure: isGuessed ? 'low' : 'high' };
  });
}

function without(...missing: string[]): PageState {
  return openWith(health(7).map((one) => (missing.includes(one.part) ? { part: one.part, read: false } : one)));
}

function nameless(part: string): PageState {
  return openWith(health(7).map((one) => (one.part === part ? { ...one, nameless: true } : one)));
}

function open(read: number, guessed = 0): PageState {
  return openWith(health(read, guessed));
}

function openWith(parts: PartHealth[]): PageState {
  const reading: Reading = {
    site: 'etsy',
    variant: 'messages',
    conversation: '1',
    buyer: { handles: [] },
    messages: [],
    health: parts,
  };
  return { kind: 'open', reading };
}

/** Read without a single landmark. */
const byLook: PageState = {
  kind: 'open',
  reading: {
    site: 'etsy',
    variant: 'messages',
    conversation: '1',
    buyer: { handles: [] },
    messages: [],
    health: [{ part: 'inbox', read: false }, ...health(5, 4).slice(1)],
  },
};

describe('J20: what was read of the page', () => {
  it.each([
    [{ kind: 'none' }, 'No inbox on this page', 'row'],
    [{ kind: 'reading', site: 'etsy' }, 'Reading the page', 'row'],
    [{ kind: 'no-conversation', site: 'etsy', health: health(1) }, 'Inbox found', 'row good'],
    [open(7), 'buyer, order, product read', 'row good'],
    [open(7, 4), 'buyer, order, product read · 4 guessed', 'row'],
    [open(5), 'not read: messages', 'row caution'],
    [without('order'), 'buyer, product read · no order found', 'row'],
    [without('order', 'product'), 'buyer read · no order, product found', 'row'],
    [without('buyer'), 'not read: buyer', 'row caution'],
    [nameless('buyer'), 'not read: buyer', 'row caution'],
    [nameless('product'), 'buyer, order read · no product found', 'row'],
    [open(5, 1), 'not read: messages · 1 guessed', 'row caution'],
    [{ kind: 'layout-changed', site: 'etsy', health: health(2) }, 'Layout changed', 'row caution'],
    [byLook, 'Layout changed: read by its look', 'row caution'],
  ] as const)('D20: stands in the footer: %o', async (page, words, classes) => {
    const { health: line } = await draw(fresh, page);
    expect([wordsOf(line), line?.className.trim()]).toEqual([words, classes]);
  });

  it.each([
    ['en', ['Inboxfrom the page · sure', "Reply boxfrom the page's layout · a guess", 'Conversationnot read']],
    ['zh-CN', ['收件箱取自页面 · 确定', '回复框按页面布局推测 · 不确定', '会话未读到']],
  ] as const)('is listed with source and sureness when it is pressed (%s)', async (language, lines) => {
    const { user, health: line } = await draw(fresh, open(2, 1), language);
    await user.click(line!);
    expect(
      screen
        .getAllByRole('listitem')
        .slice(0, 3)
        .map((item) => wordsOf(item)),
    ).toEqual(lines);
  });

  it('says that a guess can be wrong, where there is one', async () => {
    const { user, health: line } = await draw(fresh, open(7, 1));
    await user.click(line!);
    expect(wordsOf(screen.getByRole('region'))).toContain('A guess can be wrong.');
  });

  it('is put away by Escape, and the focus is where it was', async () => {
    const { user, health: line } = await draw(fresh, open(7));
    await user.click(line!);
    await user.keyboard('{Escape}');
    expect([screen.queryByRole('region'), document.activeElement]).toEqual([null, line]);
  });

  it('stays while an input method has Escape for itself', async () => {
    const { user, health: line } = await draw(fresh, open(7));
    await user.click(line!);
    fireEvent.keyDown(line!, { key: 'Escape', isComposing: true });
    expect(screen.queryByRole('region')).not.toBeNull();
  });

  it('is put away by a press elsewhere in the panel', async () => {
    const { user, health: line } = await draw(fresh, open(7));
    await user.click(line!);
    await user.click(document.body);
    expect(screen.queryByRole('region')).toBeNull();
  });

  it('can be reported', async () => {
    const { user, health: line, repair } = await draw(fresh, open(5));
    await user.click(line!);
    await user.click(screen.getByRole('button', { name: 'Report to the lead' }));
    expect(repair.onReport).toHaveBeenCalledOnce();
  });
});
