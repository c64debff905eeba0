import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../../domain/errors.ts';
import { TEAM_KEY } from '../../../storage/team-store.ts';
import { wordsOf } from '../../components/support.tsx';
import { drawPanel, searchField } from './draw-panel.tsx';

const copied = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  copied.mockReset().mockResolvedValue(undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
  window.history.replaceState(null, '', '/');
});

const bodyWords = () => wordsOf(document.body);

describe('the panel’s menu', () => {
  async function choose(name: string | RegExp, options?: Parameters<typeof drawPanel>[0]) {
    const drawn = await drawPanel(options);
    await screen.findAllByRole('option');
    await drawn.user.click(screen.getByRole('button', { name: /More/ }));
    await drawn.user.click(await screen.findByRole('menuitem', { name }));
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
