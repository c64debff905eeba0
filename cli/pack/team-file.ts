import { writeFile } from 'node:fs/promises';
import * as z from 'zod';
import { decodeTeamKey, writeJoinLink } from '../../domain/pack/join-link.ts';
import { id } from '../../domain/pack/kinds/words.ts';
import { toBase64url } from '../../domain/pack/signed/base64url.ts';
import { fingerprintOf } from '../../domain/pack/signed/fingerprint.ts';
import { keySetSchema, type KeySet } from '../../domain/pack/signed/key-set.ts';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { CommandFault } from './command-fault.ts';
import { readJsonFile } from './lead-key.ts';

const signature = z.object({ key: z.string(), sig: z.string() });

const teamFile = z.object({
  type: z.literal('sidedesk-team/1'),
  team: id,
  /** Where agents fetch the head. */
  address: z.url({ protocol: /^https$/ }),
  /** What buyers are hashed with; whoever has it can try guesses against the list. */
  teamKey: z.string().refine((key) => decodeTeamKey(key) !== undefined),
  keys: keySetSchema,
  changes: z.array(z.object({ type: z.literal('pack-keys/1'), payload: z.string(), sigs: z.array(signature) })),
});

/** What the leads keep of a team, beside their own keys. It holds the team key and so is for leads alone. */
export type TeamFile = z.output<typeof teamFile>;

export async function readTeamFile(file: string): Promise<TeamFile> {
  const parsed = teamFile.safeParse(await readJsonFile(file));
  if (parsed.success) return parsed.data;
  throw new CommandFault(
    `${file} is not a team's file (${parsed.error.issues[0]?.path.join('.') ?? ''}). npm run pack:keys -- team makes one.`,
  );
}

export async function writeTeamFile(file: string, team: TeamFile, isNew = false): Promise<void> {
  try {
    await writeFile(file, `${JSON.stringify(team, null, 2)}\n`, { mode: 0o600, flag: isNew ? 'wx' : 'w' });
  } catch (error) {
    if (Reflect.get(Object(error), 'code') !== 'EEXIST') throw error;
    throw new CommandFault(
      `${file} is there already; it was left as it is. To change its keys: npm run pack:keys -- change ${file}`,
    );
  }
}

export function beginTeam(team: string, address: string, threshold: number, keys: readonly string[]): TeamFile {
  const teamKey = toBase64url(crypto.getRandomValues(new Uint8Array(32)));
  const made = { type: 'sidedesk-team/1', team, address, teamKey, keys: checkKeys(1, threshold, keys), changes: [] };
  const parsed = teamFile.safeParse(made);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path[0];
  throw new CommandFault(
    field === 'address' ? `"${address}" is no https address.` : `"${team}" is no name for a team: 1 to 64 characters.`,
  );
}

/** The next set of keys, signed by enough of the old and of the new ones. */
export async function changeKeys(
  team: TeamFile,
  threshold: number,
  keys: readonly string[],
  signers: readonly Signer[],
): Promise<TeamFile> {
  const next = checkKeys(team.keys.number + 1, threshold, keys);
  for (const [set, name] of [
    [team.keys, 'the keys until now'],
    [next, 'the new keys'],
  ] as const) {
    const count = signers.filter(({ key }) => set.keys.includes(key)).length;
    if (count < set.threshold)
      throw new CommandFault(`${set.threshold} of ${name} must sign, ${count} did. Name them with --key.`);
  }
  const payload = JSON.stringify({ fmt: 1, team: team.team, before: team.keys.keys, ...next });
  const stranger = signers.find(({ key }) => !team.keys.keys.includes(key) && !next.keys.includes(key));
  if (stranger) throw new CommandFault(`${stranger.key} is neither an old nor a new key of the team.`);
  const change = await signText({ type: 'pack-keys/1', payload } as const, signers);
  return { ...team, keys: next, changes: [...team.changes, change] };
}

/** The joining link, and what a lead reads out so that it can be trusted. */
export async function describeTeam({ team, address, teamKey, keys }: TeamFile): Promise<string> {
  const groups = await fingerprintOf(team, keys);
  return [
    'Joining link (it holds the team key; send it to agents alone):',
    writeJoinLink({ address, key: teamKey, signed: { team, keys } }),
    '',
    'Fingerprint, to be read out by phone. Agents see the first seven groups and type the eighth as they hear it:',
    groups.slice(0, 4).join('  '),
    groups.slice(4).join('  '),
  ].join('\n');
}

function checkKeys(number: number, threshold: number, keys: readonly string[]): KeySet {
  if (keys.length === 0) throw new CommandFault('Name at least one key: a public key, or the file of a lead.');
  const parsed = keySetSchema.safeParse({ number, threshold, keys });
  if (parsed.success) return parsed.data;
  throw new CommandFault(
    `${threshold} of ${keys.length} keys cannot be: keys stand once each, at most 16, and no fewer than are needed.`,
  );
}
