import { act, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CodeChannel, CodeNews, CodeView } from '../../../../domain/reply/code-talk.ts';
import { drawPanel, slippers } from '../draw-panel.tsx';

const NAME = 'channel of this test';
let list: BroadcastChannel | undefined;
afterEach(() => list?.close());

/** The list on the page, and a code that is typed there. */
async function drawList(state = slippers(), calls = {}) {
  const heard: CodeChannel[] = [];
  list = new BroadcastChannel(NAME);
  list.onmessage = ({ data }: MessageEvent<CodeChannel>) => void heard.push(data);
  const drawn = await drawPanel({ state, calls });
  const say = (text: string, step: CodeNews['step'], chosen = 0) =>
    drawn.tell({ kind: 'code', conversation: '77', text, code: text.slice(1), chosen, step, channel: NAME });
  const view = (): CodeView | undefined => heard.findLast((one) => one.kind === 'view')?.view;
  return { ...drawn, say, view, heard, post: (message: CodeChannel) => list?.postMessage(message) };
}

const inserted = (calls: { insert: { mock: { calls: readonly (readonly [object, ...unknown[]])[] } } }) =>
  calls.insert.mock.calls.map(([order]) => order);

describe('a code that is typed in the reply box', () => {
  it('finds the reply with that code first, with its first line that says something', async () => {
    const { say, view, calls } = await drawList();
    await say('/wismo', 'show');
    await waitFor(() => expect(view()?.rows[0]).toMatchObject({ code: 'wismo', title: /in transit/ as unknown }));
    expect(view()?.rows[0]?.line).toMatch(/^Your parcel for order 3391150872 is on its way/);
    expect([view()?.rows.length, view()?.chosen]).toEqual([3, 0]);
    expect(calls.code.mock.lastCall?.[0]).toMatchObject({ kind: 'found', text: '/wismo', conversation: '77' });
  });

  it('finds codes that begin so before anything else', async () => {
    const { say, view } = await drawList();
    await say('/late', 'show');
    await waitFor(() =>
      expect(
        view()
          ?.rows.map(({ code }) => code)
          .slice(0, 2),
      ).toEqual(['late3', 'late7']),
    );
  });

  it('finds replies by a word of the title, in the agent’s language', async () => {
    const { say, view } = await drawList();
    await say('/pickup', 'show');
    await waitFor(() => expect(view()?.rows[0]?.title).toMatch(/pickup point/));
  });

  it('that nothing fits says so, and offers nothing that is only near', async () => {
    const { say, view, calls } = await drawList();
    await say('/qqqqxx', 'show');
    await waitFor(() => expect(view()?.empty).toContain('No reply fits “/qqqqxx”'));
    expect([view()?.rows, calls.code.mock.lastCall?.[0]]).toEqual([[], expect.objectContaining({ count: 0 })]);
  });

  it('is written over by the reply when it is taken', async () => {
    const { say, view, calls } = await drawList();
    await say('/wismo', 'show');
    await waitFor(() => expect(view()).toBeDefined());
    await say('/wismo', 'take');
    await waitFor(() => expect(inserted(calls)).toHaveLength(1));
    expect(inserted(calls)[0]).toMatchObject({
      conversation: '77',
      typed: '/wismo',
      mode: 'caret',
      text: /^Guten Tag Annika/ as unknown,
    });
    expect(await screen.findByText(/“Where is my parcel: in transit”: Inserted/)).toBeTruthy();
  });

  it('Y2: that is gone by then is not inserted elsewhere', async () => {
    const insert = vi.fn(() => ({ kind: 'refused', reason: 'code-gone' }) as const);
    const { say, view, calls } = await drawList(slippers(), { insert });
    await say('/wismo', 'show');
    await waitFor(() => expect(view()).toBeDefined());
    await say('/wismo', 'take');
    expect(await screen.findByText(/no longer in front of the caret/)).toBeTruthy();
    expect(inserted({ insert: calls.insert })).toHaveLength(1);
  });

  it('is taken by a press in the list', async () => {
    const { say, view, calls, post } = await drawList();
    await say('/late', 'show');
    await waitFor(() => expect(view()?.rows).toHaveLength(3));
    await say('/wismo', 'show');
    await waitFor(() => expect(view()?.rows[0]?.code).toBe('wismo'));
    post({ kind: 'press', row: 0 });
    await waitFor(() => expect(inserted(calls)).toHaveLength(1));
  });

  it('with a value missing is opened in the panel, and replaced from there', async () => {
    const { say, view, calls, user } = await drawList();
    await say('/noupdate', 'show');
    await waitFor(() => expect(view()).toBeDefined());
    await say('/noupdate', 'take');
    expect(await screen.findByRole('heading', { name: 'No tracking update for some days' })).toBeTruthy();
    expect([inserted(calls), calls.code.mock.lastCall?.[0]]).toEqual([
      [],
      expect.objectContaining({ kind: 'opened', text: '/noupdate' }),
    ]);
    await user.keyboard('24 Nov{Enter}');
    await waitFor(() => expect(inserted(calls)).toHaveLength(1));
    expect(inserted(calls)[0]).toMatchObject({ typed: '/noupdate' });
  });

  it('that is gone by then leaves the place to the caret', async () => {
    const insert = vi.fn((order: { typed?: string }) =>
      order.typed === undefined ? { kind: 'arrived' } : { kind: 'refused', reason: 'code-gone' },
    );
    const { say, view, user } = await drawList(slippers(), { insert });
    await say('/noupdate', 'show');
    await waitFor(() => expect(view()).toBeDefined());
    await say('/noupdate', 'take');
    await screen.findByRole('heading', { name: 'No tracking update for some days' });
    await user.keyboard('24 Nov{Enter}');
    await waitFor(() => expect(insert).toHaveBeenCalledTimes(2));
    expect(insert.mock.lastCall?.[0].typed).toBeUndefined();
  });

  it('is not opened where the content script does not know of it', async () => {
    const { say, view } = await drawList(slippers(), { code: vi.fn((ask: { kind: string }) => ask.kind === 'found') });
    await say('/noupdate', 'show');
    await waitFor(() => expect(view()).toBeDefined());
    await say('/noupdate', 'take');
    await act(async () => undefined);
    expect(screen.queryByRole('heading', { name: 'No tracking update for some days' })).toBeNull();
  });

  it('Y5: leaves nothing in the list when it is left, and when another conversation opens', async () => {
    const { say, view, heard, show } = await drawList();
    await say('/wismo', 'show');
    await waitFor(() => expect(view()).toBeDefined());
    await say('/wismo', 'leave');
    await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'blank' }));
    await say('/late', 'show');
    await waitFor(() => expect(heard.at(-1)?.kind).toBe('view'));
    await show(slippers({ conversation: '78' }));
    await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'blank' }));
  });

  it('of another conversation is not heard', async () => {
    const { tell, calls } = await drawList();
    const news = { kind: 'code', text: '/wismo', code: 'wismo', chosen: 0, step: 'show', channel: NAME } as const;
    await tell({ ...news, conversation: '78' });
    expect(calls.code).not.toHaveBeenCalled();
  });
});
