import { id } from '../kinds/fields.ts';
import { z } from '../../zod.ts';

/** Bytes of one object, which is parsed in one go. */
export const OBJECT_LIMIT = 4 * 1024 * 1024;

const MOST_OBJECTS = 1500;

/** SHA-256, hexadecimal. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const packObject = z.object({
  /**
   * `pack`: the pack's text without what is in other objects and the head; `buyers`: a list of buyers as bytes; otherwise another list of the pack,
   * as JSON.
   */
  kind: id,
  /** 0: rows of the list. Above: changes to the layers below, for JSON `{ "put": […], "drop": […] }`. */
  layer: z.number().int().min(0).max(8).default(0),
  sha256,
  bytes: z.number().int().min(1).max(OBJECT_LIMIT),
});

/** What the leads sign: which revision of which team, until when it counts, and which objects it consists of. Unknown fields are ignored. */
export const headSchema = z.object({
  fmt: z.literal(1),
  team: id,
  /** The pack's revision; it only rises. */
  seq: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
  /** Digest of the head before. */
  prev: sha256.optional(),
  /** Digests of heads that were published in parallel, once a lead has merged them. */
  merges: z.array(sha256).max(16).default([]),
  /** Number of the set of keys that signs this; former heads do not say. */
  keySet: z.number().int().min(1).optional(),
  created: z.iso.datetime(),
  /** From this moment the pack is stale: it stays in use, and nothing says that it is current. */
  notAfter: z.iso.datetime(),
  /** What a reader must understand; a reader that does not takes nothing. */
  crit: z.array(z.string().min(1).max(64)).max(16).default([]),
  /** Lists become much shorter, and that is intended; it counts where enough root keys signed the head too. */
  shrink: z.boolean().default(false),
  /**
   * Shows whether a team key is the one that the list of buyers was made with; see `teamKeyCheck`. A device can refuse a wrong key before it
   * fetches the list.
   */
  keyCheck: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  /** Rows of each list once all objects are assembled; without `buyers` the team has no list of them. */
  counts: z.record(id, z.number().int().min(0)),
  objects: z.array(packObject).min(1).max(MOST_OBJECTS),
});

export type Head = Readonly<z.output<typeof headSchema>>;
export type PackObject = Head['objects'][number];

/** The path of an object, beside the head. The name is derived here from the digest, so that no head can name a place elsewhere. */
export function objectPath(digest: string): string {
  return `o/${digest}`;
}
