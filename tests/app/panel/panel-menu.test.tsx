import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '../../../domain/errors.ts';
import { TEAM_KEY } from '../../../storage/team-store.ts';
import { wordsOf } from '../../components/support.tsx';
import { hearCopies } from '../hear-copies.ts';
import { drawPanel, pickInMenu, search, searchField } from './draw-panel.tsx';

const copied = hearCopies();

beforeEach(() => window.history.replaceState(null, '', '/'));

const bodyWords = () => wordsOf(document.body);

describe('the panel’s menu', () => {
  async function choose(name: string | RegExp, options?: Parameters<typeof drawPanel>[0]) {
    const drawn = await drawPanel(options);
    await screen.findAllByRole('option');
    await pickInMenu(drawn.user, name);
    return drawn;
  }

  it('checks the pack', async () => {
    const { sent } = await choose('Check for a new pack');
    expect(sent).toHaveBeenCalledWith('syncNow', {});
  });

  it('says that a background did not answer', async () => {
    await choose('Check for a new pack', { device: { call: async () => Promise.reject(new Error('gone')) } });
    expect(await screen.findByRole('alert')).toBeTruthy();
  });

  it('copies all that is held about the buyer, as data', async () => {
    await choose('Copy what is stored about this buyer');
    await waitFor(() => expect(copied).toHaveBeenCalledTimes(1));
    expect(JSON.parse(copied.mock.calls[0]?.[0] ?? '')).toMatchObject({
      site: 'etsy',
      handles: [{ type: 'order', value: '3391150872' }],
      case: null,
      draft: null,
    });
    expect(await screen.findByText(/what this device stores/)).toBeTruthy();
  });

  it('lists the keys', async () => {
    const { user } = await choose(/^Keyboard shortcuts/);
    const dialog = await screen.findByRole('dialog', { hidden: true });
    expect(wordsOf(dialog)).toContain('Keyboard shortcuts');
    await user.click(within(dialog).getAllByRole('button', { hidden: true })[0] ?? dialog);
  });
});

describe('J22: the panel’s one menu', () => {
  const menu = () => screen.queryByRole('menu', { name: 'More' });

  it('is the only one of its kind', async () => {
    await drawPanel();
    await screen.findAllByRole('option');
    const dots = [...document.querySelectorAll('button')].filter((one) => one.querySelector('path[d^="M3.5 8v.01"]'));
    expect(dots.map((one) => one.getAttribute('aria-label'))).toEqual(['More']);
  });

  it('opens with one key, from the empty search and from the list, and gives the keyboard back there', async () => {
    const { user } = await drawPanel();
    await screen.findAllByRole('option');
    for (const from of [await searchField(), screen.getByRole('listbox')]) {
      await act(async () => from.focus());
      await user.keyboard('.');
      expect(document.activeElement).toBe(menu());
      await user.keyboard('{Escape}');
      expect([menu(), document.activeElement]).toEqual([null, from]);
    }
    expect((await searchField()) as HTMLInputElement).toHaveProperty('value', '');
  });

  it('J10: in the empty search its key and that of the list of keys work, and letters begin a search', async () => {
    const { user } = await drawPanel();
    await screen.findAllByRole('option');
    await user.type(await searchField(), '?');
    await user.click(await screen.findByRole('button', { name: 'Close' }));
    expect((await searchField()) as HTMLInputElement).toHaveProperty('value', '');
    await user.type(await searchField(), 'mlu');
    expect((await searchField()) as HTMLInputElement).toHaveProperty('value', 'mlu');
  });

  it('stays away while something is typed, and while an input method composes', async () => {
    const { user } = await drawPanel();
    await search(user, '1');
    await user.keyboard('.5');
    expect([menu(), (await searchField()) as HTMLInputElement]).toMatchObject([null, { value: '1.5' }]);
    await user.clear(await searchField());
    fireEvent.keyDown(await searchField(), { key: '.', keyCode: 229 });
    expect(menu()).toBeNull();
  });

  it('names the chosen reply, the conversation, the panel and help, in this order', async () => {
    const { user } = await drawPanel();
    await search(user, 'order confirmed');
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.getAllByRole('group').map((one) => one.getAttribute('aria-label'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^This reply: ./), 'This conversation', 'This panel', 'Help']),
    );
  });

  it('inserts the chosen reply below the draft', async () => {
    const { user, calls } = await drawPanel();
    await search(user, 'order confirmed');
    await screen.findByRole('button', { name: 'Edit before inserting' });
    await pickInMenu(user, 'Add below the draft');
    await waitFor(() => expect(calls.insert).toHaveBeenCalledTimes(1));
    expect(calls.insert.mock.calls[0]?.[0]).toMatchObject({ conversation: '77', mode: 'end' });
  });

  it('offers what needs no reply while another part is open, and leads back to it', async () => {
    const { user } = await drawPanel();
    await screen.findAllByRole('option');
    await user.click(screen.getByRole('button', { name: /^Sizes/ }));
    await user.click(screen.getByRole('button', { name: 'More' }));
    expect(screen.queryByRole('menuitem', { name: 'Add to favourites' })).toBeNull();
    await user.keyboard('{Escape}');
    await pickInMenu(user, 'New reply of your own', 'Empty');
    expect(await screen.findByRole('textbox', { name: 'Text of the reply' })).toBeTruthy();
  });
});

describe('news of the team', () => {
  it('count as read on this device once they were shown', async () => {
    const { user, userStore } = await drawPanel();
    await screen.findAllByRole('option');
    const button = document.querySelector<HTMLElement>('.scp-news');
    if (button) await user.click(button);
    await waitFor(async () => expect((await userStore.readSettings()).newsReadUntil).not.toBe(''));
    await waitFor(() => expect(document.querySelector('.scp-news')).toBeNull());
  });
});

describe('the team’s data', () => {
  it('D1: that cannot be read is told, and the buyer is said to be unchecked', async () => {
    const packStore = makePackStore(undefined, undefined, new AppError('E_DB', { reason: 'damaged' }));
    const { sent } = await drawPanel({ packStore });
    expect(await screen.findByText('The data on this device cannot be read')).toBeTruthy();
    expect(bodyWords()).toContain('Cannot check');
    await waitFor(() => expect(sent).toHaveBeenCalledWith('mend', {}));
  });

  it('is used as soon as it is there', async () => {
    const packStore = makePackStore(undefined);
    await drawPanel({ packStore });
    expect(screen.queryByRole('combobox')).toBeNull();
    await act(async () => packStore.tell(sampleInUse));
    expect(await searchField()).toBeTruthy();
  });

  it('says of a buyer of a joined team whose list was not found that nothing was checked', async () => {
    const userStore = makeUserStore();
    await userStore.teamArea.set({
      [TEAM_KEY]: { team: 'sample', address: 'https://files.example.com/pack.json', revision: 7, failures: 0 },
    });
    await drawPanel({
      userStore,
      packStore: makePackStore({ ...sampleInUse, origin: { ...sampleInUse.origin, source: 'team' } }),
    });
    await waitFor(() => expect(bodyWords()).toContain('Cannot check'));
    expect(bodyWords()).not.toContain('Not listed');
  });
});
