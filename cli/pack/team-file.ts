import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { decodeTeamKey } from '../../domain/team/join-link.ts';
import { id } from '../../domain/pack/kinds/words.ts';
import { keySetSchema } from '../../domain/pack/signed/key-set.ts';
import { CommandFault } from './command-fault.ts';
import { readJsonFile } from './lead-key.ts';
import { writeWhole } from './write-whole.ts';

const signature = z.object({ key: z.string(), sig: z.string() });

const teamKey = z.string().refine((key) => decodeTeamKey(key) !== undefined);

const teamFile = z.object({
  type: z.literal('sidedesk-team/1'),
  team: id,
  /** Where agents fetch the head. */
  address: z.url({ protocol: /^https$/ }),
  /** What buyers are hashed with; whoever has it can try guesses against the list. */
  teamKey,
  /** The team key before this one, until a list made with the new key is published: it opens the list that is out there. */
  formerTeamKey: teamKey.optional(),
  keys: keySetSchema,
  changes: z.array(z.object({ type: z.literal('pack-keys/1'), payload: z.string(), sigs: z.array(signature) })),
});

/** What the leads keep of a team, beside their own keys. It holds the team key and so is for leads alone. */
export type TeamFile = z.output<typeof teamFile>;

/** Puts a team's file together; fails with a sentence for who typed its parts. */
export function checkTeamFile(made: z.input<typeof teamFile>): TeamFile {
  const parsed = teamFile.safeParse(made);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  throw new CommandFault(
    field === 'address'
      ? `"${made.address}" is no https address.`
      : `"${made.team}" is no name for a team: 1 to 64 characters.`,
  );
}

export async function readTeamFile(file: string): Promise<TeamFile> {
  const parsed = teamFile.safeParse(await readJsonFile(file));
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
      `${file} is there already; it was left as it is. To change its keys: npm run pack:keys -- change ${file}`,
    );
  }
}
