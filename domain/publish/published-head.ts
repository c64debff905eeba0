import { entriesOfLayers } from '../blacklist/buyer-layers.ts';
import { readBuyerList } from '../blacklist/buyer-list.ts';
import { teamKeyCheck } from '../blacklist/team-key.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { openSeal, type ListSeal } from '../blacklist/list-seal.ts';
import { openBuyerList, type OpenedList } from '../blacklist/open-buyers.ts';
import { digestOf } from '../digest.ts';
import type { Result } from '../errors.ts';
import { assemblePack, type ReadObject } from '../pack/signed/assemble-pack.ts';
import { findSigners, readEnvelope, signedBytes, type HeadEnvelope } from '../pack/signed/envelope.ts';
import { headSchema, type Head } from '../pack/signed/head.ts';
import { hasEnough, readKeyChange } from '../pack/signed/key-set.ts';
import { nameOfObjects } from '../pack/signed/list-of-buyers.ts';
import type { PublishedList } from './split-pack.ts';
import { findVerifier } from '../pack/signed/verify-signature.ts';
import type { PublishedFault } from './publish-fault.ts';
import { teamKeyBytes, type PublishingTeam } from './publishing-team.ts';

/** What a team published before. */
export interface PublishedHead {
  readonly envelope: HeadEnvelope;
  readonly head: Head;
  /** SHA-256 of what was signed, hexadecimal. */
  readonly digest: string;
  readonly pack: Readonly<Record<string, unknown>>;
  /** Its list was sealed with the team key before this one, and none of its objects can be used again. */
  readonly isOfFormerKey: boolean;
  /** Lists with objects of their own, without layers over them. */
  readonly lists: ReadonlyMap<string, PublishedList>;
  /** How its sealed list of buyers is keyed; `undefined` when there is none, or not in the current form. */
  readonly buyersKeying: Keying | undefined;
}

/** The bytes of an object by its SHA-256; `undefined` where it is not there. */
export type ReadBytes = (sha256: string) => Promise<Uint8Array | undefined>;

type Secrets = Pick<PublishingTeam, 'team' | 'keys' | 'changes' | 'teamKey' | 'formerTeamKey'>;

type Read<T> = Result<T, PublishedFault>;

/**
 * Reads the bytes of a published head and what it names. What leads continue from must be their own: anything that somebody else could write there
 * would otherwise come back to all agents under the leads' signatures.
 */
export async function readPublished(
  bytes: Uint8Array,
  readObject: ReadBytes,
  team: Secrets,
): Promise<Read<PublishedHead>> {
  const envelope = readEnvelope(bytes);
  if (!envelope.ok) return fail({ kind: 'not-a-head', code: envelope.fault.code });
  const head = headSchema.safeParse(JSON.parse(envelope.value.payload));
  if (!head.success) return fail({ kind: 'head-of-other-version' });
  const digest = await digestOf(signedBytes(envelope.value));
  const isOurs = head.data.team === team.team && (await isOfLeads(envelope.value, digest, team));
  if (!isOurs) return fail({ kind: 'not-of-leads' });
  const isOfFormerKey = team.formerTeamKey !== undefined && !(await isKeyedBy(head.data, team.teamKey));
  const parts = await readParts(head.data, readObject, isOfFormerKey ? (team.formerTeamKey ?? '') : team.teamKey);
  if (!parts.ok) return parts;
  const { pack, lists, buyersKeying } = parts.value;
  const kept = isOfFormerKey ? new Map([...lists].filter(([kind]) => kind !== 'buyers')) : lists;
  const found = { envelope: envelope.value, head: head.data, digest, pack, isOfFormerKey, lists: kept, buyersKeying };
  return { ok: true, value: found };
}

/** Whether a head says that its list of buyers was made with this team key; heads of former versions do not say so. */
export async function isKeyedBy({ keyCheck }: Head, teamKey: string): Promise<boolean> {
  return keyCheck === (await teamKeyCheck(teamKeyBytes(teamKey)));
}

/** What a head consists of: its pack, and its objects as they were read. */
export type PublishedParts = Pick<PublishedHead, 'pack' | 'lists' | 'buyersKeying'> & {
  readonly read: readonly ReadObject[];
};

/** The pack that a head names, assembled from its objects. Its list of buyers is opened with the team key; each digest is checked. */
export async function readParts(head: Head, readObject: ReadBytes, teamKey: string): Promise<Read<PublishedParts>> {
  const seal = await openSeal(teamKeyBytes(teamKey));
  const read: ReadObject[] = [];
  for (const object of head.objects) {
    const bytes = await readObject(object.sha256);
    if (!bytes || (await digestOf(new Uint8Array(bytes))) !== object.sha256)
      return fail({ kind: 'object-lost', sha256: object.sha256 });
    read.push({ object, bytes });
  }
  const pack = await assemblePack(
    head,
    read.filter(({ object }) => object.kind !== 'buyers'),
  );
  if (!pack.ok) return fail({ kind: 'no-pack', code: pack.fault.code });
  const opened = await openLists(read, seal);
  if (!opened.ok) return opened;
  const hasBuyers = head.counts['buyers'] !== undefined;
  return {
    ok: true,
    value: {
      pack: hasBuyers ? { ...pack.value, buyers: entriesOf(opened.value) } : pack.value,
      lists: await listsOf(read, opened.value),
      buyersKeying: keyingOfList(read),
      read,
    },
  };
}

function fail(fault: PublishedFault): { readonly ok: false; readonly fault: PublishedFault } {
  return { ok: false, fault };
}

/**
 * Signed by the keys that count, or the exact head that the last change of keys has named. Changes of former versions named none; for those any
 * earlier key will do.
 */
async function isOfLeads(envelope: HeadEnvelope, digest: string, { team, keys, changes }: Secrets): Promise<boolean> {
  const last = changes.at(-1);
  const change = last && readKeyChange(JSON.parse(last.payload), team);
  if (change?.floor?.digest === digest) return true;
  const verify = await findVerifier();
  const signers = await findSigners(envelope, [...keys.keys, ...(keys.root?.keys ?? [])], verify);
  if (signers && hasEnough(signers, keys)) return true;
  if (!change || change.floor) return false;
  const former = await findSigners(envelope, change.before, verify);
  return former !== undefined && former.length > 0;
}

/** All files of a list say the same; one in the former format, or one that is not sealed, is not continued. */
function keyingOfList(read: readonly ReadObject[]): Keying | undefined {
  const ways = read
    .filter(({ object }) => object.kind === 'buyers')
    .map(({ bytes }) => {
      const list = readBuyerList(new Uint8Array(bytes));
      return list.ok && list.value.head.sealed ? list.value.keying : undefined;
    });
  const [first] = ways;
  return ways.every((way) => JSON.stringify(way) === JSON.stringify(first)) ? first : undefined;
}

/** A list of buyers that was opened, with the object that it was in. */
interface Opened {
  readonly object: ReadObject['object'];
  readonly list: OpenedList;
}

async function openLists(read: readonly ReadObject[], seal: ListSeal): Promise<Read<readonly Opened[]>> {
  const opened: Opened[] = [];
  for (const { object, bytes } of read) {
    if (object.kind !== 'buyers') continue;
    const list = readBuyerList(new Uint8Array(bytes));
    if (!list.ok) return fail({ kind: 'no-list', code: list.fault.code });
    try {
      opened.push({ object, list: await openBuyerList(list.value, seal) });
    } catch {
      return fail({ kind: 'other-seal' });
    }
  }
  return { ok: true, value: opened };
}

/** All buyers, whatever layers they are in. */
function entriesOf(opened: readonly Opened[]): ReturnType<typeof entriesOfLayers> {
  const numbers = [...new Set(opened.map(({ object }) => object.layer))].toSorted((a, b) => a - b);
  return entriesOfLayers(
    numbers.map((number) => opened.filter(({ object }) => object.layer === number).map(({ list }) => list)),
  );
}

/** Lists that have objects of their own, as their lowest layer says. */
async function listsOf(read: readonly ReadObject[], opened: readonly Opened[]): Promise<Map<string, PublishedList>> {
  const lists = new Map<string, PublishedList>();
  const kinds = new Set(read.map(({ object }) => object.kind).filter((kind) => kind !== 'pack'));
  for (const kind of kinds) {
    const parts = read.filter(({ object }) => object.kind === kind && object.layer === 0);
    const objects = parts.map(({ bytes }) => ({ kind, layer: 0, bytes: new Uint8Array(bytes) }));
    const rows =
      kind === 'buyers'
        ? opened.filter(({ object }) => object.layer === 0).flatMap(({ list }) => list.entries)
        : parts.flatMap(({ bytes }) => JSON.parse(new TextDecoder().decode(bytes)) as unknown[]);
    lists.set(kind, { id: await nameOfObjects(parts.map(({ object }) => object.sha256)), objects, rows });
  }
  return lists;
}
