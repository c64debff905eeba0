import type { Result } from '../../errors.ts';
import type { PackRefusal } from '../trouble.ts';
import { readJsonText, refuse } from '../read-json.ts';
import { findSigners, type HeadEnvelope, type SignedText } from './envelope.ts';
import { hasEnough, isSameSet, readKeyChange, rootRole, type KeyChange, type KeySet } from './key-set.ts';
import { followKeys, raiseTo, type Trust } from './trust.ts';
import type { VerifySignature } from './verify-signature.ts';

/** The newest format of a change of keys that this version reads. */
const NEWEST_FORMAT = 2;

/**
 * Follows a team's changes of keys from the set that is trusted to the newest, and returns what is trusted then. Each change must be signed by
 * enough root keys of the set before and of its own (E_KEY), belong to the team, and be the next in number. Changes up to the trusted set are read
 * too, so that no byte goes unchecked; the floor of the trusted set itself counts as well, for those who joined with that set.
 */
export async function walkKeySets(
  envelope: HeadEnvelope,
  trust: Trust,
  verify: VerifySignature,
): Promise<Result<Trust, PackRefusal>> {
  let walked = trust;
  let before: KeySet | undefined;
  for (const change of envelope.keys) {
    const json = readJsonText(change.payload);
    const format: unknown = json.ok ? Reflect.get(Object(json.value), 'fmt') : undefined;
    if (typeof format === 'number' && format > NEWEST_FORMAT) return refuse('E_UNSUPPORTED', `keys ${format}`);
    const next = json.ok ? readKeyChange(json.value, trust.team) : undefined;
    if (!next) return refuse('E_KEY', 'unreadable');
    const { number } = next.keys;
    const isNext = before ? number === before.number + 1 : number <= trust.keys.number + 1;
    if (!isNext) return refuse('E_KEY', String(number));
    if (number === trust.keys.number && !isSameSet(next.keys, trust.keys)) return refuse('E_KEY', 'other-keys');
    const former = number === trust.keys.number + 1 ? trust.keys : before;
    if (!mayFollow(former, next.keys) || !(await isSignedByBoth(change, former, next, verify))) {
      return refuse('E_KEY', String(number));
    }
    if (number > trust.keys.number) walked = followKeys(walked, next.keys);
    if (number >= trust.keys.number) walked = raiseTo(walked, next.floor);
    before = next.keys;
  }
  return { ok: true, value: walked };
}

/** A team whose keys end does not go back to keys without an end: their heads need not name the set that signs them. */
function mayFollow(former: KeySet | undefined, next: KeySet): boolean {
  return former?.expires === undefined || next.expires !== undefined;
}

/**
 * The signatures of both sets are in one list. For the oldest change that a head contains, the set before is not known here; the change itself
 * names its keys.
 */
async function isSignedByBoth(
  change: SignedText,
  former: KeySet | undefined,
  { before, keys }: KeyChange,
  verify: VerifySignature,
): Promise<boolean> {
  const signers = await findSigners(change, [...before, ...rootRole(keys).keys], verify);
  return (
    signers !== undefined && hasEnough(signers, rootRole(keys)) && (!former || hasEnough(signers, rootRole(former)))
  );
}
