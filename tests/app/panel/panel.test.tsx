import '../make-stores.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { wordsOf } from '../../components/support.tsx';
import { hearCopies } from '../hear-copies.ts';
import { drawPanel, pickInMenu, searchField, slippers, search } from './draw-panel.tsx';

const copied = hearCopies();

beforeEach(() => window.history.replaceState(null, '', '/'));

const bodyWords = () => wordsOf(document.body);

describe('the panel beside an open conversation', () => {
  it('says who writes, from where, about which product, and that the sample has no list', async () => {
    await drawPanel();
    await screen.findAllByRole('option');
    expect(bodyWords()).toContain('Annika Vogelsang');
    expect(bodyWords()).toContain('Fjordlin wool slippers, moss');
    expect(bodyWords()).toContain('Cannot check');
  });

  it('inserts the chosen reply into this conversation, counts it, and takes it back', async () => {
    const { user, calls, userStore } = await drawPanel();
    await search(user, 'order confirmed');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(1));
    expect(calls.insert.mock.calls[0]?.[0]).toMatchObject({ conversation: '77' });
    expect(await screen.findByText(/Inserted\. You are/)).toBeTruthy();
    await waitFor(async () => expect([...(await userStore.uses.read(new Date())).values()]).toEqual([1]));

    await user.click(screen.getByRole('button', { name: 'Undo insert' }));
    expect(await screen.findByText('Undone. The draft is as it was.')).toBeTruthy();
    expect(calls.undo).toHaveBeenCalledWith({ conversation: '77' });
  });

  it.each([
    ['a page that moved on', { kind: 'refused', reason: 'conversation-changed' }, 'The conversation changed.'],
    ['a locked box', { kind: 'refused', reason: 'read-only' }, 'has locked the reply box. The text has been copied'],
    ['a page that hides the panel', { kind: 'refused', reason: 'not-seen' }, 'The page hides the panel'],
  ] as const)('says what went wrong, and copies what would be lost: %s', async (_what, outcome, words) => {
    const { user } = await drawPanel({ calls: { insert: vi.fn(() => outcome) } });
    await search(user, 'order confirmed');
    await user.keyboard('{Enter}');
    expect(await screen.findByText(new RegExp(words))).toBeTruthy();
    expect(copied).toHaveBeenCalledTimes(outcome.reason === 'read-only' ? 1 : 0);
  });

  it('leads by one key to sizes, certificates and the product, and back by Escape', async () => {
    const { user } = await drawPanel();
    await screen.findAllByRole('option');
    const open = () => document.querySelector('.scp-sec[aria-expanded="true"] .name')?.textContent;
    for (const [key, name] of [
      ['s', 'Sizes'],
      ['c', 'Certificates'],
      ['p', 'Product'],
    ] as const) {
      act(() => (document.activeElement as HTMLElement | null)?.blur());
      await user.keyboard(key);
      await waitFor(() => expect(open()).toBe(name));
      expect(document.activeElement).not.toBe(document.body);
      await user.keyboard('{Escape}');
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
    }
  });

  it('answers a size with a sentence in the buyer’s language, which `u` takes back', async () => {
    const { user, calls } = await drawPanel();
    await screen.findAllByRole('option');
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('s');
    await user.click(await screen.findByRole('button', { name: /^Insert sentence/ }));
    await screen.findByText(/Inserted\. You are/);
    expect(calls.insert).toHaveBeenCalledTimes(1);
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('u');
    expect(await screen.findByText('Undone. The draft is as it was.')).toBeTruthy();
  });

  it('inserts the number of a certificate, and asks the lead by a copied line that names no buyer', async () => {
    const { user, calls } = await drawPanel();
    await screen.findAllByRole('option');
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('c');
    const acts = await screen.findAllByRole('button', { name: /^(Insert (number|link|declaration)|Say it)/ });
    await user.click(acts[0]!);
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(1));
    await user.click(screen.getAllByRole('button', { name: /^Copy a (question|request)/ })[0]!);
    await waitFor(() => expect(copied).toHaveBeenCalledTimes(1));
    expect(copied.mock.calls[0]?.[0]).toContain('FJ-SLP-MOS');
    expect(copied.mock.calls[0]?.[0]).not.toContain('Vogelsang');
  });

  it('inserts lines of the product', async () => {
    const { user, calls } = await drawPanel();
    await screen.findAllByRole('option');
    act(() => (document.activeElement as HTMLElement | null)?.blur());
    await user.keyboard('p');
    const [line] = await screen.findAllByRole('button', { name: /^Choose/ });
    if (line) await user.click(line);
    await user.click(screen.getByRole('button', { name: /Insert 1 line/ }));
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(1));
  });

  it('finds certificates and products by their names and opens them', async () => {
    const { user } = await drawPanel();
    await search(user, 'OEKO-TEX Standard');
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain('OEKO-TEX Standard 100'));
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(document.querySelector('.scp-sec[aria-expanded="true"] .name')?.textContent).toBe('Certificates'),
    );
  });

  it('says what the box and the page need', async () => {
    const state = slippers({ composer: { kind: 'textarea', readOnly: false, by: 'pack', limit: 40 } });
    const { user, tell } = await drawPanel({ state });
    await search(user, 'order confirmed');
    expect(await screen.findByText(/Reply box set by your team's pack/)).toBeTruthy();
    await tell({ kind: 'draft', conversation: '77', length: 39 });
    expect(bodyWords()).toMatch(/over/);
  });
});

describe('what the agent says about a conversation', () => {
  it('is there again after the page has shown nothing in between, and not in the next conversation', async () => {
    const { user, show } = await drawPanel();
    await search(user, 'order confirmed');
    const pen = () => screen.getByRole('button', { name: 'Edit before inserting' });
    await waitFor(() => expect(pen()).toBeTruthy());
    await user.click(pen());
    const text = await screen.findByRole('textbox', { name: 'Text to insert' });
    await user.clear(text);
    await user.type(text, 'By hand');
    await show({ kind: 'reading', site: 'etsy' });
    expect(bodyWords()).not.toContain('By hand');
    await show(slippers());
    await search(user, 'order confirmed');
    await waitFor(() =>
      expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text to insert' }).value).toBe('By hand'),
    );
    await show(slippers({ conversation: '78' }));
    expect(screen.queryByDisplayValue('By hand')).toBeNull();
  });

  it('becomes an own reply that is saved, found and made a favourite', async () => {
    const { user, userStore } = await drawPanel();
    await screen.findAllByRole('option');
    await pickInMenu(user, 'New reply of your own', 'From the draft');
    const title = await screen.findByRole('textbox', { name: 'Title' });
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Text of the reply/ }).value).toBe(
      'Half a sentence',
    );
    await user.type(title, 'Zebra greeting');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await search(user, 'zebra');
    expect((await screen.findAllByRole('option'))[0]?.textContent).toContain('Zebra greeting');
    await pickInMenu(user, 'Add to favourites');
    const kept = vi.fn<Parameters<typeof userStore.personal.watch>[0]>();
    userStore.personal.watch(kept, new AbortController().signal);
    await waitFor(() => expect(kept.mock.lastCall?.[0].favourites.size).toBe(1));
  });
});

describe('a page that is not as it should be', () => {
  it.each([
    ['no inbox', { kind: 'none' }, 'No inbox on this page'],
    ['none open', { kind: 'no-conversation', site: 'etsy', health: [] }, 'No conversation open'],
    ['layout changed', { kind: 'layout-changed', site: 'etsy', health: [] }, 'Layout changed'],
  ] as const)('is told, and the team’s replies can be looked up all the same (%s)', async (_what, state, words) => {
    await drawPanel({ state });
    expect((await screen.findAllByText(words)).length).toBeGreaterThan(0);
    expect(await searchField()).toBeTruthy();
  });

  it('says at once that the buyer is not the former one', async () => {
    const { show } = await drawPanel();
    await screen.findAllByRole('option');
    await show({ kind: 'reading', site: 'etsy', why: 'slow' });
    expect(bodyWords()).not.toContain('Vogelsang');
    expect(bodyWords()).toContain('still loading');
  });

  it('shows nothing of a tab whose line has ended', async () => {
    const { end } = await drawPanel();
    await screen.findAllByRole('option');
    await act(async () => end());
    expect(bodyWords()).not.toContain('Vogelsang');
  });

  it('can be pointed at, part by part, and copied for the lead', async () => {
    const picks = vi.fn(() => ({ composer: { at: '#box', reads: { kind: 'box', readOnly: false } as never } }));
    const { user, calls } = await drawPanel({
      state: { kind: 'layout-changed', site: 'etsy', health: [] },
      calls: { picks },
    });
    await user.click(await screen.findByRole('button', { name: 'Show where things are' }));
    await user.click(await screen.findByRole('button', { name: 'Buyer: Pick' }));
    await waitFor(() => expect(calls.pick).toHaveBeenCalledTimes(1));
    await user.click(await screen.findByRole('button', { name: /Forget/ }));
    expect(calls.unpick).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Copy for the lead' }));
    await waitFor(() => expect(copied).toHaveBeenCalledWith('{}'));
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(await screen.findByRole('heading', { name: 'Layout changed' })).toBeTruthy();
  });

  it('says that it cannot be pointed at', async () => {
    const { user } = await drawPanel({
      state: { kind: 'layout-changed', site: 'etsy', health: [] },
      calls: { pick: vi.fn(() => Promise.reject(new Error('gone'))), exportPicks: vi.fn(() => null) },
    });
    await user.click(await screen.findByRole('button', { name: 'Show where things are' }));
    await user.click(await screen.findByRole('button', { name: 'Buyer: Pick' }));
    expect(await screen.findByText(/Picking does not work on this page/)).toBeTruthy();
  });

  it('is reported by its shape', async () => {
    const { user } = await drawPanel({ state: { kind: 'layout-changed', site: 'etsy', health: [] } });
    await user.click(await screen.findByRole('button', { name: 'Report to the lead' }));
    await waitFor(() => expect(copied).toHaveBeenCalledWith('shapes'));
    expect(await screen.findByText(/Report copied/)).toBeTruthy();
  });
});
