import { join } from 'node:path';
import * as published from '../../domain/publish/published-head.ts';
import { objectPath, type Head } from '../../domain/pack/signed/head.ts';
import type { Floor } from '../../domain/pack/signed/key-set.ts';
import { headName } from '../../storage/publish/publish-revision.ts';
import { CommandFault } from './command-fault.ts';
import { folderTarget } from './folder-target.ts';
import { orSay } from './say-publish-fault.ts';
import { type TeamFile, writeTeamFile } from './team-file.ts';

/** The head's file in a folder, named like the end of the address. */
export function headPath(out: string, address: string): string {
  return join(out, headName(address));
}

/** The head that a team last published, as a change of its keys names it. */
export async function headInForce(out: string, team: TeamFile): Promise<Floor> {
  const held = await readPublishedIn(out, team);
  if (held) return { seq: held.head.seq, digest: held.digest };
  throw new CommandFault(
    `${headPath(out, team.address)} is missing: the folder that was published last is needed. If nothing was, start the team over with other keys.`,
  );
}

/** What a folder contains; `undefined` if there is no head yet. Fails with a sentence if leads can't continue from it. */
export async function readPublishedIn(out: string, team: TeamFile): Promise<published.PublishedHead | undefined> {
  const bytes = await folderTarget(out).read(headName(team.address));
  if (!bytes) return undefined;
  const file = headPath(out, team.address);
  return orSay(await published.readPublished(bytes, objectsIn(out), team), { out, file });
}

/** The objects of a head in a folder. Fails with a sentence. */
export async function readPartsIn(
  out: string,
  file: string,
  head: Head,
  teamKey: string,
): Promise<published.PublishedParts> {
  return orSay(await published.readParts(head, objectsIn(out), teamKey), { out, file });
}

function objectsIn(out: string): published.ReadBytes {
  const target = folderTarget(out);
  return (sha256) => target.read(objectPath(sha256));
}

/** Takes the former team key out of the team's file once the folder holds a list that was made with the new one. */
export async function forgetFormerKey(teamFile: string, team: TeamFile, out: string): Promise<void> {
  if (team.formerTeamKey === undefined) return;
  const published = await readPublishedIn(out, team);
  if (!published || published.isOfFormerKey) return;
  await writeTeamFile(teamFile, { ...team, formerTeamKey: undefined });
}
