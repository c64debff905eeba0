import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { InsertPort } from '../../../components/reply/use-insert.ts';
import { drawDesk, transitText } from './reply-desk.tsx';

/** A reply box with a draft of twelve characters, replaced only if the agent agrees. */
const withDraft: InsertPort['insert'] = async (_text, how) =>
  how?.mode === 'draft' && !how.mayReplace
    ? { kind: 'refused', reason: 'draft-in-the-way', count: 12 }
    : { kind: 'arrived' };

async function chooseWay(options: Parameters<typeof drawDesk>[0], name: string) {
  const drawn = await drawDesk(options);
  await drawn.user.click(screen.getByRole('button', { name: 'Insert elsewhere' }));
  await drawn.user.click(screen.getByRole('menuitem', { name }));
  return drawn;
}

describe('where a reply goes', () => {
  it('is the caret, unless the agent says otherwise', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, '{Enter}');
    expect(calls.insert.mock.calls).toEqual([[transitText]]);
  });

  it('can be below the draft', async () => {
    const { calls } = await chooseWay({}, 'Add below the draft');
    expect(calls.insert.mock.calls).toEqual([[transitText, { mode: 'end' }]]);
  });

  it('can be in place of the draft, after the agent was asked', async () => {
    const { user, calls } = await chooseWay({ insert: withDraft }, 'Replace the whole draft');
    expect(await screen.findByText('This replaces your draft of 12 characters. You can undo it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Replace it' }));
    expect(calls.insert.mock.calls.at(-1)).toEqual([transitText, { mode: 'draft', mayReplace: true }]);
    expect(await screen.findByRole('button', { name: 'Undo insert' })).toBeTruthy();
  });

  it.each(['{Escape}', '{Tab}{Enter}'])('leaves the draft as it is on %s', async (keys) => {
    const { user, calls } = await chooseWay({ insert: withDraft }, 'Replace the whole draft');
    await screen.findByText(/This replaces your draft/);
    await user.keyboard(keys);
    expect(screen.queryByText(/This replaces your draft/)).toBeNull();
    expect(calls.insert).toHaveBeenCalledOnce();
  });

  it('may replace a draft that takes up the room', async () => {
    const limit = { characters: transitText.length, by: 'composer', taken: 5 } as const;
    const { calls } = await chooseWay({ limit }, 'Replace the whole draft');
    expect(calls.insert.mock.calls).toEqual([[transitText, { mode: 'draft' }]]);
  });

  it('is nowhere else than the clipboard without a reply box', async () => {
    await drawDesk({ mode: 'copy' });
    expect(screen.queryByRole('button', { name: 'Insert elsewhere' })).toBeNull();
  });

  it('says by how much a text does not fit', async () => {
    const insert = async () => ({ kind: 'refused', reason: 'too-long', count: 9 }) as const;
    const { user, field } = await drawDesk({ insert });
    await user.type(field, '{Enter}');
    expect(await screen.findByText('It does not fit with the draft: 9 over. Nothing was inserted.')).toBeTruthy();
  });
});
