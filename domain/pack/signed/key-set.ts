import { FaultList } from '../faults.ts';
import { id } from '../kinds/fields.ts';
import { parseWithin } from '../parse-within.ts';
import { z } from '../../zod.ts';
import { fromBase64url } from '../../base64url.ts';
import { isSoundPoint } from './curve-point.ts';

/** Keys that a role may have at once. */
const MOST_KEYS = 16;

/** Sets of keys that a team can have in its life; with unlimited numbers somebody could count up until one fingerprint looks like another. */
const MOST_SETS = 10_000;

/** 32 bytes in base64url, whatever their value. */
const anyKey = z.string().refine((text) => fromBase64url(text)?.length === 32);

/** An Ed25519 public key, 32 bytes in base64url; a key that anybody could sign for is refused. */
export const publicKey = anyKey.refine((text) => isSoundPoint(fromBase64url(text) ?? new Uint8Array()));

/** Keys, and how many of them have to sign. */
export interface KeyRole {
  readonly threshold: number;
  readonly keys: readonly string[];
}

function roleFields<K extends z.ZodType<string, string>>(key: K) {
  return { threshold: z.number().int().min(1).max(MOST_KEYS), keys: z.array(key).min(1).max(MOST_KEYS) };
}

function firstFields<K extends z.ZodType<string, string>>(key: K) {
  /** Rises with every change of keys. */
  return { number: z.number().int().min(1), ...roleFields(key) };
}

function setFields<K extends z.ZodType<string, string>>(key: K) {
  return {
    ...firstFields(key),
    /** Who changes keys and lets lists shrink; left out, as in former sets: those who sign packs. */
    root: z.object(roleFields(key)).optional(),
    /**
     * The day, at 00:00 UTC, from which on nothing signed by these keys is accepted; former sets had no end. Heads of a set with an end name its
     * number.
     */
    expires: z.iso.date().optional(),
  };
}

const isSoundRole = ({ keys, threshold }: KeyRole) => new Set(keys).size === keys.length && threshold <= keys.length;

/** One stolen root key must not be enough to take over the team, and a key that signs every day is not kept as safely as a root key must be. */
function isSound({ root, ...daily }: KeyRole & { readonly root?: KeyRole | undefined }): boolean {
  if (!isSoundRole(daily)) return false;
  if (!root) return true;
  const isApart = !root.keys.some((key) => daily.keys.includes(key));
  return isSoundRole(root) && isApart && (root.keys.length === 1 || root.threshold >= 2);
}

/** The keys whose signatures count for a team, and how many of them a head needs. */
export const keySetSchema = z
  .object({ ...setFields(publicKey), number: z.number().int().min(1).max(MOST_SETS) })
  .refine(isSound);

/** A set as it is stored: accepted as it is, so that a team never loses its trust to a rule that came later. */
export const storedKeySet = z.object(setFields(anyKey));

export type KeySet = Readonly<z.output<typeof storedKeySet>>;

/** The state of the packs at a change of keys: revision of the head in force, and its digest. */
export interface Floor {
  readonly seq: number;
  readonly digest: string;
}

const changeFields = {
  team: id,
  /** Keys that may have signed this as members of the set before, so that anyone who joined later can check every signature. */
  before: z.array(anyKey).min(1).max(MOST_KEYS),
};

/**
 * What is signed when a team changes its keys. Sets of format 1 have one role, no end and no floor. Whether the keys are sound is checked once, for
 * the set.
 */
export const keySetPayload = z.discriminatedUnion('fmt', [
  z.object({ fmt: z.literal(1), ...changeFields, ...firstFields(anyKey) }),
  z.object({
    fmt: z.literal(2),
    ...changeFields,
    ...setFields(anyKey),
    expires: z.iso.date(),
    /** The floor: no head below `from` is accepted, and at `from` only the one with the digest `prev`. */
    from: z.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
    prev: z.string().regex(/^[0-9a-f]{64}$/),
  }),
]);

/** A change of keys as it was signed. */
export interface KeyChange {
  readonly before: readonly string[];
  readonly keys: KeySet;
  /** Left out by changes of format 1. */
  readonly floor?: Floor;
}

/** Reads the payload of a change of keys; `undefined` when it is invalid, or of another team. */
export function readKeyChange(value: unknown, team: string): KeyChange | undefined {
  const data = parseWithin(keySetPayload, value, new FaultList());
  if (data?.team !== team) return undefined;
  const { number, threshold, keys, before } = data;
  const daily = { number, threshold, keys };
  const set: KeySet =
    data.fmt === 1 ? daily : { ...daily, ...(data.root && { root: data.root }), expires: data.expires };
  if (!keySetSchema.safeParse(set).success) return undefined;
  return { before, keys: set, ...(data.fmt === 2 && { floor: { seq: data.from, digest: data.prev } }) };
}

/** Who may change the keys of a set and let a list shrink. */
export function rootRole(set: Pick<KeySet, 'threshold' | 'keys' | 'root'>): KeyRole {
  return set.root ?? set;
}

/** Whether enough keys of a role are among the signers. */
export function hasEnough(signers: readonly string[], { threshold, keys }: KeyRole): boolean {
  return new Set(signers.filter((key) => keys.includes(key))).size >= threshold;
}

/** Whether two sets are equal; the order of their keys does not count. */
export function isSameSet(a: KeySet, b: KeySet): boolean {
  return textOfSet(a) === textOfSet(b);
}

/** Everything that a set says, in one spelling. */
export function textOfSet({ number, root, expires, ...daily }: KeySet): string {
  const role = ({ threshold, keys }: KeyRole) => [threshold, keys.toSorted()];
  return JSON.stringify([number, role(daily), root ? role(root) : null, expires ?? null]);
}

/** When the keys of a set end, in ms since the epoch; `undefined`: never. */
export function endOfSet({ expires }: Pick<KeySet, 'expires'>): number | undefined {
  return expires === undefined ? undefined : Date.parse(expires);
}
