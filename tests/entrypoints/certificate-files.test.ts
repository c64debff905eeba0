import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCertificateFiles } from '../../entrypoints/background/certificate-files.ts';
import { joinTeam } from '../storage/sync-calls.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { basicAuthorization } from '../../domain/team/host-login.ts';
import { sha256 } from '../domain/pack/signed-team.ts';
import { address, openSyncWorld, type SyncWorld } from '../storage/sync-world.ts';

const bytes = new TextEncoder().encode('%PDF-1.7 a certificate');
const login = { user: 'mei', password: 'app-password' };

let world: SyncWorld;
let userStore: UserStore;
let deps: SyncDeps;
beforeEach(() => {
  world = openSyncWorld();
  userStore = openUserStore();
  deps = { ...world.deps, logins: userStore.logins };
});
afterEach(async () => {
  userStore.close();
  await Dexie.delete('sidedesk-user');
  await Dexie.delete('sidedesk-files');
  await world.close();
});

it("a certificate's file is fetched with the login for the pack's host", async () => {
  const file = { name: 'a.pdf', path: 'files/a.pdf', sha256: sha256(bytes), bytes: bytes.length };
  const certificate = { id: 'c1', scheme: 'ce', title: { en: 'Declaration' }, markets: ['DE'], shareable: true, file };
  world.serve({ certificates: [certificate] });
  await joinTeam(deps, { address }, { login });
  world.fetch.mockImplementation(async () => new Response(bytes));

  expect(await openCertificateFiles(deps).fetch(file.sha256)).toBe('held');
  expect(world.fetch.mock.lastCall).toEqual([
    'https://files.example.com/files/a.pdf',
    expect.objectContaining({ headers: { Authorization: basicAuthorization(login) }, redirect: 'manual' }),
  ]);
});
