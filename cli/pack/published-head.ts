import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { entriesOfLayers } from '../../domain/blacklist/buyer-layers.ts';
import { readBuyerList } from '../../domain/blacklist/buyer-list.ts';
import { teamKeyCheck, type Keying } from '../../domain/blacklist/keying.ts';
import { openSeal, type ListSeal } from '../../domain/blacklist/list-seal.ts';
import { decodeTeamKey } from '../../domain/team/join-link.ts';
import { openBuyerList, type OpenedList } from '../../domain/blacklist/open-buyers.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { nameOfObjects } from '../../domain/pack/signed/list-of-buyers.ts';
import { assemblePack, type ReadObject } from '../../domain/pack/signed/assemble-pack.ts';
import { findSigners, readEnvelope, signedBytes, type HeadEnvelope } from '../../domain/pack/signed/envelope.ts';
import { headSchema, objectPath, type Head } from '../../domain/pack/signed/head.ts';
import { hasEnough, readKeyChange, type Floor } from '../../domain/pack/signed/key-set.ts';
import type { PublishedList } from '../../domain/pack/signed/split-pack.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import { digestOf } from '../../domain/digest.ts';
import { CommandFault } from './command-fault.ts';
import type { TeamFile } from './team-file.ts';

/** What lies in a folder that was published before. */
export interface PublishedHead {
  readonly envelope: HeadEnvelope;
  readonly head: Head;
  readonly digest: string;
  readonly pack: Readonly<Record<string, unknown>>;
  /** Its list was sealed with the team key before this one, and none of its objects can be used again. */
  readonly isOfFormerKey: boolean;
  /** Lists that stand in objects of their own, without layers over them. */
  readonly lists: ReadonlyMap<string, PublishedList>;
  /** How its sealed list of buyers is keyed; `undefined` when there is none, or not in today's form. */
  readonly buyersKeying: Keying | undefined;
}

/** The head's file in a folder: named as the address ends. */
export function headPath(out: string, address: string): string {
  return join(out, basename(new URL(address).pathname) || 'pack.json');
}

/** The head that a team has published last, as a change of its keys names it. */
export async function headInForce(out: string, team: TeamFile): Promise<Floor> {
  const file = headPath(out, team.address);
  const published = await readPublished(out, file, team);
  if (published) return { seq: published.head.seq, digest: published.digest };
  throw new CommandFault(
    `${file} is not there: the folder that was published last is needed. If nothing was, begin the team anew with other keys.`,
  );
}

/**
 * Reads what a folder holds; `undefined` when there is no head yet. What leads go on from must be their own: a folder that somebody else could write
 * into would otherwise come back to all agents under the leads' signatures.
 */
export async function readPublished(out: string, file: string, team: TeamFile): Promise<PublishedHead | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const envelope = readEnvelope(bytes);
  if (!envelope.ok)
    throw new CommandFault(
      `${file} is not a signed head (${envelope.fault.code}). Choose another folder, or remove it.`,
    );
  const head = headSchema.safeParse(JSON.parse(envelope.value.payload));
  if (!head.success) throw new CommandFault(`${file} has a head that this version cannot read.`);
  const digest = await digestOf(signedBytes(envelope.value));
  if (head.data.team !== team.team || !(await isOfLeads(envelope.value, digest, team)))
    throw new CommandFault(
      `${file} is not signed by this team's keys, so nothing is gone on from it. Take the folder as it was published last.`,
    );
  const isOfFormerKey = team.formerTeamKey !== undefined && !(await isKeyedBy(head.data, team.teamKey));
  const teamKey = isOfFormerKey ? (team.formerTeamKey ?? '') : team.teamKey;
  const { pack, lists, buyersKeying } = await readParts(out, file, head.data, teamKey);
  const kept = isOfFormerKey ? new Map([...lists].filter(([kind]) => kind !== 'buyers')) : lists;
  return { envelope: envelope.value, head: head.data, digest, pack, isOfFormerKey, lists: kept, buyersKeying };
}

/** Whether a head says that its list of buyers was made with this team key; heads of former versions do not say it. */
export async function isKeyedBy({ keyCheck }: Head, teamKey: string): Promise<boolean> {
  return keyCheck === (await teamKeyCheck(decodeTeamKey(teamKey) ?? new Uint8Array()));
}

/** The pack that a head names, put together from the objects in the folder. Its list of buyers is opened with the team key; each digest is compared. */
export async function readParts(
  out: string,
  file: string,
  head: Head,
  teamKey: string,
): Promise<Pick<PublishedHead, 'pack' | 'lists' | 'buyersKeying'> & { readonly read: readonly ReadObject[] }> {
  const seal = await openSeal(decodeTeamKey(teamKey) ?? new Uint8Array());
  const read: ReadObject[] = [];
  for (const object of head.objects) {
    const path = join(out, objectPath(object.sha256));
    const part = await readFile(path).catch(() => undefined);
    if (!part || (await digestOf(new Uint8Array(part))) !== object.sha256) {
      throw new CommandFault(`${path} is missing or was changed. Take the folder as it was published last.`);
    }
    read.push({ object, bytes: new Uint8Array(part) });
  }
  const pack = await assemblePack(
    head,
    read.filter(({ object }) => object.kind !== 'buyers'),
  );
  if (!pack.ok) throw new CommandFault(`What ${file} names does not make a pack (${pack.fault.code}).`);
  const hasBuyers = head.counts['buyers'] !== undefined;
  return {
    pack: hasBuyers ? { ...pack.value, buyers: await buyersOf(file, read, seal) } : pack.value,
    lists: await listsOf(file, read, seal),
    buyersKeying: keyingOfList(read),
    read,
  };
}

/** Signed by the keys that count, or the very head that the last change of keys has named. Changes of former versions named none; there any key before it will do. */
async function isOfLeads(envelope: HeadEnvelope, digest: string, { team, keys, changes }: TeamFile): Promise<boolean> {
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

/** All files of a list say the same; one in the former format, or open, is not gone on with. */
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

/** All buyers, whatever layers they stand in. */
async function buyersOf(file: string, read: readonly ReadObject[], seal: ListSeal): Promise<BuyerEntry[]> {
  const parts = read.filter(({ object }) => object.kind === 'buyers');
  const numbers = [...new Set(parts.map(({ object }) => object.layer))].toSorted((a, b) => a - b);
  const layers = numbers.map((number) =>
    Promise.all(parts.filter(({ object }) => object.layer === number).map(({ bytes }) => openList(file, bytes, seal))),
  );
  return entriesOfLayers(await Promise.all(layers));
}

async function openList(file: string, bytes: Uint8Array, seal: ListSeal): Promise<OpenedList> {
  const list = readBuyerList(new Uint8Array(bytes));
  if (!list.ok) throw new CommandFault(`What ${file} names is no list of buyers (${list.fault.code}).`);
  try {
    return await openBuyerList(list.value, seal);
  } catch {
    throw new CommandFault(`The list of buyers that ${file} names was sealed with another team key.`);
  }
}

/** Lists that have objects of their own, as their lowest layer says. */
async function listsOf(file: string, read: readonly ReadObject[], seal: ListSeal): Promise<Map<string, PublishedList>> {
  const lists = new Map<string, PublishedList>();
  const kinds = new Set(read.map(({ object }) => object.kind));
  for (const kind of kinds) {
    if (kind === 'pack') continue;
    const parts = read.filter(({ object }) => object.kind === kind && object.layer === 0);
    const objects = parts.map(({ bytes }) => ({ kind, layer: 0, bytes: new Uint8Array(bytes) }));
    const rowsOfParts = parts.map(async ({ bytes }): Promise<readonly unknown[]> => {
      if (kind === 'buyers') return (await openList(file, bytes, seal)).entries;
      return JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    });
    const rows = (await Promise.all(rowsOfParts)).flat();
    lists.set(kind, { id: await nameOfObjects(parts.map(({ object }) => object.sha256)), objects, rows });
  }
  return lists;
}
