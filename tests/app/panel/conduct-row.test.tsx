import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ConductRow } from '../../../app/panel/conduct-row.tsx';
import { defaultSettings } from '../../../storage/settings.ts';
import { drawIn } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';
import { makeUserStore } from '../make-stores.ts';
import { drawPanel, searchField } from './draw-panel.tsx';

const says = /no room beside its messages/;

describe('J5: a page that has no room for the panel', () => {
  const openSidePanel = vi.fn(async () => undefined);
  const draw = async (userStore = makeUserStore()) => {
    const drawn = await drawPanel({ userStore, device: { openSidePanel } });
    await drawn.tell({ kind: 'conduct', conduct: 'no-room' });
    return drawn;
  };

  it('is told of once, with the browser’s own panel one press away', async () => {
    const { user, userStore, unmount } = await draw();
    await screen.findByText(says);
    await user.click(screen.getByRole('button', { name: 'Open in the side panel' }));
    expect(openSidePanel).toHaveBeenCalledTimes(1);
    await waitFor(async () => expect((await userStore.readSettings()).isSidePanelOffered).toBe(true));
    await waitFor(() => expect(screen.queryByText(says)).toBeNull());
    unmount();
    await draw(userStore);
    await screen.findAllByRole('option');
    expect(screen.queryByText(says)).toBeNull();
  });

  it('is not told of again where the offer was declined', async () => {
    const { user, userStore } = await draw();
    await screen.findByText(says);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    await waitFor(async () => expect((await userStore.readSettings()).isSidePanelOffered).toBe(true));
    await waitFor(() => expect(screen.queryByText(says)).toBeNull());
  });
});

describe('A11: a page that keeps the keyboard', () => {
  it('is told of with the browser’s own panel one press away', async () => {
    const openSidePanel = vi.fn(async () => undefined);
    const onRead = vi.fn();
    const Around = aroundBy(makeDevice({ openSidePanel }));
    const row = (isSidePanel: boolean) => (
      <Around>
        <ConductRow
          conduct="keeps-keyboard"
          settings={defaultSettings}
          userStore={makeUserStore()}
          isSidePanel={isSidePanel}
          onRead={onRead}
        />
      </Around>
    );
    const { user, rerender } = await drawIn('en', row(false));
    screen.getByText(/Stop typing/);
    await user.click(screen.getByRole('button', { name: 'Open in the side panel' }));
    expect([openSidePanel.mock.calls.length, onRead.mock.calls.length]).toEqual([1, 1]);
    rerender(row(true));
    expect(screen.queryByRole('button', { name: 'Open in the side panel' })).toBeNull();
  });
});

describe('J4: which of text and meaning goes first', () => {
  it('is turned round by m, for every reply in that language, and kept', async () => {
    const { user, userStore } = await drawPanel();
    const order = () =>
      [...document.querySelectorAll('.scp-preview > [lang]')].map((part) => part.className.split(' ')[0]);
    await user.type(await searchField(), 'return');
    await waitFor(() => expect(order()).toEqual(['scp-mean', 'scp-read']));
    screen.getByRole('listbox').focus();
    await user.keyboard('m');
    await waitFor(() => expect(order()).toEqual(['scp-read', 'scp-mean']));
    expect((await userStore.readSettings()).reads).toEqual(['de']);
  });
});
