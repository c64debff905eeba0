import { newKeying } from '../../../domain/blacklist/team-key.ts';
import { finishHead } from '../../../domain/publish/finish-head.ts';
import { planRevision, type RevisionOptions, type RevisionPlan } from '../../../domain/publish/plan-revision.ts';
import { readPublished, type PublishedHead } from '../../../domain/publish/published-head.ts';
import { teamKeyBytes, type PublishingTeam } from '../../../domain/publish/publishing-team.ts';
import { signText, type Signer } from '../../../domain/pack/signed/sign-text.ts';
import { parsedPack, type PackInput } from '../pack/small-pack.ts';
import { ann, annAlone, teamName } from '../pack/signed-team.ts';

export const now = new Date('2026-11-20T08:00:00Z');

/** A team of one lead, as in its file. */
export const lanternTeam: PublishingTeam = {
  type: 'sidedesk-team/1',
  team: teamName,
  address: 'https://files.example.com/lantern/pack.json',
  teamKey: 'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWY',
  keys: annAlone,
  changes: [],
};

export const buyersKey = await newKeying(teamKeyBytes(lanternTeam.teamKey));

export const options: RevisionOptions = { team: lanternTeam, now, days: 30 };

/** A plan for a pack of the team, with buyers keyed by the team key. */
export async function planOf(
  pack: Partial<PackInput> = {},
  before?: PublishedHead,
  changes: Partial<RevisionOptions> = {},
): ReturnType<typeof planRevision> {
  return planRevision(parsedPack({ buyersKey, ...pack }), before, { ...options, ...changes });
}

export type Revision = Extract<RevisionPlan, { kind: 'revision' }>;

/** The same, where a revision must result. */
export async function mustPlan(...asked: Parameters<typeof planOf>): Promise<Revision> {
  const plan = await planOf(...asked);
  if (!plan.ok || plan.value.kind !== 'revision') throw new Error(`No revision: ${JSON.stringify(plan)}`);
  return plan.value;
}

/** A plan as read back after it is signed and published. */
export async function publish(
  { payload, objects }: Revision,
  signers: readonly Signer[] = [ann],
  team: PublishingTeam = lanternTeam,
): Promise<PublishedHead> {
  const signed = await signText({ type: 'pack-head/1', payload } as const, signers);
  const finished = await finishHead(signed, team, now.getTime());
  if (!finished.ok) throw new Error(JSON.stringify(finished.fault));
  const held = new Map(objects.map(({ sha256, bytes }) => [sha256, bytes]));
  const read = await readPublished(finished.value.bytes, (sha256) => Promise.resolve(held.get(sha256)), team);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}
