import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { planRevision, type RevisionOptions } from '../../domain/publish/plan-revision.ts';
import { findEnded, findStranger, type PublishingTeam } from '../../domain/publish/publishing-team.ts';
import { endOfSet } from '../../domain/pack/signed/key-set.ts';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { SHRINK_SHARE, type DropCounts } from '../../domain/team/shrink-guard.ts';
import { removeOldObjects, writeObjects } from '../../storage/publish/publish-revision.ts';
import { CommandFault } from './command-fault.ts';
import { folderTarget } from './folder-target.ts';
import { readNamedFiles, refuseOverlap, warnOfSecrets } from './named-files.ts';
import { headPath, readPublishedIn } from './published-head.ts';
import { readPack } from './read-pack.ts';
import { orSay, sayPublishFault } from './say-publish-fault.ts';
import type { TeamFile } from './team-file.ts';
import { writeHeadIn } from './write-head.ts';

export interface PublishOrder extends RevisionOptions {
  readonly team: TeamFile;
  /** A pack's file, or a folder with `pack.json` and the files it names. */
  readonly from: string;
  /** The folder that is uploaded as it is. */
  readonly out: string;
  readonly signers: readonly Signer[];
}

/** Writes objects, then the head, into the folder, and returns the sentences to print. The published pack stays whole until the last step. */
export async function publishPack(order: PublishOrder): Promise<string[]> {
  const { team, from, out, now, days } = order;
  const isFolder = (await stat(from).catch(() => undefined))?.isDirectory() === true;
  const file = headPath(out, team.address);
  refuseSigners(order.signers, team, now);
  await refuseOverlap(from, out);
  const before = await readPublishedIn(out, team);
  const pack = await readPack(isFolder ? join(from, 'pack.json') : from, team.team);
  const plan = orSay(await planRevision(pack, before, order));
  if (plan.kind === 'unchanged')
    return [`Nothing has changed since revision ${plan.seq}. To sign it for ${days} more days: --renew`];
  const files = isFolder ? await readNamedFiles(pack, from, basename(file)) : [];
  const target = folderTarget(out);
  await writeObjects(target, plan.objects);
  const signed = await signText({ type: 'pack-head/1', payload: plan.payload } as const, order.signers);
  for (const { path, bytes } of files) await target.write(path, bytes);
  const said = await writeHeadIn(signed, team, file, now);
  if (said.isPublished) await removeOldObjects(target, plan);
  const size = plan.objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return [
    `Revision ${plan.seq}: ${plan.objects.length} objects, ${(size / 1024).toFixed(0)} KB, good until ${plan.notAfter.slice(0, 10)}.`,
    ...said.sentences,
    ...warnOfSlices(plan.lost),
    ...(plan.isErasing
      ? ['Somebody was erased: remove from the host the files in o/ that are not in this folder.']
      : []),
    ...endsSoon(team, now),
    ...(await warnOfSecrets(out)),
  ];
}

/** Fails with a sentence unless these keys may sign now. */
export function refuseSigners(signers: readonly Signer[], team: PublishingTeam, now: Date): void {
  const fault = findEnded(team, now.getTime()) ?? findStranger(signers, team);
  if (fault) throw new CommandFault(sayPublishFault(fault));
}

/** Two months are enough to bring the root keys together. */
function endsSoon({ keys }: TeamFile, now: Date): string[] {
  const end = endOfSet(keys);
  const isSoon = end !== undefined && end - now.getTime() < 60 * 86_400_000;
  return isSoon ? [`The keys end on ${keys.expires}. Renew them before: npm run pack:keys -- change`] : [];
}

/** Warnings about removals in this revision; the folder doesn't show what was removed earlier in the week, which agents know. */
function warnOfSlices(lost: DropCounts = {}): string[] {
  return Object.entries(lost)
    .filter(([, { dropped, of }]) => dropped > 1 && dropped > (of * SHRINK_SHARE) / 2)
    .map(
      ([list, { dropped, of }]) =>
        `${dropped} of ${of} ${list} are removed. Agents' devices add up what is removed within seven days and ask above ${SHRINK_SHARE * 100} %: if much was removed earlier this week, sign again with --renew --shrink.`,
    );
}
