import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { basicAuthorization } from '../../domain/team/host-login.ts';
import { request, type FetchFunction } from '../../storage/http/request.ts';
import { fetchAs } from '../../storage/http/login-fetch.ts';
import { joinTeam, leaveTeam, signIn, syncPack } from './sync-calls.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { annAlone, teamName } from '../domain/pack/signed-team.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { address, hour, key, start } from './sync-world.ts';

const login = { user: 'mei', password: 'app-password' };
const wrong = { user: 'mei', password: 'her own' };
const link = { address, key, signed: { team: teamName, keys: annAlone } };

let world: SignedWorld;
let userStore: UserStore;
let deps: SyncDeps;
beforeEach(async () => {
  world = openSignedWorld();
  userStore = openUserStore();
  await world.publish();
  const open = world.fetch.getMockImplementation() as FetchFunction;
  world.fetch.mockImplementation(async (place, init) => {
    const isKnown = authorizationOf(init) === basicAuthorization(login);
    return isKnown ? open(place, init) : new Response(null, { status: 401 });
  });
  deps = { ...world.deps, logins: userStore.logins };
});
afterEach(async () => {
  vi.restoreAllMocks();
  userStore.close();
  await Dexie.delete('sidedesk-user');
  await world.close();
});

const authorizationOf = (init: RequestInit) => (init.headers as Record<string, string>)['Authorization'];
const sent = () => world.fetch.mock.calls.map(([, init]) => authorizationOf(init));
const kept = () => userStore.logins.read(address);

describe('a host that asks who we are', () => {
  it('is told to have asked, and nothing is joined', async () => {
    const status = await joinTeam(deps, link);
    expect([status.trouble, status.state]).toEqual([{ code: 'E_AUTH', at: expect.any(String) }, 'none']);
  });

  it('lets the team be joined with a login', async () => {
    expect(await joinTeam(deps, link, { login })).toMatchObject({ state: 'fresh', hasLogin: true });
  });

  it('hears the login with the head and with every object', async () => {
    await joinTeam(deps, link, { login });
    expect([world.asked().length > 0, new Set(sent())]).toEqual([true, new Set([basicAuthorization(login)])]);
  });

  it('hears it with every later check', async () => {
    await joinTeam(deps, link, { login });
    world.fetch.mockClear();
    await syncPack(deps);
    expect(sent()).toEqual([basicAuthorization(login)]);
  });

  it('that refuses a login is told from one that asks for it, and the login is not kept', async () => {
    const { trouble } = await joinTeam(deps, link, { login: wrong });
    expect([trouble, await kept()]).toEqual([{ code: 'E_AUTH', detail: 'refused', at: expect.any(String) }, undefined]);
  });
});

describe('a login that is kept', () => {
  beforeEach(async () => {
    await joinTeam(deps, link, { login });
  });

  it('stands apart from what pages read of the team', async () => {
    expect([JSON.stringify(world.items).includes(login.password), await kept()]).toEqual([
      false,
      { origin: 'https://files.example.com', ...login },
    ]);
  });

  it('is for no other host', async () => {
    expect(await userStore.logins.read('https://other.example/pack.json')).toBeUndefined();
  });

  it('is removed with the team', async () => {
    await leaveTeam(deps);
    expect(await kept()).toBeUndefined();
  });

  it('goes when a team of another host is joined', async () => {
    world.fetch.mockImplementation(async () => new Response(null, { status: 404 }));
    await leaveTeam(deps);
    await userStore.logins.write({ origin: 'https://files.example.com', ...login });
    world.serve({ team: 'other-team' });
    await joinTeam(deps, { address: 'https://other.example/pack.json' });
    expect([await kept(), authorizationOf(world.fetch.mock.lastCall?.[1] ?? {})]).toEqual([undefined, undefined]);
  });

  it('that the host takes back leaves the pack in use, and the next check waits for hours', async () => {
    world.fail(401);
    const status = await syncPack(deps);
    world.fetch.mockClear();
    world.now = start + 5 * hour;
    await syncPack(deps, { onlyIfDue: true });

    expect(status).toMatchObject({ state: 'fresh', revision: 5, trouble: { code: 'E_AUTH', detail: 'refused' } });
    expect(world.fetch).not.toHaveBeenCalled();
  });

  it('is replaced by another one, which is tried at once', async () => {
    await userStore.logins.write({ origin: 'https://files.example.com', ...wrong });
    await syncPack(deps);
    expect((await signIn(deps, login)).trouble).toBeUndefined();
    expect(await kept()).toMatchObject(login);
  });
});

describe('a request with a login', () => {
  const toHost = { origin: 'https://files.example.com', ...login };
  const fetch = vi.fn<FetchFunction>(async () => new Response('{}'));
  const ask = (place: string) =>
    request({ method: 'GET', address: place, limit: 1024 }, { fetch: fetchAs(fetch, toHost), now: () => start });

  it.each([
    [address, basicAuthorization(login), 'manual'],
    ['https://elsewhere.example/pack.json', undefined, 'manual'],
    ['http://files.example.com/pack.json', undefined, 'manual'],
  ])('to %s carries %s', async (place, header, redirect) => {
    await ask(place);
    const init = fetch.mock.lastCall?.[1] ?? {};
    expect([authorizationOf(init), init.redirect, init.credentials]).toEqual([header, redirect, 'omit']);
  });

  it('that is led elsewhere is refused', async () => {
    const led = Object.defineProperties(new Response(null), { type: { value: 'opaqueredirect' } });
    fetch.mockResolvedValueOnce(led);
    expect(await ask(address)).toEqual({ kind: 'failed', code: 'E_REDIRECT' });
  });
});
