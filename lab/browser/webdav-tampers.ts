import { signerFromPair, signText } from '../../domain/pack/signed/sign-text.ts';
import { makeTeamPack } from '../seller-centre/team-pack.ts';
import { signHead, type WebdavWorld } from './webdav-world.ts';

/** One way in which someone with the folder's password spoils a freshly uploaded revision, and what the agent then reads. */
export interface HostTamper {
  readonly name: string;
  readonly sentence: string;
  readonly tamper: (world: WebdavWorld) => Promise<void>;
}

const NOT_SIGNED = "not signed by your team's keys";
const OTHER_PART = 'A part of the pack is not what its head names';

async function headOf(world: WebdavWorld): Promise<string> {
  return new TextDecoder().decode((await world.files()).get('pack.json'));
}

/** The object with the macros: the only one that every revision replaces. */
async function newObject(world: WebdavWorld): Promise<readonly [path: string, bytes: Uint8Array<ArrayBuffer>]> {
  const found = [...(await world.files())].find(([path]) => path.startsWith('o/') && !world.former().has(path));
  if (!found) throw new Error('The revision has no object of its own.');
  return found;
}

const stranger = async () =>
  signerFromPair((await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair);

export const hostTampers: readonly HostTamper[] = [
  {
    name: 'a head with one byte changed',
    sentence: NOT_SIGNED,
    tamper: async (world) => world.put('pack.json', (await headOf(world)).replace('nordwind', 'nordwlnd')),
  },
  {
    name: 'the head of an older revision',
    sentence: 'older than the one in use',
    tamper: (world) => world.put('pack.json', world.firstHead()),
  },
  {
    name: 'a head without signatures',
    sentence: NOT_SIGNED,
    tamper: async (world) =>
      world.put('pack.json', JSON.stringify({ ...(JSON.parse(await headOf(world)) as object), sigs: [] })),
  },
  {
    name: "a head signed by a stranger's key",
    sentence: NOT_SIGNED,
    tamper: async (world) =>
      world.put('pack.json', await signHead((await world.files()).get('pack.json')!, [await stranger()])),
  },
  {
    name: "a head signed by the lead's key and a stranger's",
    sentence: NOT_SIGNED,
    tamper: async (world) =>
      world.put('pack.json', await signHead((await world.files()).get('pack.json')!, [world.lead, await stranger()])),
  },
  {
    name: 'a plain pack in place of the head',
    sentence: NOT_SIGNED,
    tamper: async (world) => world.put('pack.json', (await makeTeamPack({ revision: 1000 })).json),
  },
  {
    name: "a stranger's keys beside the head",
    sentence: 'The keys do not match those that your team trusts',
    tamper: async (world) => {
      const thief = await stranger();
      const { team, keys } = world.team;
      const payload = JSON.stringify({ fmt: 1, team, before: keys.keys, number: 2, threshold: 1, keys: [thief.key] });
      const change = await signText({ type: 'pack-keys/1', payload } as const, [thief]);
      const head = JSON.parse(await signHead((await world.files()).get('pack.json')!, [thief])) as object;
      await world.put('pack.json', JSON.stringify({ ...head, keys: [change] }));
    },
  },
  {
    name: 'an object with one byte changed',
    sentence: OTHER_PART,
    tamper: async (world) => {
      const [path, bytes] = await newObject(world);
      await world.put(path, bytes.with(99, (bytes[99] ?? 0) ^ 1));
    },
  },
  {
    name: 'a truncated object',
    sentence: 'The pack arrived incomplete.',
    tamper: async (world) => {
      const [path, bytes] = await newObject(world);
      await world.put(path, bytes.slice(0, bytes.length / 2));
    },
  },
  {
    name: 'no object where the head names one',
    sentence: 'There is no file at this address (404)',
    tamper: async (world) => world.remove((await newObject(world))[0]),
  },
  {
    name: 'the object of the revision before, under the new name',
    sentence: OTHER_PART,
    tamper: async (world) => {
      const files = await world.files();
      const [, before] = [...world.former()].find(([path]) => path.startsWith('o/') && !files.has(path)) ?? [];
      await world.put((await newObject(world))[0], before ?? '');
    },
  },
  {
    name: 'a sign-in page',
    sentence: 'is not a pack',
    tamper: (world) => world.put('pack.json', '<!doctype html><title>Sign in</title><form><input name="user"></form>'),
  },
  {
    name: 'an empty file',
    sentence: 'is not a pack',
    tamper: (world) => world.put('pack.json', ''),
  },
];
