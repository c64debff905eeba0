import { writeJoinLink } from '../../domain/team/join-link.ts';
import { makeFingerprint } from '../../domain/team/fingerprint.ts';
import { rootRole, type Floor, type KeySet, type KeyRole } from '../../domain/pack/signed/key-set.ts';
import type { TeamFile } from './team-file.ts';

export function writeLink({ team, address, teamKey, keys }: TeamFile): string {
  return writeJoinLink({ address, key: teamKey, signed: { team, keys } });
}

/** What a lead reads out: the eight groups of the fingerprint. */
export function writeGroups({ team, address, teamKey, keys }: TeamFile): Promise<string[]> {
  return makeFingerprint({ team, address, keys, key: teamKey });
}

/** The joining link, what a lead reads out to make it trustworthy, and what the keys are worth. */
export async function describeTeam(team: TeamFile): Promise<string> {
  const numbered = (await writeGroups(team)).map((group, at) => `${at + 1} ${group}`);
  return [
    'Joining link (it holds the team key; send it to agents only):',
    writeLink(team),
    '',
    'Fingerprint, to be read out by phone, never in the chat that carries the link. Each agent is asked for three groups by',
    'number, different ones every time:',
    numbered.slice(0, 4).join('   '),
    numbered.slice(4).join('   '),
    '',
    ...describeKeys(team.keys),
  ].join('\n');
}

/** In sentences: who may do what with these keys, and what a stolen one could do. */
export function describeKeys({ threshold, keys, root, expires }: KeySet): string[] {
  const [isOne, isAlone] = [threshold === 1, !root];
  const daily = isOne
    ? `Daily keys: ${keys.length}, one signature makes a pack count. One stolen daily key can change every reply, rule and row of the list until you change the keys${isAlone ? ', and can itself change the keys and lock all of you out' : '; it cannot change the keys, nor make a list much shorter without agents being asked'}.`
    : `Daily keys: ${keys.length}, ${threshold} must sign a pack. One stolen daily key alone can do nothing.`;
  return [daily, describeRoot(root), describeEnd(expires)];
}

function describeRoot(root: KeySet['root']): string {
  if (!root)
    return 'Root keys: none, so the daily keys also change keys and let lists shrink. Better: separate keys, with --root.';
  if (root.keys.length === 1)
    return 'Root keys: 1. It changes the keys and lets lists shrink; anyone who steals it controls the team, and if it is lost the team must start over. Keep it offline, with a copy.';
  return `Root keys: ${root.keys.length}, ${root.threshold} must sign to change the keys or to let a list shrink. Keep them offline and apart.`;
}

function describeEnd(expires: string | undefined): string {
  return expires === undefined
    ? 'These keys have no end, like those of earlier versions; the next change gives them one.'
    : `The keys end on ${expires}; agents then take nothing new. Renew them before: npm run pack:keys -- change TEAM.json --out OUT --key ROOT1.key.json --key ROOT2.key.json`;
}

/** What a key change does, before it is signed: each key that stays, is added or removed, in both roles, and what is no longer accepted. */
export function describeChange(team: string, former: KeySet, next: KeySet, floor: Floor): string[] {
  return [
    `Change of keys of ${team}, set ${former.number} to ${next.number}:`,
    ...describeRole('Daily keys', former, next),
    ...describeRole('Root keys', former.root, next.root),
    `  End: ${former.expires ?? 'never'} → ${next.expires ?? 'never'}`,
    `  Agents take no pack before revision ${floor.seq} afterwards, and of ${floor.seq} only the head ${floor.digest}.`,
    ...(rootRole(next).keys.some((key) => rootRole(former).keys.includes(key))
      ? []
      : ['  None of those who may change keys now may do so afterwards.']),
  ];
}

function describeRole(name: string, former: KeyRole | undefined, next: KeyRole | undefined): string[] {
  const [was, is] = [former?.keys ?? [], next?.keys ?? []];
  const need = (role: KeyRole | undefined) => (role ? `${role.threshold} of ${role.keys.length} must sign` : 'none');
  return [
    `  ${name}: ${need(former)} → ${need(next)}`,
    ...is.filter((key) => was.includes(key)).map((key) => `    stays  ${key}`),
    ...is.filter((key) => !was.includes(key)).map((key) => `    COMES  ${key}`),
    ...was.filter((key) => !is.includes(key)).map((key) => `    GOES   ${key}`),
  ];
}
