import { z } from '../zod.ts';
import { decodeTeamKey } from '../blacklist/team-key.ts';
import { id } from '../pack/kinds/fields.ts';
import { endOfSet, keySetSchema } from '../pack/signed/key-set.ts';
import type { PublishFault } from './publish-fault.ts';

const signature = z.object({ key: z.string(), sig: z.string() });

const teamKey = z.string().refine((key) => decodeTeamKey(key) !== undefined);

export const publishingTeam = z.object({
  type: z.literal('sidedesk-team/1'),
  team: id,
  /** Where agents fetch the head. */
  address: z.url({ protocol: /^https$/ }),
  /** What buyers are hashed with; anyone who has it can try guesses against the list. */
  teamKey,
  /** The previous team key, until a list made with the new key is published: it opens the list that is still published. */
  formerTeamKey: teamKey.optional(),
  keys: keySetSchema,
  changes: z.array(z.object({ type: z.literal('pack-keys/1'), payload: z.string(), sigs: z.array(signature) })),
});

/** What the leads keep of a team, beside their own keys. It contains the team key and so is for leads only. */
export type PublishingTeam = z.output<typeof publishingTeam>;

/** The bytes of a team key that was checked when the team was read. */
export function teamKeyBytes(key: string): Uint8Array {
  return decodeTeamKey(key) ?? new Uint8Array();
}

/** Keys that have ended sign nothing that agents accept. `now` in ms since the epoch. */
export function findEnded({ keys }: Pick<PublishingTeam, 'keys'>, now: number): PublishFault | undefined {
  const end = endOfSet(keys);
  return end !== undefined && now >= end ? { kind: 'keys-ended', on: keys.expires ?? '' } : undefined;
}

/** A signature of somebody else would make agents refuse a head. */
export function findStranger(
  signers: readonly { readonly key: string }[],
  { keys }: Pick<PublishingTeam, 'keys'>,
): PublishFault | undefined {
  const stranger = signers.find(({ key }) => !keys.keys.includes(key) && !keys.root?.keys.includes(key));
  return stranger && { kind: 'stranger', key: stranger.key };
}
