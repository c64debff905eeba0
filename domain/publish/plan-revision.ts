import { compareEntries } from '../blacklist/buyer-record.ts';
import { findKeying } from '../blacklist/find-keying.ts';
import { teamKeyCheck } from '../blacklist/team-key.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { openSeal } from '../blacklist/list-seal.ts';
import { digestOf } from '../digest.ts';
import type { Result } from '../errors.ts';
import { findShrink, type DropCounts } from '../team/shrink-guard.ts';
import { highestAfter } from '../pack/revision-leap.ts';
import type { BuyerEntry, Pack } from '../pack/schema.ts';
import { splitPack } from './split-pack.ts';
import { countLost } from './count-lost.ts';
import type { PublishFault } from './publish-fault.ts';
import type { PublishedHead } from './published-head.ts';
import { teamKeyBytes, type PublishingTeam } from './publishing-team.ts';

export interface RevisionOptions {
  readonly team: Pick<PublishingTeam, 'team' | 'keys' | 'teamKey'>;
  readonly now: Date;
  /** Days until the pack is stale. */
  readonly days: number;
  /** Confirms that a list is meant to become much shorter. */
  readonly isShrinkMeant?: boolean;
  /** An unchanged pack is signed for more days. */
  readonly isRenewal?: boolean;
  /** Digests of heads that were published in parallel. */
  readonly merges?: readonly string[];
}

/** An object that is to be published under its digest, SHA-256, hexadecimal. */
export interface NamedObject {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export type RevisionPlan =
  /** The pack says what revision `seq` already says. */
  | { readonly kind: 'unchanged'; readonly seq: number }
  | {
      readonly kind: 'revision';
      readonly seq: number;
      /** Until when it is current, ISO 8601 UTC. */
      readonly notAfter: string;
      /** The head's text, which the leads sign. */
      readonly payload: string;
      readonly objects: readonly NamedObject[];
      /**
       * Digests of the objects that stay at the place of publication: its own, and those of the head before, since an agent may just be fetching
       * them.
       */
      readonly kept: readonly string[];
      /** Somebody was erased: the list before must not remain anywhere. */
      readonly isErasing: boolean;
      /** What is removed from the lists compared with the revision before; `undefined` for the first one, and where that is intended. */
      readonly lost: Required<DropCounts> | undefined;
    };

type RawPack = Readonly<Record<string, unknown>>;

/**
 * Plans the next revision of a team's pack, after the head that is published now: its objects, and the head that names them. Nothing is written or
 * signed. The pack has been checked; whether it may be published at all is checked elsewhere (`refuseUnfit`).
 */
export async function planRevision(
  sound: Pack,
  before: PublishedHead | undefined,
  options: RevisionOptions,
): Promise<Result<RevisionPlan, PublishFault>> {
  const { team, now, merges = [] } = options;
  const fail = (fault: PublishFault) => ({ ok: false, fault }) as const;
  // An absent list of buyers does not mean the same as an empty one.
  const read: RawPack = { ...sound };
  const [wanted, published] = [erasuresIn(read), erasuresIn(before?.pack)];
  if (wanted < published) return fail({ kind: 'before-erasure' });
  const isErasing = before !== undefined && wanted > published;
  const floor = before?.pack['notBefore'] ?? (before ? undefined : read['notBefore']);
  const pack: RawPack = { ...read, ...(floor !== undefined && { notBefore: Number(floor) }) };
  const goesOn = before?.head.keySet === team.keys.number && !before.isOfFormerKey && !isErasing;
  if (before && goesOn && isSameContent(pack, before.pack) && !options.isRenewal)
    return { ok: true, value: { kind: 'unchanged', seq: before.head.seq } };
  const lost = before && !options.isShrinkMeant ? countLost(pack, before.pack, now) : undefined;
  const shrink = lost && findShrink([], lost, now.getTime());
  if (shrink !== undefined) return fail({ kind: 'shrinks', lost: shrink });
  const last = before?.head.seq ?? 0;
  const seq = Math.max(sound.revision, last + 1);
  const leap = findLeap(seq, last);
  if (leap) return fail(leap);
  const teamKey = teamKeyBytes(team.teamKey);
  const keying = await findKeying(pack, teamKey);
  if (!keying.ok) return keying;
  const created = now.toISOString();
  // Somebody was erased since: the revision that is published now is the first without them, whatever number the file states.
  const content = { ...pack, ...(isErasing && { notBefore: seq }), revision: seq, issuedAt: created };
  const secret = { keying: keying.value, seal: await openSeal(teamKey) };
  const { objects, counts } = await splitPack(content, listsToGoOn(before, keying.value, isErasing), secret);
  const named = await Promise.all(objects.map(async (one) => ({ ...one, sha256: await digestOf(one.bytes) })));
  const notAfter = new Date(now.getTime() + options.days * 86_400_000).toISOString();
  const head = {
    fmt: 1,
    team: team.team,
    seq,
    ...(before && { prev: before.digest }),
    ...(merges.length > 0 && { merges }),
    keySet: team.keys.number,
    created,
    notAfter,
    ...(options.isShrinkMeant && { shrink: true }),
    keyCheck: await teamKeyCheck(teamKey),
    counts,
    objects: named.map(({ kind, layer, sha256, bytes }) => ({ kind, layer, sha256, bytes: bytes.length })),
  };
  const former = (before?.head.objects ?? []).filter(({ kind }) => !(isErasing && kind === 'buyers'));
  const kept = [...named, ...former].map(({ sha256 }) => sha256);
  const payload = JSON.stringify(head);
  return { ok: true, value: { kind: 'revision', seq, notAfter, payload, objects: named, kept, isErasing, lost } };
}

/** A typing error in a revision would go out to everybody, and nothing below it is accepted afterwards. */
export function findLeap(seq: number, before: number): PublishFault | undefined {
  const highest = highestAfter(before);
  return seq > highest ? { kind: 'leaps', seq, highest, before } : undefined;
}

function erasuresIn(pack: RawPack | undefined): number {
  return Number(pack?.['erasures'] ?? 0);
}

/**
 * Lists of the head before over which this one may add layers of changes. The list of buyers is written again if somebody was erased, or if it was
 * keyed or sealed differently.
 */
function listsToGoOn(
  before: PublishedHead | undefined,
  keying: Keying,
  isErasing: boolean,
): PublishedHead['lists'] | undefined {
  if (!before) return undefined;
  const isAlike = JSON.stringify(before.buyersKeying) === JSON.stringify(keying);
  return isAlike && !isErasing ? before.lists : new Map([...before.lists].filter(([kind]) => kind !== 'buyers'));
}

function isSameContent(pack: RawPack, before: RawPack): boolean {
  const content = (one: RawPack) => {
    const { buyers } = one;
    const inOrder = Array.isArray(buyers) ? { buyers: (buyers as BuyerEntry[]).toSorted(compareEntries) } : {};
    const said = Object.entries({ ...one, ...inOrder }).filter(([name]) => name !== 'revision' && name !== 'issuedAt');
    return JSON.stringify(said.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  };
  return content(pack) === content(before);
}
