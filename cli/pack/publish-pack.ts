import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { decodeTeamKey } from '../../domain/team/join-link.ts';
import { compareEntries } from '../../domain/blacklist/buyer-record.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { highestAfter } from '../../domain/pack/revision-leap.ts';
import { teamKeyCheck, type Keying } from '../../domain/blacklist/keying.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { objectPath } from '../../domain/pack/signed/head.ts';
import { endOfSet } from '../../domain/pack/signed/key-set.ts';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { splitPack, type NewObject } from '../../domain/pack/signed/split-pack.ts';
import { digestOf } from '../../domain/digest.ts';
import { CommandFault } from './command-fault.ts';
import { keyingOf } from './edit-buyers.ts';
import { readNamedFiles, refuseOverlap, warnOfSecrets, writeNamedFiles } from './named-files.ts';
import { refuseShrink, warnOfSlices } from './lost-rows.ts';
import { headPath, readPublished, type PublishedHead } from './published-head.ts';
import { readPack } from './read-pack.ts';
import type { TeamFile } from './team-file.ts';
import { refuseStrangers, writeHead } from './write-head.ts';

export interface PublishOrder {
  readonly team: TeamFile;
  /** A pack's file, or a folder with `pack.json` and the files that it names. */
  readonly from: string;
  /** The folder that is uploaded as it is. */
  readonly out: string;
  readonly signers: readonly Signer[];
  readonly now: Date;
  /** Days until the pack is stale. */
  readonly days: number;
  readonly isShrinkMeant: boolean;
  /** Heads that were published beside each other. */
  readonly merges: readonly string[];
  readonly isRenewal: boolean;
}

/** Writes objects, then the head, into the folder, and gives the sentences to say. What was published stays whole until the last step. */
export async function publishPack(order: PublishOrder): Promise<string[]> {
  const { team, out, now } = order;
  const source = (await stat(order.from).catch(() => undefined))?.isDirectory()
    ? join(order.from, 'pack.json')
    : order.from;
  const file = headPath(out, team.address);
  checkEnd(team, now);
  refuseStrangers(order.signers, team);
  await refuseOverlap(order.from, out);
  const teamKey = decodeTeamKey(team.teamKey) ?? new Uint8Array();
  const seal = await openSeal(teamKey);
  const before = await readPublished(out, file, team);
  const sound = await readPack(source, team.team);
  // An absent list of buyers means something else than an empty one.
  const read: Record<string, unknown> = { ...sound };
  const { isErasing, floor } = erasureOf(read, before);
  const pack: Record<string, unknown> = { ...read, ...(floor !== undefined && { notBefore: floor }) };
  const goesOn = before?.head.keySet === team.keys.number && !before.isOfFormerKey && !isErasing;
  if (before && goesOn && isSameContent(pack, before) && !order.isRenewal) {
    return [`Nothing has changed since revision ${before.head.seq}. To sign it for ${order.days} more days: --renew`];
  }
  if (before && !order.isShrinkMeant) refuseShrink(pack, before, now);
  const seq = Math.max(Number(pack['revision']), (before?.head.seq ?? 0) + 1);
  refuseLeap(seq, before?.head.seq ?? 0);
  const created = now.toISOString();
  const secret = { keying: await keyingOf(pack, teamKey), seal };
  // Somebody was erased since: the revision that goes out now is the first without them, whatever number the file had in mind.
  const content = { ...pack, ...(isErasing && { notBefore: seq }), revision: seq, issuedAt: created };
  const files = order.from === source ? [] : await readNamedFiles(sound, order.from, basename(file));
  const lists = listsToGoOn(before, secret.keying, isErasing);
  const { objects, counts } = await splitPack(content, lists, secret);
  await mkdir(join(out, 'o'), { recursive: true });
  const named = await Promise.all(objects.map((object) => writeObject(out, object)));
  const head = {
    fmt: 1,
    team: team.team,
    seq,
    ...(before && { prev: before.digest }),
    ...(order.merges.length > 0 && { merges: order.merges }),
    keySet: team.keys.number,
    created,
    notAfter: new Date(now.getTime() + order.days * 86_400_000).toISOString(),
    ...(order.isShrinkMeant && { shrink: true }),
    keyCheck: await teamKeyCheck(teamKey),
    counts,
    objects: named,
  };
  const text = await signText({ type: 'pack-head/1', payload: JSON.stringify(head) } as const, order.signers);
  await writeNamedFiles(files, out);
  const said = await writeHead(text, team, file, now);
  // Objects of the head before stay too, since an agent may just be fetching them; not so the list that somebody was erased from.
  const former = (before?.head.objects ?? []).filter(({ kind }) => !(isErasing && kind === 'buyers'));
  if (said.isPublished) await removeOldObjects(out, [...named, ...former]);
  const size = objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    `Revision ${seq}: ${objects.length} objects, ${(size / 1024).toFixed(0)} KB, good until ${head.notAfter.slice(0, 10)}.`,
    ...said.sentences,
    ...(before && !order.isShrinkMeant ? warnOfSlices(pack, before, now) : []),
    ...(isErasing ? ['Somebody was erased: remove from the host the files in o/ that are not in this folder.'] : []),
    ...endsSoon(team, now),
    ...(await warnOfSecrets(out)),
  ];
}

/** A slip of the finger in a revision would go out to everybody, and nothing below it is taken afterwards. */
export function refuseLeap(seq: number, before: number): void {
  const highest = highestAfter(before);
  if (seq > highest)
    throw new CommandFault(`Revision ${seq} leaps too far: agents take at most ${highest} after ${before || 'none'}.`);
}

/** Keys that have ended sign nothing that agents take. */
export function checkEnd({ keys }: TeamFile, now: Date): void {
  const end = endOfSet(keys);
  if (end !== undefined && now.getTime() >= end)
    throw new CommandFault(
      `The keys ended on ${keys.expires}: agents take nothing that they sign. Renew them: npm run pack:keys -- change`,
    );
}

/** Two months are enough to bring the root keys together. */
function endsSoon({ keys }: TeamFile, now: Date): string[] {
  const end = endOfSet(keys);
  const isSoon = end !== undefined && end - now.getTime() < 60 * 86_400_000;
  return isSoon ? [`The keys end on ${keys.expires}. Renew them before: npm run pack:keys -- change`] : [];
}

/** Whether somebody was erased since the last revision, and below which revision nobody goes back. */
function erasureOf(
  pack: Record<string, unknown>,
  before: PublishedHead | undefined,
): { readonly isErasing: boolean; readonly floor: number | undefined } {
  const [wanted = 0, published = 0] = [pack, before?.pack].map((one) => Number(one?.['erasures'] ?? 0));
  if (wanted < published)
    throw new CommandFault(
      'Somebody was erased from the list after this copy of the pack was made; published, it would list them again. Take the file that was published last.',
    );
  const floor = before?.pack['notBefore'] ?? (before ? undefined : pack['notBefore']);
  return {
    isErasing: before !== undefined && wanted > published,
    floor: floor === undefined ? undefined : Number(floor),
  };
}

/** Lists of the head before that this one may lay changes over. The list of buyers is written anew where somebody was erased, or where it was keyed or sealed otherwise. */
function listsToGoOn(
  before: PublishedHead | undefined,
  keying: Keying,
  isErasing: boolean,
): PublishedHead['lists'] | undefined {
  if (!before) return undefined;
  const isAlike = JSON.stringify(before.buyersKeying) === JSON.stringify(keying);
  return isAlike && !isErasing ? before.lists : new Map([...before.lists].filter(([kind]) => kind !== 'buyers'));
}

function isSameContent(pack: Record<string, unknown>, before: PublishedHead): boolean {
  const content = (one: Readonly<Record<string, unknown>>) => {
    const { buyers } = one;
    const inOrder = Array.isArray(buyers) ? { buyers: (buyers as BuyerEntry[]).toSorted(compareEntries) } : {};
    const said = Object.entries({ ...one, ...inOrder }).filter(([name]) => name !== 'revision' && name !== 'issuedAt');
    return JSON.stringify(said.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  return content(pack) === content(before.pack);
}

/** Written once under its digest and read back, since a disk or a synced folder may have kept something else. */
async function writeObject(out: string, { kind, layer, bytes }: NewObject) {
  const sha256 = await digestOf(bytes);
  const file = join(out, objectPath(sha256));
  const held = await readFile(file).catch(() => undefined);
  if (!held || (await digestOf(new Uint8Array(held))) !== sha256) await writeFile(file, bytes);
  if ((await digestOf(new Uint8Array(await readFile(file)))) !== sha256)
    throw new CommandFault(`${file} was not kept as it was written.`);
  return { kind, layer, sha256, bytes: bytes.length };
}

async function removeOldObjects(out: string, kept: readonly { readonly sha256: string }[]): Promise<void> {
  const names = new Set(kept.map(({ sha256 }) => sha256));
  for (const name of await readdir(join(out, 'o'))) {
    if (/^[0-9a-f]{64}$/.test(name) && !names.has(name)) await rm(join(out, 'o', name));
  }
}
