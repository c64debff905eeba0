import 'fake-indexeddb/auto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSignatures } from '../../cli/pack/add-signatures.ts';
import { makeLeadKey, readLeadKey, readPublicKey } from '../../cli/pack/lead-key.ts';
import { publishPack, type PublishOrder } from '../../cli/pack/publish-pack.ts';
import { writeLink } from '../../cli/pack/describe-team.ts';
import { readTeamFile, writeTeamFile } from '../../cli/pack/team-file.ts';
import { beginTeam } from '../../cli/pack/team-keys.ts';
import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { parseJoinLink } from '../../domain/team/join-link.ts';
import { joinTeam, syncPack } from '../storage/sync-calls.ts';
import type { Signer } from '../../domain/pack/signed/sign-text.ts';
import { smallBuyer, smallMacro, smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { openSyncWorld, type SyncWorld } from '../storage/sync-world.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';

const address = 'https://files.example.com/lantern/pack.json';
const now = new Date('2026-11-20T11:00:00Z');
const expires = '2027-12-31';

let folder: string;
let world: SyncWorld;
let ann: Signer;
let bea: Signer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidedesk-publish-'));
  world = openSyncWorld();
  await makeLeadKey(join(folder, 'ann.key.json'));
  await makeLeadKey(join(folder, 'bea.key.json'));
  ann = await readLeadKey(join(folder, 'ann.key.json'));
  bea = await readLeadKey(join(folder, 'bea.key.json'));
  // The host serves the folder as it is.
  world.fetch.mockImplementation(async (place) => {
    const path = new URL(place).pathname.replace('/lantern/', '');
    const bytes = await readFile(join(folder, 'out', path)).catch(() => undefined);
    return bytes ? new Response(new Uint8Array(bytes)) : new Response(null, { status: 404 });
  });
});
afterEach(async () => {
  await world.close();
  await rm(folder, { recursive: true });
});

const many = (count: number) =>
  Array.from({ length: count }, (_none, i) => smallBuyer({ key: i.toString(16).padStart(32, '0') }));

const teamOf = (threshold: number, ...signers: Signer[]) =>
  beginTeam('lantern-shop', address, { daily: { threshold, keys: signers.map(({ key }) => key) }, expires });

async function order(changes: Partial<PublishOrder> & { pack?: Partial<PackInput> } = {}): Promise<PublishOrder> {
  const from = join(folder, 'pack.json');
  const team = changes.team ?? teamOf(1, ann);
  const buyersKey = await newKeying(decodeTeamKey(team.teamKey) ?? new Uint8Array());
  await writeFile(from, JSON.stringify(smallPack({ buyers: many(2000), buyersKey, ...changes.pack })));
  return {
    team,
    from,
    out: join(folder, 'out'),
    signers: [ann],
    now,
    days: 30,
    isShrinkMeant: false,
    isRenewal: false,
    merges: [],
    ...changes,
  };
}

async function join_(team: PublishOrder['team']) {
  const link = parseJoinLink(writeLink(team));
  if (!link.ok) throw new Error(link.fault);
  return joinTeam(world.deps, link.value);
}

describe('a published folder', () => {
  it('is joined by the link that is written for it', async () => {
    const first = await order();
    await publishPack(first);
    expect(await join_(first.team)).toMatchObject({ state: 'fresh', revision: 5, isSigned: true, hasKey: true });
  });

  it('gives agents a change, and only what changed', async () => {
    const first = await order();
    await publishPack(first);
    await join_(first.team);
    await publishPack(await order({ ...first, pack: { macros: [smallMacro({ code: 'ty' })] } }));
    world.fetch.mockClear();
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
    expect(world.fetch).toHaveBeenCalledTimes(2);
  });

  it('carries a few changed buyers as a layer, in a fraction of the bytes', async () => {
    const first = await order();
    await publishPack(first);
    await join_(first.team);
    await publishPack(await order({ ...first, pack: { buyers: many(2003).slice(3) } }));
    const sizes: number[] = [];
    const serve = world.fetch.getMockImplementation();
    world.fetch.mockImplementation(async (place, init) => {
      const response = await serve!(place, init);
      sizes.push((await response.clone().arrayBuffer()).byteLength);
      return response;
    });
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
    expect((await world.deps.packStore.readActive())?.buyerCount).toBe(2000);
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(10_000);
  });

  it('V01: holds no id, address or number of the buyers whom the list was made of', async () => {
    const people = ['mira.albrecht@mail.example', '+49 151 00011122', 'buyer_2287341', '李小燕', '1870100001'];
    const teamKey = crypto.getRandomValues(new Uint8Array(32));
    const handles = people.map((value) => ({ type: 'id', value }) as const);
    const keys = await Promise.all(handles.map((handle) => buyerKey(teamKey, 'etsy', handle)));
    await publishPack(await order({ pack: { buyers: keys.map((one) => smallBuyer({ key: one })) } }));
    const names = await readdir(join(folder, 'out'), { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)));
    const published = Buffer.concat(await Promise.all(files)).toString('utf8');
    expect([published.length > 1000, people.filter((one) => published.includes(one))]).toEqual([true, []]);
  });

  it('keeps objects of this head and the one before, and no others', async () => {
    const first = await order();
    await publishPack(first);
    for (const name of ['One', 'Two', 'Three']) await publishPack(await order({ ...first, pack: { name } }));
    // Two packs, and the buyer list they share.
    expect(await readdir(join(folder, 'out', 'o'))).toHaveLength(3);
  });

  it('is left alone when nothing changed, and renewed on request', async () => {
    const first = await order();
    await publishPack(first);
    const said = await publishPack(first);
    const renewed = await publishPack({ ...first, isRenewal: true, now: new Date('2026-12-01T00:00:00Z') });
    expect([said[0], renewed[0]]).toEqual([
      expect.stringContaining('Nothing has changed since revision 5'),
      expect.stringMatching(/^Revision 6: .* good until 2026-12-31/),
    ]);
  });

  it('waits for the signatures that are missing, and shows agents nothing before', async () => {
    const team = teamOf(2, ann, bea);
    const said = await publishPack(await order({ team }));
    const waiting = join(folder, 'out', 'pack.json.waiting');
    const before = (await join_(team)).trouble?.code;
    await addSignatures({ team, waiting, signers: [bea], now, confirm: () => Promise.resolve(true) });
    expect([said[1], before, (await join_(team)).revision]).toEqual([
      expect.stringContaining('1 more signature(s) needed'),
      'E_HTTP',
      5,
    ]);
    await expect(stat(waiting)).rejects.toThrow();
  });
});

describe('a lead is told plainly', () => {
  it.each<[string, () => Promise<unknown>, RegExp]>([
    [
      'a pack with faults',
      async () => publishPack(await order({ pack: { folders: [] } })),
      /not a valid pack: E_SCHEMA[\s\S]*macros\[0\]\.folder: unknown-id/,
    ],
    [
      'F08: more entries than agents take',
      async () => publishPack(await order({ pack: { snippets: Array(1001).fill({}) } })),
      /not a valid pack: E_SCHEMA[\s\S]*snippets: too-many, at most 1000 entries are taken/,
    ],
    [
      'D11: a revision that leaps too far',
      async () => {
        const first = await order();
        await publishPack(first);
        return publishPack(await order({ ...first, pack: { revision: Number.MAX_SAFE_INTEGER, macros: [] } }));
      },
      /leaps too far: agents take at most 1000000000005 after 5/,
    ],
    [
      'F07: a macro that refers to what the pack does not hold',
      async () =>
        publishPack(await order({ pack: { certificates: [], macros: [smallMacro({ certificates: ['c9'] })] } })),
      /lacks what 1 macros refer to:\s+macros\[0\]: certificate: c9/,
    ],
    [
      'A18: a file that agents are not offered',
      async () =>
        publishPack(
          await order({
            pack: {
              certificates: [
                {
                  id: 'c1',
                  scheme: 'ce',
                  title: { en: 'Declaration' },
                  markets: ['DE'],
                  shareable: true,
                  file: { name: 'setup.exe', path: 'setup.exe', sha256: 'a'.repeat(64), bytes: 9 },
                },
              ],
            },
          }),
        ),
      /holds what agents are not offered \(1\):\s+certificates\[0\]\.file\.name: bad-file setup\.exe/,
    ],
    [
      'a pack of another team',
      async () => publishPack(await order({ pack: { team: 'foes' } })),
      /of the team "foes", the keys are of "lantern-shop"/,
    ],
    [
      'no pack at all',
      async () => publishPack(await order({ from: join(folder, 'nothing.json') })),
      /nothing\.json cannot be read/,
    ],
    [
      'a key that is not of the team',
      async () => publishPack(await order({ signers: [bea] })),
      /is not one of the team's keys; nothing was published/,
    ],
    [
      'a list that loses much',
      async () => {
        const first = await order();
        await publishPack(first);
        await publishPack(await order({ team: first.team, pack: { buyers: [] } }));
      },
      /lose much of a list \(buyers −2000 \/ 2000\).*--shrink/,
    ],
    [
      'a folder with a changed object',
      async () => {
        const first = await order();
        await publishPack(first);
        const [name = ''] = await readdir(join(folder, 'out', 'o'));
        await writeFile(join(folder, 'out', 'o', name), 'x');
        await publishPack(first);
      },
      /is missing or was changed/,
    ],
    ['a key file that is there', () => makeLeadKey(join(folder, 'ann.key.json')), /already exists/],
    ['a file that is no key', () => readPublicKey(join(folder, 'nothing.json')), /cannot be read/],
    [
      'two halves of two keys',
      async () => {
        const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8')) as object;
        const mixed = { ...(await read('ann.key.json')), public: bea.key };
        await writeFile(join(folder, 'mixed.key.json'), JSON.stringify(mixed));
        await readLeadKey(join(folder, 'mixed.key.json'));
      },
      /do not belong together/,
    ],
    [
      'a team file that is there',
      async () => {
        const { team } = await order();
        await writeTeamFile(join(folder, 'team.json'), team, true);
        await writeTeamFile(join(folder, 'team.json'), team, true);
      },
      /already exists/,
    ],
    ['a team file that is none', async () => readTeamFile(join(folder, 'ann.key.json')), /is not a team's file/],
  ])('%s', async (_what, action, sentence) => {
    await expect(action()).rejects.toThrow(sentence);
  });

  it('nothing that was published, when a later pack has faults', async () => {
    const first = await order();
    await publishPack(first);
    const head = await readFile(join(folder, 'out', 'pack.json'), 'utf8');
    await publishPack(await order({ ...first, pack: { folders: [] } })).catch(() => undefined);
    expect(await readFile(join(folder, 'out', 'pack.json'), 'utf8')).toBe(head);
  });

  it('a secret key only its owner may read', async () => {
    expect((await stat(join(folder, 'ann.key.json'))).mode & 0o077).toBe(0);
  });
});
