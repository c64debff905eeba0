import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { OtherWay } from '../../../components/reply/reply-actions.ts';
import type { InsertPort } from '../../../components/reply/use-insert.ts';
import { drawDesk, transitText } from './reply-desk.tsx';

/** A reply box with a draft of twelve characters, replaced only if the agent agrees. */
const withDraft: InsertPort['insert'] = async (_text, how) =>
  how?.mode === 'draft' && how.replaces !== 12
    ? { kind: 'refused', reason: 'draft-in-the-way', count: 12 }
    : { kind: 'arrived' };

/** As the panel's menu does it. */
async function chooseWay(options: Parameters<typeof drawDesk>[0], way: OtherWay) {
  const drawn = await drawDesk(options);
  const { macro, ways } = drawn.handle.current?.chosen() ?? {};
  expect(ways).toContain(way);
  await act(async () => drawn.handle.current?.insertAt(macro?.id ?? '', way));
  return drawn;
}

describe('where a reply goes', () => {
  it('is the caret, unless the agent says otherwise', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, '{Enter}');
    expect(calls.insert.mock.calls).toEqual([[transitText]]);
  });

  it('can be below the draft', async () => {
    const { calls } = await chooseWay({}, 'end');
    expect(calls.insert.mock.calls).toEqual([[transitText, { mode: 'end' }]]);
  });

  it('can be in place of the draft, after the agent was asked', async () => {
    const { user, calls } = await chooseWay({ insert: withDraft }, 'draft');
    expect(await screen.findByText('This replaces your draft of 12 characters. You can undo it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Replace it' }));
    expect(calls.insert.mock.calls.at(-1)).toEqual([transitText, { mode: 'draft', replaces: 12 }]);
    expect(await screen.findByRole('button', { name: 'Undo insert' })).toBeTruthy();
  });

  it.each(['{Escape}', '{Tab}{Enter}'])('leaves the draft as it is on %s', async (keys) => {
    const { user, calls } = await chooseWay({ insert: withDraft }, 'draft');
    await screen.findByText(/This replaces your draft/);
    await user.keyboard(keys);
    expect(screen.queryByText(/This replaces your draft/)).toBeNull();
    expect(calls.insert).toHaveBeenCalledOnce();
  });

  it('may replace a draft that takes up the room', async () => {
    const limit = { characters: transitText.length, by: 'composer', taken: 5 } as const;
    const { calls } = await chooseWay({ limit }, 'draft');
    expect(calls.insert.mock.calls).toEqual([[transitText, { mode: 'draft' }]]);
  });

  it('is nowhere else than the clipboard without a reply box', async () => {
    const { handle } = await drawDesk({ mode: 'copy' });
    expect(handle.current?.chosen()?.ways).toEqual([]);
  });

  it('J22: is nowhere when another reply is chosen by now than the one that was meant', async () => {
    const { handle, calls } = await drawDesk();
    await act(async () => handle.current?.insertAt('thanks', 'end'));
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it('says by how much a text does not fit', async () => {
    const insert = async () => ({ kind: 'refused', reason: 'too-long', count: 9 }) as const;
    const { user, field } = await drawDesk({ insert });
    await user.type(field, '{Enter}');
    expect(await screen.findByText('It does not fit with the draft: 9 over. Nothing was inserted.')).toBeTruthy();
  });
});
