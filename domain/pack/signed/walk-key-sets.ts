import type { Result } from '../../errors.ts';
import type { PackRefusal } from '../faults.ts';
import { readJsonText, refuse } from '../read-json.ts';
import { findSigners, type HeadEnvelope, type SignedText } from './envelope.ts';
import { keySetPayload, type KeySet } from './key-set.ts';
import type { VerifySignature } from './verify-signature.ts';

/**
 * Follows a team's changes of keys from the set that is trusted to the newest. Each set must be signed by enough keys of the one before and by
 * enough of its own (E_KEY), be of the team, and be the next in number. Sets up to the trusted one are read too, so that no byte goes unchecked.
 */
export async function walkKeySets(
  envelope: HeadEnvelope,
  trusted: { readonly team: string; readonly keys: KeySet },
  verify: VerifySignature,
): Promise<Result<KeySet, PackRefusal>> {
  let before: KeyChange | undefined;
  for (const change of envelope.keys) {
    const next = readKeySet(change, trusted.team);
    if (!next) return refuse('E_KEY', 'unreadable');
    if (before && next.number !== before.number + 1) return refuse('E_KEY', String(next.number));
    if (!before && next.number > trusted.keys.number + 1) return refuse('E_KEY', String(next.number));
    if (next.number === trusted.keys.number && !isSameSet(next, trusted.keys)) return refuse('E_KEY', 'other-keys');
    const former = next.number === trusted.keys.number + 1 ? trusted.keys : before;
    if (!(await isSignedByBoth(change, former, next, verify))) return refuse('E_KEY', String(next.number));
    before = next;
  }
  if (!before || before.number <= trusted.keys.number) return { ok: true, value: trusted.keys };
  const { number, threshold, keys } = before;
  return { ok: true, value: { number, threshold, keys } };
}

interface KeyChange extends KeySet {
  readonly before: readonly string[];
}

function readKeySet({ payload }: SignedText, team: string): KeyChange | undefined {
  const json = readJsonText(payload);
  const parsed = json.ok ? keySetPayload.safeParse(json.value) : undefined;
  return parsed?.success && parsed.data.team === team ? parsed.data : undefined;
}

/** The signatures of both sets stand in one list. Of the oldest change that a head carries the set before is not known here; it says its keys itself. */
async function isSignedByBoth(
  change: SignedText,
  former: KeySet | undefined,
  next: KeyChange,
  verify: VerifySignature,
): Promise<boolean> {
  const all = { number: next.number, threshold: 1, keys: [...new Set([...next.before, ...next.keys])] };
  const signers = await findSigners(change, all, verify);
  const count = (keys: readonly string[]) => signers?.filter((key) => keys.includes(key)).length ?? 0;
  return count(next.keys) >= next.threshold && (!former || count(former.keys) >= former.threshold);
}

function isSameSet(a: KeySet, b: KeySet): boolean {
  return a.threshold === b.threshold && a.keys.toSorted().join() === b.keys.toSorted().join();
}
