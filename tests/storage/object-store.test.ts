import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { joinTeam } from './sync-calls.ts';
import { annAlone, teamName } from '../domain/pack/signed-team.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { address, key } from './sync-world.ts';

const QUERY = '?X-Amz-Expires=3600&X-Amz-Signature=abc';
const placed = `${address}${QUERY}`;

let world: SignedWorld;
beforeEach(() => {
  world = openSignedWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const asked = () => world.fetch.mock.calls.map(([place]) => new URL(place));

describe('the address of an object store that signs its links', () => {
  it('is asked for as it is, with its query', async () => {
    world.serve();
    await joinTeam(world.deps, { address: placed });
    expect(asked().map(({ href }) => href)).toEqual([placed]);
  });

  it('gives a plain pack', async () => {
    world.serve();
    expect(await joinTeam(world.deps, { address: placed })).toMatchObject({ state: 'fresh', address: placed });
  });

  it('is told from a host that is down, once the link has ended', async () => {
    world.fail(403);
    expect((await joinTeam(world.deps, { address: placed })).trouble).toMatchObject({ code: 'E_HTTP', detail: '403' });
  });

  it('lends its query to no other file: the objects of a signed pack are asked for without it', async () => {
    await world.publish();
    const serve = world.fetch.getMockImplementation()!;
    world.fetch.mockImplementation((place, init) => serve(place.replace(QUERY, ''), init));
    await joinTeam(world.deps, { address: placed, key, signed: { team: teamName, keys: annAlone } });
    const [head, ...objects] = asked().map(({ search }) => search);
    expect([head, new Set(objects)]).toEqual([QUERY, new Set([''])]);
  });
});
