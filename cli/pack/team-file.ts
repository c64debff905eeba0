import { writeFile } from 'node:fs/promises';
import type * as z from 'zod';
import { publishingTeam, type PublishingTeam } from '../../domain/publish/publishing-team.ts';
import { CommandFault } from './command-fault.ts';
import { readJsonFile } from './lead-key.ts';
import { writeWhole } from './write-whole.ts';

export type TeamFile = PublishingTeam;

/** Assembles a team's file; fails with a sentence for the person who typed its parts. */
export function checkTeamFile(made: z.input<typeof publishingTeam>): TeamFile {
  const parsed = publishingTeam.safeParse(made);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  throw new CommandFault(
    field === 'address'
      ? `"${made.address}" is not an https address.`
      : `"${made.team}" is not a valid team name: 1 to 64 characters.`,
  );
}

export async function readTeamFile(file: string): Promise<TeamFile> {
  const parsed = publishingTeam.safeParse(await readJsonFile(file));
  if (parsed.success) return parsed.data;
  throw new CommandFault(
    `${file} is not a team's file (${parsed.error.issues[0]?.path.join('.') ?? ''}). npm run pack:keys -- team makes one.`,
  );
}

export async function writeTeamFile(file: string, team: TeamFile, isNew = false): Promise<void> {
  const text = `${JSON.stringify(team, null, 2)}\n`;
  if (!isNew) return writeWhole(file, text, 0o600);
  try {
    await writeFile(file, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'EEXIST') throw error;
    throw new CommandFault(
      `${file} already exists; it was left unchanged. To change its keys: npm run pack:keys -- change ${file}`,
    );
  }
}
