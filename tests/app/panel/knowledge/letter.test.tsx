import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { drawPanel } from '../draw-panel.tsx';

/** Opens the sizes beside a reply box that holds this much. */
async function openSizes(length: number | undefined, draft = '') {
  const readDraft = vi.fn(() => ({ draft, selection: '' }));
  const panel = await drawPanel({ calls: { readDraft } });
  await screen.findAllByRole('option');
  if (length !== undefined) await panel.tell({ kind: 'draft', conversation: '77', length });
  act(() => (document.activeElement as HTMLElement | null)?.blur());
  await panel.user.keyboard('s');
  await panel.user.click(await screen.findByRole('button', { name: /^Insert sentence/ }));
  await waitFor(() => expect(panel.calls.insert).toHaveBeenCalledOnce());
  return { ...panel, readDraft, first: panel.calls.insert.mock.calls[0]![0].text };
}

describe('J3: a sentence about a size', () => {
  it('is a whole reply in an empty box: greeting, sentence, close', async () => {
    const { first } = await openSizes(0);
    expect(first).toMatch(/^Guten Tag Annika Vogelsang,\n\n.*EU 4.*\n\nFreundliche Grüße\nIhr Kundenservice$/);
    expect(await screen.findByText(/^Inserted with greeting and close\./)).toBeTruthy();
  });

  it.each([
    ['a draft of the agent’s own', 15],
    ['a box of which nothing is known', undefined],
  ])('is put as it is into %s', async (_what, length) => {
    const { first } = await openSizes(length, 'Hallo, kurz zu');
    expect(first).toMatch(/EU 4/);
    expect(first).not.toMatch(/Guten Tag|Grüße/);
  });

  it('is followed by another one before the close, and is told of when it is pressed again', async () => {
    const { user, calls, tell, first, readDraft } = await openSizes(0);
    await tell({ kind: 'draft', conversation: '77', length: first.length });
    readDraft.mockReturnValue({ draft: first, selection: '' });
    await user.click(screen.getByRole('button', { name: /^Insert sentence/ }));
    await screen.findByText(/already there/);
    expect(calls.insert).toHaveBeenCalledOnce();

    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('c');
    await user.click((await screen.findAllByRole('button', { name: /^Insert number/ }))[0]!);
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(2));
    const { text, mode, replaces } = calls.insert.mock.calls[1]![0];
    expect([mode, replaces]).toEqual(['draft', first]);
    const [greeting, ...rest] = text.split('\n\n');
    expect([greeting, rest.length, rest[2]]).toEqual([
      'Guten Tag Annika Vogelsang,',
      3,
      'Freundliche Grüße\nIhr Kundenservice',
    ]);
  });

  it('H11: leaves a letter as it is into which the agent typed meanwhile, and is put at the caret there', async () => {
    const { user, calls, tell, first, readDraft } = await openSizes(0);
    await tell({ kind: 'draft', conversation: '77', length: first.length });
    readDraft.mockReturnValue({ draft: first, selection: '' });
    calls.insert.mockImplementationOnce(() => {
      readDraft.mockReturnValue({ draft: `${first} PS`, selection: '' });
      return { kind: 'refused', reason: 'draft-in-the-way', count: first.length + 3 };
    });
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('c');
    await user.click((await screen.findAllByRole('button', { name: /^Insert number/ }))[0]!);
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(3));
    const { text, mode } = calls.insert.mock.calls[2]![0];
    expect([mode, /Guten Tag|Grüße/.test(text)]).toEqual([undefined, false]);
  });
});
