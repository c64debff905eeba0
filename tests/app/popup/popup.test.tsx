import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../app/popup/popup.tsx';
import type { Device } from '../../../app/device.ts';
import { anyHosts, codesOff, codeTrigger, lookUpOf, packSites, sitesOff } from '../../../domain/small-values.ts';
import type { PageState } from '../../../domain/reading.ts';
import { drawIn, wordsOf } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';
import { slippers } from '../panel/draw-panel.tsx';

interface Front {
  address?: string;
  state?: PageState;
  isFought?: boolean;
  kept?: Record<string, unknown>;
  device?: Partial<Device>;
}

async function draw({
  address = 'https://www.etsy.com/messages',
  state,
  isFought = false,
  kept = {},
  device: changes,
}: Front) {
  const device = makeDevice(
    {
      call: (async (name: string) => (name === 'keys' ? [] : {})) as unknown as Device['call'],
      findFrontTab: async () => ({ id: 4, windowId: 2, address }),
      askTab: async () => {
        if (!state) throw new Error('none');
        return { state, isFought };
      },
      ...changes,
    },
    kept,
  );
  const Around = aroundBy(device);
  const drawn = await drawIn(
    'en',
    <Around>
      <Popup packStore={makePackStore(sampleInUse)} userStore={makeUserStore()} />
    </Around>,
  );
  await act(async () => undefined);
  return { ...drawn, device };
}

const body = () => wordsOf(document.body);

describe('the popup on a known inbox', () => {
  it.each([
    [slippers(), 'product read'],
    [{ kind: 'no-conversation', site: 'etsy', health: [] }, 'No conversation open'],
    [{ kind: 'layout-changed', site: 'etsy', health: [] }, 'Layout changed'],
    [{ kind: 'reading', site: 'etsy' }, 'Reading the page'],
  ] as const)('says how it is read, and never who writes', async (state, words) => {
    await draw({ state });
    expect(await screen.findByText('Etsy')).toBeTruthy();
    expect(body()).toContain(words);
    expect(body()).not.toContain('Vogelsang');
  });

  it('switches it off and on for this site alone', async () => {
    const { user, device } = await draw({ state: slippers(), kept: { [sitesOff.key]: ['shopee'] } });
    const off = () => device.values.read(sitesOff);
    const sw = await screen.findByRole('switch', { name: 'Sidedesk on Etsy' });
    await user.click(sw);
    await waitFor(async () => expect(await off()).toEqual(['shopee', 'etsy']));
    expect(body()).toContain('Switched off on this site.');
    await user.click(sw);
    await waitFor(async () => expect(await off()).toEqual(['shopee']));
  });

  it('switches typed codes off for this site alone', async () => {
    const { user, device } = await draw({ state: slippers(), kept: { [codesOff.key]: ['shopee'] } });
    await user.click(await screen.findByRole('switch', { name: 'Typed codes on Etsy' }));
    await waitFor(async () => expect(await device.values.read(codesOff)).toEqual(['shopee', 'etsy']));
  });

  it('has no switch for typed codes where they are off everywhere', async () => {
    await draw({ state: slippers(), kept: { [codeTrigger.key]: 'off' } });
    expect(await screen.findAllByRole('switch')).toHaveLength(1);
  });

  it('is told by its address where nobody answers any more', async () => {
    const { unmount } = await draw({ kept: { [sitesOff.key]: ['etsy'] } });
    expect(await screen.findByText('Etsy')).toBeTruthy();
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false');
    unmount();
  });

  it('says that the page fights the panel', async () => {
    await draw({ state: slippers(), isFought: true });
    expect(await screen.findByText(/keeps removing or covering/)).toBeTruthy();
  });

  it('that the browser does not let Sidedesk read is told, and can be allowed', async () => {
    const { user, device } = await draw({
      address: 'https://www.etsy.com/messages',
      kept: { [packSites.key]: 'nonsense' },
    });
    await user.click(await screen.findByRole('button', { name: 'Allow www.etsy.com' }));
    await waitFor(async () => expect(await device.hosts.has('www.etsy.com')).toBe(true));
  });
});

describe('the popup on a page that nobody knows', () => {
  it('uses Sidedesk there once the browser allowed it, and stops again', async () => {
    const { user, device } = await draw({ address: 'https://shop.example/inbox' });
    const here = () => device.values.read(anyHosts);
    await user.click(await screen.findByRole('button', { name: 'Use Sidedesk here' }));
    await waitFor(async () => expect(await here()).toEqual(['shop.example']));
    await user.click(await screen.findByRole('button', { name: 'Stop using Sidedesk here' }));
    await waitFor(async () => expect(await here()).toEqual([]));
    expect(await device.hosts.has('shop.example')).toBe(false);
  });

  it('does not, where the agent said no to the browser', async () => {
    const base = makeDevice().hosts;
    const { user, device } = await draw({
      address: 'https://shop.example/inbox',
      device: { hosts: { ...base, ask: async () => false } },
    });
    await user.click(await screen.findByRole('button', { name: 'Use Sidedesk here' }));
    await waitFor(async () => expect(await device.values.read(anyHosts)).toEqual([]));
    expect(screen.getByRole('button', { name: 'Use Sidedesk here' })).toBeTruthy();
  });

  it('offers nothing on a page of the browser itself', async () => {
    await draw({ address: 'about:blank' });
    expect(await screen.findByText('Not an inbox that Sidedesk supports')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Use Sidedesk here' })).toBeNull();
  });

  it('opens the side panel of this window', async () => {
    const openSidePanel = vi.fn(async () => undefined);
    vi.spyOn(window, 'close').mockImplementation(() => undefined);
    const { user } = await draw({ device: { openSidePanel } });
    await user.click(await screen.findByRole('button', { name: 'Open the side panel' }));
    await waitFor(() => expect(openSidePanel).toHaveBeenCalledWith(2));
  });
});

describe('J19: the popup on any page', () => {
  it('finds replies and knowledge, and shows what is chosen in the side panel', async () => {
    const openSidePanel = vi.fn(async () => undefined);
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    close.mockClear();
    const { user, device } = await draw({ address: 'https://shop.example/', device: { openSidePanel } });
    await user.type(await screen.findByRole('combobox'), 'order confirmed');
    await user.click((await screen.findAllByRole('option'))[0]!);
    await waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect([openSidePanel.mock.calls, await device.values.read(lookUpOf)]).toEqual([
      [[2]],
      'Order confirmed: dispatch time',
    ]);
  });

  it('stays where the browser does not open its side panel', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => undefined);
    close.mockClear();
    const openSidePanel = vi.fn(() => Promise.reject(new Error('no')));
    const { user } = await draw({ device: { openSidePanel } });
    await user.type(await screen.findByRole('combobox'), 'order confirmed{Enter}');
    await waitFor(() => expect(openSidePanel).toHaveBeenCalledOnce());
    await act(async () => undefined);
    expect(close).not.toHaveBeenCalled();
  });

  it('says what Enter does with what was found, and why it does nothing where nothing was', async () => {
    const { user } = await draw({});
    const field = await screen.findByRole('combobox');
    const said = () => wordsOf(document.querySelector('.scp-popup-look-up [role=status]'));
    expect(said()).toBe('');
    await user.type(field, 'order confirmed');
    expect(said()).toBe('Enter opens it in the side panel.');
    await user.clear(field);
    await user.type(field, 'qqqqqqqq{Enter}');
    expect(said()).toBe('Nothing for “qqqqqqqq”. Try fewer letters or another word.');
  });

  it('tells the news of the leads, which count as read once they are opened', async () => {
    const { user } = await draw({ address: 'about:blank' });
    await user.click(await screen.findByText('News from your leads, 2 unread'));
    expect(await screen.findByText('News from your leads')).toBeTruthy();
    expect(await screen.findByText('Peak season: give a range of days, never one date')).toBeTruthy();
  });
});
