import { makePackStore, makeUserStore, sampleInUse } from './make-stores.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Diagnostics } from '../../app/diagnostics/diagnostics.tsx';
import { Options } from '../../app/options/options.tsx';
import { Popup } from '../../app/popup/popup.tsx';
import { forget } from '../../app/team/not-done.ts';
import type { Device } from '../../app/device.ts';
import { anyHosts } from '../../domain/small-values.ts';
import { TEAM_KEY } from '../../storage/team-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { drawIn, wordsOf } from '../components/support.tsx';
import { aroundBy, makeDevice } from './make-device.tsx';
import { drawPanel, slippers, search } from './panel/draw-panel.tsx';

const fail = () => Promise.reject(new Error('E_QUOTA: no room'));
const copied = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  forget();
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate: async () => ({ usage: 1, quota: 9 }) },
  });
  copied.mockReset().mockResolvedValue(undefined);
  vi.spyOn(window, 'close').mockReset();
});

type Page = (props: { packStore: ReturnType<typeof makePackStore>; userStore: UserStore }) => ReactElement;

/** A page that opens well; what is named fails from then on, or from the beginning. */
async function draw(
  Page: Page,
  from: 'later' | 'beginning',
  breakIt: (device: Device, userStore: UserStore) => void,
  kept: Record<string, unknown> = {},
  address = 'https://shop.example/inbox',
) {
  const device = makeDevice(
    {
      call: (async (name: string) => (name === 'keys' ? [] : {})) as unknown as Device['call'],
      findFrontTab: async () => ({ id: 4, windowId: 2, address }),
      askTab: async () => (address.includes('etsy') ? { state: slippers(), isFought: false } : undefined),
    },
    kept,
  );
  const userStore = makeUserStore();
  await userStore.writeSettings({ sign: { word: 'heron', picture: 'boat', colour: 'teal' } as never });
  await device.hosts.ask(['shop.example']);
  if (from === 'beginning') breakIt(device, userStore);
  const Around = aroundBy(device);
  const drawn = await drawIn(
    'en',
    <Around>
      <Page packStore={makePackStore(sampleInUse)} userStore={userStore} />
    </Around>,
  );
  await act(async () => undefined);
  if (from === 'later') breakIt(device, userStore);
  return { ...drawn, device, userStore };
}

const set = (on: object, changes: object) => void Object.assign(on, changes);
const writesFail = (_device: Device, userStore: UserStore) => set(userStore, { writeSettings: fail });
const alert = async () => wordsOf(await screen.findByRole('alert'));

describe('Q23: a setting that could not be saved', () => {
  it.each([
    ['Language of Sidedesk', 'zh-TW'],
    ['Light or dark', 'dark'],
    [/^Your role/, 'lead'],
    [/^Picture/, 'cup'],
    [/^Colour/, undefined],
  ])('is told: %s', async (label, choice) => {
    const { user } = await draw(Options, 'later', writesFail);
    const field = await screen.findByLabelText<HTMLSelectElement>(label);
    const before = field.value;
    const other = choice ?? [...field.options].find(({ value }) => value !== before)?.value ?? '';
    await user.selectOptions(field, other);
    expect(await alert()).toContain('could not be saved on this device');
    expect(field.value).toBe(before);
  });

  it.each([/^Name to sign/, /^Staff number/])('is told, and what was typed stays: %s', async (label) => {
    const { user } = await draw(Options, 'later', writesFail);
    const field = await screen.findByLabelText<HTMLInputElement>(label);
    await user.type(field, 'Mei');
    await user.tab();
    expect(await alert()).toContain('could not be saved on this device');
    expect(field.value).toBe('Mei');
  });

  it('is told until it is saved', async () => {
    const { user, userStore } = await draw(Options, 'later', () => undefined);
    const { writeSettings } = userStore;
    set(userStore, { writeSettings: fail });
    await user.selectOptions(await screen.findByLabelText('Light or dark'), 'dark');
    await alert();
    set(userStore, { writeSettings });
    await user.selectOptions(await screen.findByLabelText('Light or dark'), 'dark');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('is the word that a notice was read', async () => {
    const { user, userStore } = await draw(Options, 'later', () => undefined);
    await act(() => userStore.writeSettings({ notice: 'mended' }));
    const notice = await screen.findByText(/was damaged/);
    set(userStore, { writeSettings: fail });
    await user.click(within(notice.parentElement as HTMLElement).getByRole('button'));
    expect(await alert()).toContain('could not be saved');
  });
});

describe('Q23: a browser that refuses', () => {
  it('to list the hosts is told, and no inbox is said to be allowed', async () => {
    await draw(Options, 'beginning', ({ hosts }) => set(hosts, { list: fail }));
    expect(await alert()).toContain('The browser did not answer');
    expect(document.querySelectorAll('.scp-site-list li').length).toBeGreaterThan(10);
    expect(document.querySelectorAll('.scp-site-list .good')).toHaveLength(0);
  });

  it.each<[string, 'hosts' | 'values', object, RegExp]>([
    ['to ask for a host', 'hosts', { ask: fail }, /^Allow/],
    ['to give a host back', 'values', { write: fail }, /^Stop shop\.example/],
  ])('%s is told in the options', async (_what, on, changes, name) => {
    const { user } = await draw(Options, 'later', (device) => set(device[on], changes), {
      [anyHosts.key]: ['shop.example'],
    });
    await user.click((await screen.findAllByRole('button', { name }))[0] as HTMLElement);
    expect(await alert()).toMatch(/the browser refused|could not be saved/);
    expect(screen.getByText('shop.example', { selector: 'span.grow' })).toBeTruthy();
  });

  it('to tell what was kept is told in the options', async () => {
    await draw(Options, 'beginning', ({ values }) => set(values, { read: fail }));
    expect(await alert()).toContain('The browser did not answer');
  });

  it('to tell its keys: they are not said to be missing', async () => {
    await draw(Options, 'beginning', (device) => set(device, { call: fail }));
    await waitFor(() =>
      expect(document.querySelectorAll('.scp-key-list dt')[1]?.textContent).toBe('could not be read'),
    );
    expect(document.body.textContent).not.toContain('none set');
  });

  it('to name the page in front is told in the popup', async () => {
    await draw(Popup, 'beginning', (device) => set(device, { findFrontTab: fail }));
    expect(await alert()).toContain('The browser did not answer');
  });

  it('to open the side panel is told in the popup, which stays', async () => {
    const { user } = await draw(Popup, 'later', (device) => set(device, { openSidePanel: fail }));
    await user.click(screen.getByRole('button', { name: 'Open the side panel' }));
    expect(await alert()).toContain('the browser refused');
    expect(window.close).not.toHaveBeenCalled();
  });

  it('to be asked for a host is told in the popup, which goes on offering it', async () => {
    const { user, device } = await draw(Popup, 'later', ({ hosts }) => set(hosts, { ask: fail }));
    await user.click(await screen.findByRole('button', { name: 'Use Sidedesk here' }));
    expect(await alert()).toContain('the browser refused');
    expect(screen.getByRole('button', { name: 'Use Sidedesk here' })).toBeTruthy();
    expect(await device.values.read(anyHosts)).toEqual([]);
  });

  it('to save where Sidedesk is used leaves the popup as it was', async () => {
    const { user } = await draw(Popup, 'later', ({ values }) => set(values, { write: fail }));
    await user.click(await screen.findByRole('button', { name: 'Use Sidedesk here' }));
    expect(await alert()).toContain('could not be saved');
    expect(screen.getByRole('button', { name: 'Use Sidedesk here' })).toBeTruthy();
  });

  it('to save that Sidedesk is no longer used on a page leaves it in use', async () => {
    const breakIt = ({ values }: Device) => set(values, { write: fail });
    const { user } = await draw(Popup, 'later', breakIt, { [anyHosts.key]: ['shop.example'] });
    await user.click(await screen.findByRole('button', { name: 'Stop using Sidedesk here' }));
    expect(await alert()).toContain('could not be saved');
    expect(screen.getByRole('button', { name: 'Stop using Sidedesk here' })).toBeTruthy();
  });

  it('to save that a site is switched off leaves the switch on', async () => {
    const { user } = await draw(
      Popup,
      'later',
      (device) => set(device.values, { write: fail }),
      {},
      'https://www.etsy.com/messages',
    );
    const button = await screen.findByRole('switch', { name: 'Sidedesk on Etsy' });
    await user.click(button);
    expect(await alert()).toContain('could not be saved');
    expect(button.getAttribute('aria-checked')).toBe('true');
  });

  it('to say whether a host may be read is told in the diagnostics', async () => {
    await draw(Diagnostics, 'beginning', ({ hosts }, userStore) => {
      set(hosts, { has: fail });
      void userStore.teamArea.set({
        [TEAM_KEY]: { team: 'lantern-shop', address: 'https://files.example.com/a.json', revision: 5, failures: 0 },
      });
    });
    expect(await alert()).toContain('The browser did not answer');
  });

  it('to copy is told in the diagnostics', async () => {
    const { user } = await draw(Diagnostics, 'later', () => undefined);
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(fail);
    await user.click(screen.getByRole('button', { name: /Copy/ }));
    expect(await screen.findByText(/^The browser refused to copy/)).toBeTruthy();
  });
});

describe('Q23: in the panel', () => {
  beforeEach(() => {
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
    document.execCommand = () => false;
  });

  it.each([
    [async () => undefined, 'Copied.'],
    [fail, 'The browser refused to copy'],
  ])('a fact that is copied or not is told: %#', async (write, words) => {
    copied.mockImplementation(write);
    const { user } = await drawPanel();
    await user.click(await screen.findByRole('button', { name: 'Copy order number' }));
    expect(await screen.findByText(new RegExp(`^${words}`))).toBeTruthy();
  });

  it('an answer that could not be saved is told, and stays until the conversation is left', async () => {
    const userStore = makeUserStore();
    const { user } = await drawPanel({ userStore, state: slippers() });
    Object.assign(userStore.cases, { put: fail });
    await search(user, 'order confirmed');
    await user.click(await screen.findByRole('button', { name: 'Edit before inserting' }));
    const box = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to insert' });
    await user.type(box, ' Bye.');
    expect(await screen.findByText(/^What you type here cannot be saved/)).toBeTruthy();
    expect(box.value).toContain(' Bye.');
  });
});
