import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { assemblePack, type ReadObject } from '../../domain/pack/signed/assemble-pack.ts';
import { readEnvelope, signedBytes, type HeadEnvelope } from '../../domain/pack/signed/envelope.ts';
import { headSchema, objectPath, type Head } from '../../domain/pack/signed/head.ts';
import type { PublishedList } from '../../domain/pack/signed/split-pack.ts';
import { digestOf } from '../../storage/digest.ts';
import { CommandFault } from './command-fault.ts';

/** What lies in a folder that was published before. */
export interface PublishedHead {
  readonly envelope: HeadEnvelope;
  readonly head: Head;
  readonly digest: string;
  readonly pack: Readonly<Record<string, unknown>>;
  /** Lists that stand in objects of their own, without layers over them. */
  readonly lists: ReadonlyMap<string, PublishedList>;
}

/** The head's file in a folder: named as the address ends. */
export function headPath(out: string, address: string): string {
  return join(out, basename(new URL(address).pathname) || 'pack.json');
}

/** Reads what a folder holds; `undefined` when there is no head yet. Whether its signatures hold is the agents' question, here it is only gone on from. */
export async function readPublished(out: string, file: string): Promise<PublishedHead | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return undefined;
  const envelope = readEnvelope(bytes);
  if (!envelope.ok)
    throw new CommandFault(
      `${file} is not a signed head (${envelope.fault.code}). Choose another folder, or remove it.`,
    );
  const head = headSchema.safeParse(JSON.parse(envelope.value.payload));
  if (!head.success) throw new CommandFault(`${file} has a head that this version cannot read.`);
  const read: ReadObject[] = [];
  for (const object of head.data.objects) {
    const path = join(out, objectPath(object.sha256));
    const part = await readFile(path).catch(() => undefined);
    if (!part || (await digestOf(new Uint8Array(part))) !== object.sha256) {
      throw new CommandFault(`${path} is missing or was changed. Take the folder as it was published last.`);
    }
    read.push({ object, bytes: new Uint8Array(part) });
  }
  const pack = assemblePack(head.data, read);
  if (!pack.ok) throw new CommandFault(`What ${file} names does not make a pack (${pack.fault.code}).`);
  return {
    envelope: envelope.value,
    head: head.data,
    digest: await digestOf(signedBytes(envelope.value)),
    pack: pack.value,
    lists: listsOf(read),
  };
}

function listsOf(read: readonly ReadObject[]): Map<string, PublishedList> {
  const lists = new Map<string, PublishedList>();
  for (const { object, bytes } of read) {
    if (object.kind === 'pack' || object.layer !== 0) continue;
    const before = lists.get(object.kind) ?? { objects: [], rows: [] };
    const rows = JSON.parse(new TextDecoder().decode(bytes)) as unknown[];
    const part = { kind: object.kind, layer: 0, bytes: new Uint8Array(bytes) };
    lists.set(object.kind, { objects: [...before.objects, part], rows: [...before.rows, ...rows] });
  }
  return lists;
}
