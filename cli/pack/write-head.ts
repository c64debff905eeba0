import { rm } from 'node:fs/promises';
import { judgeHead } from '../../domain/pack/signed/judge-head.ts';
import { beginTrust } from '../../domain/pack/signed/trust.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import { CommandFault } from './command-fault.ts';
import type { TeamFile } from './team-file.ts';
import { writeWhole } from './write-whole.ts';

/** A head that waits for more signatures stands beside the published one, so that no agent meets it. */
export const WAITING = '.waiting';

/** A head with the signatures that it has so far. */
export interface SignedHead {
  readonly type: 'pack-head/1';
  readonly payload: string;
  readonly sigs: readonly { readonly key: string }[];
}

/** What every agent would check is checked here first; a head with too few signatures waits beside the published one. */
export async function writeHead(
  head: SignedHead,
  team: TeamFile,
  file: string,
  now: Date,
): Promise<{ readonly isPublished: boolean; readonly sentences: string[] }> {
  refuseStrangers(head.sigs, team);
  const bytes = new TextEncoder().encode(JSON.stringify({ ...head, keys: team.changes }));
  const missing = missingSignatures(head, team);
  if (missing.length > 0) {
    await writeWhole(`${file}${WAITING}`, bytes);
    const add = `npm run pack:sign -- TEAM.json --add ${file}${WAITING} --key ANOTHER.key.json`;
    return {
      isPublished: false,
      sentences: [`${missing.join(' and ')} needed before anything is published: ${add}`],
    };
  }
  const judged = await judgeHead(bytes, beginTrust(team.team, team.keys), await findVerifier(), now.getTime());
  if (!judged.ok)
    throw new CommandFault(`Agents would refuse this head (${judged.fault.code}); nothing was published.`);
  await writeWhole(file, bytes);
  await rm(`${file}${WAITING}`, { force: true });
  return {
    isPublished: true,
    sentences: [`Written to ${file}. Upload the folder o/ first, then this file.`, `Head ${judged.value.digest}`],
  };
}

/** A signature of somebody else would make agents refuse the head. */
export function refuseStrangers(signers: readonly { readonly key: string }[], { keys }: TeamFile): void {
  const stranger = signers.find(({ key }) => !keys.keys.includes(key) && !keys.root?.keys.includes(key));
  if (stranger) throw new CommandFault(`${stranger.key} is not one of the team's keys; nothing was published.`);
}

/** A list that becomes much shorter needs the root keys too, so that a stolen daily key cannot empty it. */
function missingSignatures({ payload, sigs }: SignedHead, { keys }: TeamFile): string[] {
  const isShrink = (JSON.parse(payload) as { shrink?: boolean }).shrink === true;
  const roles = [
    ['more signature(s)', keys],
    ...(isShrink && keys.root ? ([['more signature(s) of root keys, for --shrink,', keys.root]] as const) : []),
  ] as const;
  return roles.flatMap(([name, role]) => {
    const missing = role.threshold - sigs.filter(({ key }) => role.keys.includes(key)).length;
    return missing > 0 ? [`${missing} ${name}`] : [];
  });
}
