import { basename, dirname } from 'node:path';
import { finishHead, type MissingSignatures, type SignedHead } from '../../domain/publish/finish-head.ts';
import * as publish from '../../storage/publish/publish-revision.ts';
import { folderTarget } from './folder-target.ts';
import { orSay } from './say-publish-fault.ts';
import type { TeamFile } from './team-file.ts';

/** Writes a head into its folder; with too few signatures it waits next to the published one. Returns the sentences to print. */
export async function writeHeadIn(
  head: SignedHead,
  team: TeamFile,
  file: string,
  now: Date,
): Promise<{ readonly isPublished: boolean; readonly sentences: string[] }> {
  const finished = orSay(await finishHead(head, team, now.getTime()));
  await publish.writeHead(folderTarget(dirname(file)), basename(file), finished);
  if (!finished.missing)
    return {
      isPublished: true,
      sentences: [`Written to ${file}. Upload the folder o/ first, then this file.`, `Head ${finished.digest}`],
    };
  const add = `npm run pack:sign -- TEAM.json --add ${file}${publish.WAITING} --key ANOTHER.key.json`;
  return {
    isPublished: false,
    sentences: [`${wordsOf(finished.missing)} needed before anything is published: ${add}`],
  };
}

function wordsOf({ daily, root }: MissingSignatures): string {
  const parts = [
    ...(daily > 0 ? [`${daily} more signature(s)`] : []),
    ...(root > 0 ? [`${root} more signature(s) of root keys, for --shrink,`] : []),
  ];
  return parts.join(' and ');
}
