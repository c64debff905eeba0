import { readJsonText } from '../../domain/pack/read-json.ts';
import { toBase64url } from '../../domain/base64url.ts';
import { findSigners } from '../../domain/pack/signed/envelope.ts';
import {
  hasEnough,
  isSameSet,
  keySetSchema,
  readKeyChange,
  rootRole,
  type Floor,
  type KeySet,
  type KeyRole,
} from '../../domain/pack/signed/key-set.ts';
import { signText, type Signer } from '../../domain/pack/signed/sign-text.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import { CommandFault } from './command-fault.ts';
import { checkTeamFile, type TeamFile } from './team-file.ts';

/** Who signs packs, who changes keys, and until when (YYYY-MM-DD). */
export interface TeamRoles {
  readonly daily: KeyRole;
  /** Left out: the daily keys do both. */
  readonly root?: KeyRole | undefined;
  readonly expires: string;
}

export function beginTeam(team: string, address: string, roles: TeamRoles): TeamFile {
  const keys = makeSet(1, roles);
  return checkTeamFile({ type: 'sidedesk-team/1', team, address, teamKey: newTeamKey(), keys, changes: [] });
}

/**
 * The team with its next key set, as far as these signers can make it: the change builds on the head in force, and counts once
 * `missingOf` returns nothing.
 */
export async function changeKeys(
  team: TeamFile,
  roles: TeamRoles,
  inForce: Floor,
  signers: readonly Signer[],
): Promise<TeamFile> {
  const next = makeSet(team.keys.number + 1, roles);
  const payload = payloadOf(team, next, inForce);
  const change = await signText({ type: 'pack-keys/1', payload } as const, onlyOf(signers, team.keys, next));
  return { ...team, keys: next, changes: [...team.changes, change] };
}

/** A waiting key change, as its signed text states it. */
export interface ProposedChange {
  /** The lead's own team with the change appended. */
  readonly team: TeamFile;
  readonly floor: Floor;
}

/**
 * What a waiting file proposes to a lead's own team: its last change, and nothing else. Address, team key and earlier changes remain
 * the lead's own, and the keys are those in the signed text. The text must be exactly what this tool writes, so that nothing is signed
 * unseen.
 */
export function readProposed(own: TeamFile, { changes }: Pick<TeamFile, 'changes'>): ProposedChange {
  const last = changes.at(-1);
  const json = last && readJsonText(last.payload);
  const change = json?.ok ? readKeyChange(json.value, own.team) : undefined;
  if (!last || !change?.floor || change.keys.number !== own.keys.number + 1)
    throw new CommandFault(`No change of keys that follows set ${own.keys.number} of ${own.team} is waiting there.`);
  const { keys, floor } = change;
  if (last.payload !== payloadOf(own, keys, floor)) throw altered();
  const proposal = { type: 'pack-keys/1' as const, payload: last.payload, sigs: last.sigs };
  return { team: { ...own, keys, changes: [...own.changes, proposal] }, floor };
}

/** Adds signatures to the change at the end of a proposed team; `former` are the keys in force. */
export async function signChange(proposed: TeamFile, former: KeySet, signers: readonly Signer[]): Promise<TeamFile> {
  const last = proposed.changes.at(-1);
  if (!last) throw new CommandFault('No change of keys is waiting for a signature there.');
  const signed = await signText(last, onlyOf(signers, former, proposed.keys));
  return { ...proposed, changes: [...proposed.changes.slice(0, -1), signed] };
}

/**
 * The team with a new team key. The previous one is kept until a list made with the new one is published, because it opens the list
 * in use. Nothing is signed: agents get the key from a new link.
 */
export function rekeyTeam(team: TeamFile): TeamFile {
  if (team.formerTeamKey !== undefined)
    throw new CommandFault(
      'The team key was changed already, and no list made with the new one is published yet: npm run pack:sign with --shrink.',
    );
  return { ...team, teamKey: newTeamKey(), formerTeamKey: team.teamKey };
}

function newTeamKey(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(32)));
}

/** The text of a key change, in its one spelling. */
function payloadOf({ team, keys }: TeamFile, next: KeySet, { seq: from, digest: prev }: Floor): string {
  return JSON.stringify({ fmt: 2, team, before: rootRole(keys).keys, from, prev, ...next });
}

function altered(): CommandFault {
  return new CommandFault('The change of keys that is waiting there was altered; start it again.');
}

/** Which signatures the last change still lacks, as sentences; none once it counts. */
export async function listMissing(proposed: TeamFile, former: KeySet): Promise<string[]> {
  const last = proposed.changes.at(-1);
  const roles = [
    [former.root ? 'the present root keys' : 'the present keys', rootRole(former)],
    [proposed.keys.root ? 'the new root keys' : 'the new keys', rootRole(proposed.keys)],
  ] as const;
  const allowed = roles.flatMap(([, { keys }]) => keys);
  const signers = last && (await findSigners(last, allowed, await findVerifier()));
  const change = last && readKeyChange(JSON.parse(last.payload), proposed.team);
  if (!signers || !change || change.keys.number !== former.number + 1 || !isSameSet(change.keys, proposed.keys))
    throw altered();
  return roles
    .filter(([, role]) => !hasEnough(signers, role))
    .map(([name, { keys, threshold }]) => {
      const count = signers.filter((key) => keys.includes(key)).length;
      return `${threshold} of ${name} must sign, ${count} did.`;
    });
}

/** Only those who may change keys sign a change; anyone else's signature would make agents refuse it. */
function onlyOf(signers: readonly Signer[], former: KeySet, next: KeySet): readonly Signer[] {
  const allowed = [...rootRole(former).keys, ...rootRole(next).keys];
  const stranger = signers.find(({ key }) => !allowed.includes(key));
  if (stranger)
    throw new CommandFault(`${stranger.key} may not change this team's keys, by neither the old nor the new set.`);
  return signers;
}

function makeSet(number: number, { daily, root, expires }: TeamRoles): KeySet {
  if (daily.keys.length === 0) throw new CommandFault('Name at least one key: a public key, or the file of a lead.');
  const parsed = keySetSchema.safeParse({ number, ...daily, ...(root && { root }), expires });
  if (parsed.success) return parsed.data;
  const shared = root?.keys.find((key) => daily.keys.includes(key));
  if (shared !== undefined)
    throw new CommandFault(
      `${shared} cannot be both a daily and a root key: a root key is kept in a safe, so make a separate one.`,
    );
  if (root && root.keys.length > 1 && root.threshold < 2)
    throw new CommandFault('With several root keys at least 2 must sign: --root-need 2.');
  if (Number.isNaN(Date.parse(expires))) throw new CommandFault(`"${expires}" is not a date: --until YYYY-MM-DD.`);
  const { threshold, keys } = root && root.threshold > root.keys.length ? root : daily;
  throw new CommandFault(
    `${threshold} of ${keys.length} keys is not possible: name each key once, at most 16, and at least as many as must sign.`,
  );
}
