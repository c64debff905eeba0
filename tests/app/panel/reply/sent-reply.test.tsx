import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Message, PageState } from '../../../../domain/reading.ts';
import { drawPanel, searchField, slippers } from '../draw-panel.tsx';

const sendTo = (messages: readonly Message[]) => slippers({ messages });
const before: readonly Message[] = [
  { id: '1', direction: 'in', kind: 'text', text: 'Hallo, welche Größe soll ich nehmen? Ich habe US 9 Damen.' },
];
const open = sendTo(before);

/** Inserts a reply and has the page show that it was sent. */
async function insertAndSend(first: PageState = open) {
  const panel = await drawPanel({ state: first });
  const { user, calls, tell, show } = panel;
  await user.type(await searchField(), 'order confirmed{Enter}');
  await waitFor(() => expect(calls.insert).toHaveBeenCalledOnce());
  await screen.findByRole('button', { name: 'Undo insert' });
  const { text } = calls.insert.mock.calls[0]![0];
  await tell({ kind: 'draft', conversation: '77', length: text.length });
  const after: readonly Message[] = [...before, { id: '2', direction: 'out', kind: 'text', text }];
  return { ...panel, text, after, send: () => show(sendTo(after)) };
}

describe('J12: a reply that the page has sent', () => {
  it('is noticed: the time is said, Undo ends, suggestions rest until the buyer writes', async () => {
    const { tell, show, after, send, user } = await insertAndSend();
    await send();
    expect(screen.queryByText(/^Sent · /)).toBeNull();
    await tell({ kind: 'draft', conversation: '77', length: 0 });
    expect((await screen.findByText(/^Sent · \d\d:\d\d\. Suggestions come back/)).getAttribute('role')).toBe('status');
    expect([screen.queryByRole('button', { name: 'Undo insert' }), screen.queryAllByRole('option')]).toEqual([
      null,
      [],
    ]);

    await user.click(screen.getByRole('button', { name: 'Suggest anyway' }));
    await screen.findAllByRole('option');
    await show(
      sendTo([...after, { id: '3', direction: 'in', kind: 'text', text: 'Danke! Und gibt es das in EU 42?' }]),
    );
    expect(screen.queryByText(/Suggestions come back/)).toBeNull();
  });

  it('lets them rest when the agent comes back, without a time that is not known here', async () => {
    const { tell, show, after, send } = await insertAndSend();
    await tell({ kind: 'draft', conversation: '77', length: 0 });
    await send();
    await screen.findByText(/^Sent · /);
    await show(slippers({ conversation: '78', buyer: { name: 'Noor', handles: [] } }));
    await show(sendTo(after));
    expect(await screen.findByText(/^Answered\. Suggestions come back/)).toBeTruthy();
  });

  it.each([
    ['the agent empties the box', 0, false, 0],
    ['the message is there and the box is still full', 40, true, 1],
  ])('is not taken for sent while %s', async (_what, length, isShown, undos) => {
    const { tell, send } = await insertAndSend();
    if (isShown) await send();
    await tell({ kind: 'draft', conversation: '77', length });
    expect([screen.queryByText(/Suggestions come back/), screen.queryByText(/^Sent/)]).toEqual([null, null]);
    // Of an emptied box nothing is said, and nothing in it can be taken back.
    expect([
      screen.queryAllByRole('button', { name: 'Undo insert' }).length,
      screen.queryAllByText(/Inserted\./).length,
    ]).toEqual([undos, undos]);
  });

  it('is inserted again only by a second press, until the buyer writes', async () => {
    const { user, calls, tell, show, after, send } = await insertAndSend();
    await tell({ kind: 'draft', conversation: '77', length: 0 });
    await send();
    await screen.findByText(/^Sent · /);
    await user.type(await searchField(), 'order confirmed{Enter}');
    await screen.findByText('You sent the same text just now. Press again to insert it once more.');
    expect(calls.insert).toHaveBeenCalledOnce();
    await user.type(await searchField(), '{Enter}');
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(2));

    await tell({ kind: 'draft', conversation: '77', length: 10 });
    const again: Message = { id: '3', direction: 'out', kind: 'text', text: after[1]!.text };
    await tell({ kind: 'draft', conversation: '77', length: 0 });
    await show(sendTo([...after, again]));
    await show(sendTo([...after, again, { id: '4', direction: 'in', kind: 'text', text: 'Danke! Noch eine Frage.' }]));
    await user.clear(await searchField());
    await user.type(await searchField(), 'order confirmed{Enter}');
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(3));
  });

  it('is counted for the buyer, whose next conversation says when they were answered last', async () => {
    const buyer = { name: 'Annika Vogelsang', handles: [{ type: 'id', value: '501' } as const], country: 'DE' };
    const { tell, show, after, userStore } = await insertAndSend(slippers({ messages: before, buyer }));
    await tell({ kind: 'draft', conversation: '77', length: 0 });
    await show(slippers({ messages: after, buyer }));
    await screen.findByText(/^Sent · /);
    await waitFor(async () => expect((await userStore.buyers.get('etsy id 501'))?.sent).toBeTruthy());
    const next = { conversation: '79', buyer, order: { id: '3391150999' }, messages: [{ ...before[0]!, id: '9' }] };
    await show(slippers(next));
    expect(await screen.findByText('2nd order')).toBeTruthy();
    const last = await screen.findByText(/^last reply \d+ \w+ \d{4}$/);
    expect(last.title).toMatch(/order confirmed/i);
  });
});

describe('J12: a reply that was inserted and taken out of the box by hand', () => {
  it('is offered as new, also where the page states no limit', async () => {
    const { tell, user } = await insertAndSend();
    await user.type(await searchField(), 'order confirmed');
    expect(await screen.findByRole('button', { name: /^Insert again/ })).toBeTruthy();
    await tell({ kind: 'draft', conversation: '77', length: 0 });
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Insert again/ })).toBeNull());
  });
});
