import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Options } from '../../../app/options/options.tsx';
import { anyHosts, presetTrouble } from '../../../domain/small-values.ts';
import { readPreset } from '../../../domain/team/preset.ts';
import { sites } from '../../../content/sites/index.ts';
import type { Device } from '../../../app/device.ts';
import { TEAM_KEY } from '../../../storage/team-store.ts';
import { drawIn, wordsOf } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';

const key = `${'A'.repeat(42)}A`;
const address = 'https://files.example.com/pack.json';
const joined = { state: 'active', team: 'lantern-shop', revision: 5, hasKey: true } as const;

interface Setting {
  device?: Partial<Device>;
  team?: object;
  /** The background's answers, by call. */
  answers?: Partial<Record<string, unknown>>;
  before?: (device: Device) => Promise<void>;
}

async function draw({ device: changes = {}, team, answers = {}, before }: Setting = {}) {
  const userStore = makeUserStore();
  if (team) await userStore.teamArea.set({ [TEAM_KEY]: team });
  const sent = vi.fn<(name: string, ask: unknown) => Promise<unknown>>(async (name) =>
    name === 'keys' ? [{ command: 'focus-search', key: 'Alt+Period' }] : (answers[name] ?? joined),
  );
  const device = makeDevice({ call: sent as unknown as Device['call'], ...changes });
  await before?.(device);
  const Around = aroundBy(device);
  const inUse = team ? { ...sampleInUse, origin: { ...sampleInUse.origin, source: 'team' as const } } : sampleInUse;
  const drawn = await drawIn(
    'en',
    <Around>
      <Options packStore={makePackStore(inUse)} userStore={userStore} />
    </Around>,
  );
  await act(async () => undefined);
  return { ...drawn, sent, device, userStore };
}

const body = () => wordsOf(document.body);
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const teamState = { team: 'lantern-shop', address, revision: 5, failures: 0, key, checkedAt: '2026-11-20T12:00:00Z' };

describe('an agent’s settings', () => {
  it('are kept as they are chosen, and the page follows', async () => {
    const { user, userStore } = await draw();
    await user.selectOptions(await screen.findByLabelText('Light or dark'), 'dark');
    await waitFor(() => expect(document.documentElement.dataset['theme']).toBe('dark'));
    await user.selectOptions(screen.getByLabelText(/^Your role/), 'lead');
    await user.selectOptions(screen.getByLabelText('Language of Sidedesk'), 'zh-CN');
    await waitFor(() => expect(document.documentElement.lang).toBe('zh-CN'));
    expect(await userStore.readSettings()).toMatchObject({ theme: 'dark', role: 'lead', language: 'zh-CN' });
  });

  it('shows the keys that the browser has, and says which are missing', async () => {
    await draw();
    await waitFor(() => expect(document.querySelector('.scp-key-list')?.textContent).toMatch(/Alt/));
    expect(document.querySelectorAll('.scp-key-list .caution')).toHaveLength(1);
  });
});

describe('joining', () => {
  it('takes an address without a signature, says so before, and greets', async () => {
    const { user, sent } = await draw();
    const field = await screen.findByLabelText(/Joining link/);
    await user.type(field, address);
    expect(body()).toContain('not signed');
    await user.keyboard('{Enter}');
    expect(await screen.findByText('Joined lantern-shop, revision 5.')).toBeTruthy();
    expect(sent).toHaveBeenCalledWith('join', { link: address, isReset: false });
  });

  it('refuses a link that is none, without asking anybody', async () => {
    const { user, sent } = await draw();
    await user.type(await screen.findByLabelText(/Joining link/), 'no link{Enter}');
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect(sent.mock.calls.filter(([name]) => name === 'join')).toEqual([]);
  });

  it('F4: that was cut says so and after which part, before anything is asked', async () => {
    const { user, sent } = await draw();
    await user.type(await screen.findByLabelText(/Joining link/), `${address}#team=lantern&need=1&r{Enter}`);
    expect(wordsOf(await screen.findByRole('alert'))).toContain('This link was cut off after need=…');
    expect(sent.mock.calls.filter(([name]) => name === 'join')).toEqual([]);
  });

  it('of a host that lets nobody read it offers the permission, and goes on with it', async () => {
    const trouble = { ...joined, trouble: { code: 'E_NET', detail: 'unread', at: '2026-11-20T12:00:00Z' } };
    const { user, sent, device } = await draw({ answers: { join: trouble } });
    await user.type(await screen.findByLabelText(/Joining link/), `${address}{Enter}`);
    await user.click(await button('Allow files.example.com'));
    await waitFor(() => expect(sent.mock.calls.filter(([name]) => name === 'join')).toHaveLength(2));
    expect(await device.hosts.has('files.example.com')).toBe(true);
  });

  it('of an unsigned host asks for its name before any password', async () => {
    const trouble = { ...joined, trouble: { code: 'E_AUTH', at: '2026-11-20T12:00:00Z' } };
    const { user, sent } = await draw({ answers: { join: trouble } });
    await user.type(await screen.findByLabelText(/Joining link/), `${address}{Enter}`);
    const name = await screen.findByLabelText(/Which host asks/);
    expect(screen.queryByLabelText('App password')).toBeNull();
    await user.type(name, 'files.example.com');
    await user.click(await button('This is the host'));
    await user.type(await screen.findByLabelText('User name'), 'mei');
    await user.type(screen.getByLabelText('App password'), 'secret');
    await user.click(await button('Sign in'));
    await waitFor(() => expect(sent.mock.lastCall?.[1]).toMatchObject({ login: { user: 'mei', password: 'secret' } }));
  });
});

describe('a pack from a file', () => {
  const pick = async (file: File) => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (input) await act(async () => void fireEvent.change(input, { target: { files: [file] } }));
  };

  it('is handed to the background as text, and greets', async () => {
    const { sent } = await draw();
    await screen.findByRole('button', { name: 'Use a file' });
    await pick(new File(['{"format":"x"}'], 'pack.json'));
    await waitFor(() =>
      expect(sent).toHaveBeenCalledWith('takeFile', { text: '{"format":"x"}', isShrinkMeant: false }),
    );
    expect(await screen.findByText('Joined lantern-shop, revision 5.')).toBeTruthy();
  });

  it('that is much shorter is used only once the agent says that it is meant', async () => {
    const shrunk = { ...joined, trouble: { code: 'E_SHRINK', at: '2026-11-20T12:00:00Z' } };
    const { user, sent } = await draw({ answers: { takeFile: shrunk } });
    await screen.findByRole('button', { name: 'Use a file' });
    await pick(new File(['{}'], 'pack.json'));
    await user.click(await button('Yes, this is intended: use it'));
    await waitFor(() => expect(sent).toHaveBeenLastCalledWith('takeFile', { text: '{}', isShrinkMeant: true }));
  });

  it('that is gone, or is no text, is reported and sent to nobody', async () => {
    const { sent } = await draw();
    await screen.findByRole('button', { name: 'Use a file' });
    const gone = new File(['{}'], 'pack.json');
    gone.arrayBuffer = () => Promise.reject(new Error('gone'));
    await pick(gone);
    await screen.findByRole('alert');
    await pick(new File([new Uint8Array([0xff, 0xfe, 0xfd])], 'pack.json'));
    expect(sent.mock.calls.filter(([name]) => name === 'takeFile')).toEqual([]);
  });
});

describe('a joined team', () => {
  it('is shown, checked, and left after a question', async () => {
    const { user, sent } = await draw({ team: teamState });
    await button('Check now');
    expect(body()).toContain('files.example.com');
    await user.click(await button('Check now'));
    expect(sent).toHaveBeenCalledWith('syncNow', {});
    await user.click(await button('Leave the team'));
    await user.click(within(screen.getByRole('group')).getAllByRole('button')[1]!);
    await waitFor(() => expect(sent).toHaveBeenCalledWith('leave', {}));
    expect(await screen.findByText(/^You left the team\./)).toBeTruthy();
  });

  it('stays, and is said to stay, when the background does not answer', async () => {
    const call = vi.fn(() => Promise.reject(new Error('gone')));
    const { user } = await draw({ team: teamState, device: { call: call as unknown as Device['call'] } });
    await user.click(await button('Leave the team'));
    await user.click(within(screen.getByRole('group')).getAllByRole('button')[1]!);
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
    expect(screen.queryByText(/^You left the team\./)).toBeNull();
  });

  it('whose host asks for another password takes it', async () => {
    const trouble = { code: 'E_AUTH', at: '2026-11-20T12:00:00Z' };
    const { user, sent } = await draw({ team: { ...teamState, hasLogin: true, trouble } });
    const host = screen.queryByLabelText(/Which host asks/);
    if (host) {
      await user.type(host, 'files.example.com');
      await user.click(await button('This is the host'));
    }
    await user.type(await screen.findByLabelText('User name'), 'mei');
    await user.type(screen.getByLabelText('App password'), 'secret');
    await user.click(await button('Sign in'));
    await waitFor(() => expect(sent).toHaveBeenCalledWith('signIn', { user: 'mei', password: 'secret' }));
  });

  it('offers the link with the team key, and can be stopped', async () => {
    const { user } = await draw({ team: { ...teamState, key: undefined } });
    await user.click(await button(/link/i));
    await user.click(await button('Cancel'));
    expect(screen.queryByLabelText(/Joining link/)).toBeNull();
  });
});

describe('the administrator’s team', () => {
  const setBy = (managed: object, trouble?: object): Partial<Device> => ({
    values: makeDevice({}, { [presetTrouble.key]: trouble }).values,
    managed: { read: async () => readPreset(managed), watch: () => () => undefined },
  });

  it('that is not joined yet can be tried again, and says why not', async () => {
    const trouble = { code: 'E_NET', at: '2026-11-20T12:00:00Z' };
    const { user, sent } = await draw({
      device: setBy({ link: `${address}#key=${key}` }, trouble),
    });
    await user.click(await button('Join now'));
    expect(sent).toHaveBeenCalledWith('takePreset', {});
  });

  it('is reported when its link is not one', async () => {
    await draw({ device: setBy({ link: 'nonsense' }) });
    expect((await screen.findByRole('alert')).textContent).toContain('Tell your administrator');
  });
});

describe('the inboxes', () => {
  it('that the browser does not let Sidedesk read are named, with the way back', async () => {
    const { user, device } = await draw();
    const [first] = sites;
    const [allow] = await screen.findAllByRole('button', { name: /^Allow/ });
    expect(document.querySelectorAll('.scp-refused-sites li')).toHaveLength(sites.length);
    if (allow) await user.click(allow);
    await waitFor(() => expect(document.querySelectorAll('.scp-refused-sites li')).toHaveLength(sites.length - 1));
    expect(await device.hosts.has(first?.hosts[0]?.host ?? '')).toBe(true);
  });

  it('of the agent’s own choice can be given back', async () => {
    const { user, device } = await draw({
      before: async (one) => {
        await one.values.write(anyHosts, ['shop.example']);
        await one.hosts.ask(['shop.example']);
      },
    });
    await user.click(await button(/Stop|Take|back.*shop\.example/i));
    await waitFor(() => expect(screen.queryByText('shop.example')).toBeNull());
    expect(await device.hosts.has('shop.example')).toBe(false);
  });
});
