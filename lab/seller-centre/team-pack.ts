import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type * as z from 'zod';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import type { packSchema } from '../../domain/pack/schema.ts';
import type { HostHandler } from './server.ts';

/** The host of the demo team's pack. */
export const packHost = 'pack.nordwind.example';

/** Where that host redirects to. */
const OTHER_HOST = 'elsewhere.nordwind.example';
const PATH = '/nordwind-cs/pack.json';

/** A pack as written in its file, before the schema's defaults. */
export type PackFile = z.input<typeof packSchema>;
type BuyerFile = NonNullable<PackFile['buyers']>[number];

export interface TeamPackOptions {
  readonly revision?: number;
  readonly now?: Date;
  /** Base64url, 16 to 64 bytes. */
  readonly key?: string;
  /** A last change to the content, for tests that need a different one. */
  readonly change?: (pack: PackFile) => PackFile;
}

export interface TeamPack {
  readonly json: string;
  readonly key: string;
  /** What an agent pastes to join. */
  readonly link: string;
}

/** Invented, and the same in every run, so that a profile kept between runs stays in its team. */
const DEMO_KEY = 'bm9yZHdpbmQtY3MtZGVtby1rZXktMDAwMDAwMDAwMDE';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The orders in the demo inboxes whose buyers the demo team has listed. */
function listBuyers(now: Date): readonly (Omit<BuyerFile, 'key'> & { site: string; order: string })[] {
  const day = (days: number) => new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
  return [
    {
      site: 'shopee',
      order: '2511147KQ3XNTB',
      reason: 'extortion',
      severity: 3,
      evidence: 3,
      since: day(-17),
      until: day(348),
      by: 'ML',
      confirmedBy: 'JK',
    },
    {
      site: 'etsy',
      order: '3391150872',
      reason: 'item-swapped',
      severity: 2,
      evidence: 2,
      since: day(-46),
      until: day(319),
      by: 'JK',
      confirmedBy: 'ML',
    },
    {
      site: 'amazon',
      order: '111-8043356-2190745',
      reason: 'not-received-with-proof',
      severity: 1,
      evidence: 1,
      since: day(-120),
      until: day(245),
      by: 'PS',
    },
  ];
}

/** The demo team's pack: the sample's content under the team's own name, with a buyer list. */
export async function makeTeamPack(options: TeamPackOptions = {}): Promise<TeamPack> {
  const { revision = 42, now = new Date(), key = DEMO_KEY, change = (pack) => pack } = options;
  const teamKey = decodeTeamKey(key);
  if (!teamKey) throw new Error(`"${key}" is no team key: 16 to 64 bytes in base64url are needed.`);
  const sample = JSON.parse(await readFile(samplePath, 'utf8')) as PackFile;
  const buyers = await Promise.all(
    listBuyers(now).map(async ({ site, order, ...entry }): Promise<BuyerFile> => {
      return { key: await buyerKey(teamKey, site, { type: 'order', value: order }), ...entry };
    }),
  );
  const pack = change({
    ...sample,
    team: 'nordwind-cs',
    name: 'Nordwind',
    revision,
    issuedAt: new Date(now.getTime() - 2 * HOUR_MS).toISOString(),
    notAfter: new Date(now.getTime() + 30 * DAY_MS).toISOString(),
    buyers,
    buyersKey: await newKeying(teamKey),
  });
  return { json: JSON.stringify(pack), key, link: `https://${packHost}${PATH}#key=${key}` };
}

const samplePath = join(import.meta.dirname, '../../packs/sample.json');

/** How the pack's host answers: with the pack, or with a fault that hosts have. A number is an HTTP status. */
export type PackAnswer = 'pack' | 401 | 404 | 500 | 'html' | 'cut' | 'gzip-cut' | 'redirect' | 'hang';

/** Files next to the pack, by path from its folder. */
export type HostedFiles = Readonly<Record<string, Uint8Array>>;

export interface PackHost {
  /** For the seller centre. */
  readonly routes: Readonly<Record<string, HostHandler>>;
  /** Changes what is served to new requests. */
  readonly serve: (change: { json?: string; answer?: PackAnswer; files?: HostedFiles }) => void;
  /** Requests to the team's host, in order: method and the tag that the client holds. */
  readonly requests: readonly { readonly method: string; readonly etag: string | undefined }[];
}

/** A static host as teams have one: readable from any origin, with an entity tag. It can be made to fail. */
export function hostPack(json: string): PackHost {
  const requests: { method: string; etag: string | undefined }[] = [];
  let served: Served = { json, answer: 'pack', files: {} };
  return {
    requests,
    serve: (change) => {
      served = { ...served, ...change };
    },
    routes: {
      [packHost]: (request, response) => {
        requests.push({ method: request.method ?? '', etag: request.headers['if-none-match'] });
        answerPack(served, request, response);
      },
      [OTHER_HOST]: (request, response) => answerPack({ ...served, answer: 'pack' }, request, response),
    },
  };
}

/** Without these, a page of another origin, and so an extension without permission for the host, can't read the answer. */
const sharing = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'if-none-match',
  'access-control-expose-headers': 'etag',
};

interface Served {
  readonly json: string;
  readonly answer: PackAnswer;
  readonly files: HostedFiles;
}

function answerPack({ json, answer, files }: Served, request: IncomingMessage, response: ServerResponse): void {
  const end = (status: number, headers: Readonly<Record<string, string>>, body?: string | Uint8Array) => {
    response.writeHead(status, { ...sharing, ...headers });
    response.end(body);
  };
  if (request.method === 'OPTIONS') return end(204, {});
  if (answer === 'hang') return;
  if (answer === 'redirect') return end(302, { location: `https://${OTHER_HOST}${PATH}` });
  if (answer === 'html') return end(200, { 'content-type': 'text/html' }, '<!doctype html><title>Sign in</title>');
  if (typeof answer === 'number') return end(answer, { 'content-type': 'text/plain' }, 'Not now.');
  const file = files[request.url?.replace(/^\/nordwind-cs\//, '') ?? ''];
  if (file) return end(200, { 'content-type': 'application/octet-stream' }, file);
  if (request.url?.split('?')[0] !== PATH) return end(404, { 'content-type': 'text/plain' }, 'No such file.');

  const etag = `"${createHash('sha256').update(json).digest('hex').slice(0, 16)}"`;
  const headers = { etag, 'content-type': 'application/json', 'cache-control': 'no-cache' };
  if (answer === 'cut') {
    const bytes = Buffer.from(json);
    response.writeHead(200, { ...sharing, ...headers, 'content-length': String(bytes.length) });
    response.write(bytes.subarray(0, bytes.length / 2), () => response.socket?.destroy());
  } else if (answer === 'gzip-cut') {
    const packed = gzipSync(json);
    const half = packed.subarray(0, packed.length / 2);
    end(200, { ...headers, 'content-encoding': 'gzip', 'content-length': String(half.length) }, half);
  } else if (request.headers['if-none-match'] === etag) end(304, { etag });
  else end(200, headers, json);
}
