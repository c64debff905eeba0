import type { IncomingMessage, ServerResponse } from 'node:http';
import { objectPath } from '../../domain/pack/signed/head.ts';
import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import { nameOfObjects } from '../../domain/pack/signed/list-of-buyers.ts';
import { packSchema, type BuyerEntry } from '../../domain/pack/schema.ts';
import type { PublishedList } from '../../domain/publish/split-pack.ts';
import { openProofTeam, PROOF_TEAM, type ProofFiles, type ProofPack } from '../prove/proof-packs.ts';
import { growPack, makeBuyers, type PackSizes } from './grow-pack.ts';

const HOST = 'large.nordwind.example';

/** Entries added and removed in one day, together. */
export const DAILY_CHANGES = 1_000;

/** A full-size team on a host of its own. */
export interface LargeTeam {
  readonly host: string;
  readonly address: string;
  readonly team: string;
  readonly keys: KeySet;
  /** Base64url. */
  readonly teamKey: string;
  readonly headBytes: number;
  /** Objects of the first revision, in bytes. */
  readonly objectBytes: number;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  /** The host serves the first day's revision from here on. */
  readonly begin: () => void;
  /** Publishes the next day: some entries added, as many removed. */
  readonly turnDay: () => Promise<void>;
}

export async function openLargeTeam(json: string, sizes: PackSizes): Promise<LargeTeam> {
  const lead = await openProofTeam();
  const grown = growPack(packSchema.parse(JSON.parse(json)), sizes);
  const pack = { ...grown, team: PROOF_TEAM, revision: 1 } as ProofPack & { buyers: BuyerEntry[] };
  const served = new Map<string, Uint8Array>();
  let head = new Uint8Array();
  const serve = (files: ProofFiles) => {
    head = files.head;
    for (const { sha256, bytes } of files.objects) served.set(`/${objectPath(sha256)}`, bytes);
  };
  const first = await lead.publish(pack);
  serve(first);
  return {
    host: HOST,
    address: `https://${HOST}/pack.json`,
    team: PROOF_TEAM,
    keys: lead.trust.keys,
    teamKey: lead.teamKey,
    headBytes: head.length,
    objectBytes: first.objects.reduce((sum, { bytes }) => sum + bytes.length, 0),
    answer: ({ method, url = '', headers }, response) => {
      const tag = `"${head.length}-${head.at(-9)}-${head.at(-30)}"`;
      const open = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' };
      if (method === 'OPTIONS') response.writeHead(204, { ...open, 'access-control-allow-headers': 'If-None-Match' });
      else if (url !== '/pack.json') response.writeHead(served.has(url) ? 200 : 404, open);
      else response.writeHead(headers['if-none-match'] === tag ? 304 : 200, { ...open, etag: tag });
      const body = url === '/pack.json' ? head : served.get(url);
      response.end(method === 'GET' && response.statusCode === 200 ? body : undefined);
    },
    begin: () => serve(first),
    turnDay: async () => {
      const half = DAILY_CHANGES / 2;
      const added = makeBuyers(sizes.buyers + half).slice(-half);
      const buyers = [...pack.buyers.slice(half), ...added];
      serve(await lead.publish({ ...pack, revision: 3, buyers }, await publishedOf(first, pack)));
    },
  };
}

/** Every list that has objects of its own, so that unchanged parts are not rewritten. */
async function publishedOf(files: ProofFiles, pack: ProofPack): Promise<Map<string, PublishedList>> {
  const lists = new Map<string, PublishedList>();
  for (const kind of new Set(files.objects.map((one) => one.kind))) {
    const objects = files.objects.filter((one) => one.kind === kind);
    const rows: unknown = Reflect.get(pack, kind);
    if (!Array.isArray(rows)) continue;
    lists.set(kind, { id: await nameOfObjects(objects.map(({ sha256 }) => sha256)), objects, rows });
  }
  return lists;
}
