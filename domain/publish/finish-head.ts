import type { Result } from '../errors.ts';
import { judgeHead } from '../pack/signed/judge-head.ts';
import { beginTrust } from '../pack/signed/trust.ts';
import { findVerifier } from '../pack/signed/verify-signature.ts';
import type { PublishFault } from './publish-fault.ts';
import { findStranger, type PublishingTeam } from './publishing-team.ts';

/** A head with the signatures that it has so far. */
export interface SignedHead {
  readonly type: 'pack-head/1';
  readonly payload: string;
  readonly sigs: readonly { readonly key: string }[];
}

/** Signatures that a head still needs; `root`: of root keys, because a list becomes much shorter. */
export interface MissingSignatures {
  readonly daily: number;
  readonly root: number;
}

/** A head as it is written: `missing` if it waits for more signatures, else the digest that agents know it by. */
export type FinishedHead = { readonly bytes: Uint8Array<ArrayBuffer> } & (
  { readonly missing: MissingSignatures } | { readonly missing?: undefined; readonly digest: string }
);

/** Assembles a head with the team's changes of keys. Everything that every agent would check is checked here first. */
export async function finishHead(
  head: SignedHead,
  team: Pick<PublishingTeam, 'team' | 'keys' | 'changes'>,
  now: number,
): Promise<Result<FinishedHead, PublishFault>> {
  const stranger = findStranger(head.sigs, team);
  if (stranger) return { ok: false, fault: stranger };
  const bytes = new TextEncoder().encode(JSON.stringify({ ...head, keys: team.changes }));
  const missing = countMissing(head, team);
  if (missing.daily > 0 || missing.root > 0) return { ok: true, value: { bytes, missing } };
  const judged = await judgeHead(bytes, beginTrust(team.team, team.keys), await findVerifier(), now);
  if (!judged.ok) return { ok: false, fault: { kind: 'refused', code: judged.fault.code } };
  return { ok: true, value: { bytes, digest: judged.value.digest } };
}

/** A list that becomes much shorter needs the root keys too, so that a stolen daily key cannot empty it. */
function countMissing({ payload, sigs }: SignedHead, { keys }: Pick<PublishingTeam, 'keys'>): MissingSignatures {
  const isShrink = (JSON.parse(payload) as { shrink?: boolean }).shrink === true;
  const missingOf = (role: { readonly threshold: number; readonly keys: readonly string[] }) =>
    Math.max(0, role.threshold - sigs.filter(({ key }) => role.keys.includes(key)).length);
  return { daily: missingOf(keys), root: isShrink && keys.root ? missingOf(keys.root) : 0 };
}
