import type { Wish } from './read-wish.ts';

/** Why something is suggested: the buyer's wish, words that call for it, a similar example, its own site, the agent's habit, known facts. */
export type ReasonCode =
  'intent' | 'cue' | 'ask' | 'site' | 'used' | 'photos-sent' | 'blocked' | 'not-bought' | 'bought';

/** Something that may be offered, of any kind. */
export interface ReplyCandidate {
  readonly kind: 'reply' | 'certificate' | 'size' | 'ask';
  readonly id: string;
  /** The intents it answers, and how well, 0 to 1. */
  readonly wishes?: ReadonlyMap<string, number> | undefined;
  /** How strongly its cues call for it: 0 to 1. */
  readonly called?: number;
  /** How similar its example messages are to the buyer's: 0 to 1. */
  readonly alike?: number;
  readonly isForSite?: boolean;
  /** Asks for something before the problem is solved. */
  readonly isQuestion?: boolean;
  /** Gives money or goods. */
  readonly isCompensation?: boolean;
  /** How often the agent has chosen it recently. */
  readonly uses?: number;
}

/** What is known besides the messages; unknown facts change nothing. */
export interface Known {
  readonly hasOrder?: boolean | undefined;
  readonly hasPhotos?: boolean | undefined;
  readonly isBlocked?: boolean | undefined;
  /** Intents of buyers who haven't ordered yet. */
  readonly before?: ReadonlySet<string> | undefined;
}

export interface Ranked<C extends ReplyCandidate> {
  readonly candidate: C;
  /** About the share of such messages that it answers. */
  readonly score: number;
  /** The intent that it is offered for; `undefined` if only cues called for it. */
  readonly intent?: string | undefined;
  readonly reasons: readonly ReasonCode[];
}

/** The share that the first, second, third and further replies to one intent get of it. */
const PLACES = [1, 0.5, 0.36, 0.28, 0.22];
const CALLED = 0.5;
const ALIKE = 0.9;
const LEAST = 0.035;

/**
 * Orders candidates, best first. The buyer's wish decides; known facts have weight but forbid nothing; the agent's habit only decides
 * between replies that fit the same wish equally well, and never promotes compensation.
 */
export function rankCandidates<C extends ReplyCandidate>(
  candidates: readonly C[],
  wish: Wish,
  known: Known = {},
): Ranked<C>[] {
  const scores = new Map<C, { score: number; intent?: string; most: number; reasons: Set<ReasonCode> }>();
  const entry = (candidate: C) => {
    const found = scores.get(candidate) ?? { score: 0, most: 0, reasons: new Set<ReasonCode>() };
    scores.set(candidate, found);
    return found;
  };
  for (const { id, share } of wish.intents) {
    const weighed = share * weighIntent(id, known);
    const answering = candidates
      .filter(({ wishes }) => wishes?.has(id))
      .map((candidate) => ({ candidate, fit: weighCandidate(candidate, known) * (candidate.wishes?.get(id) ?? 0) }))
      .sort((a, b) => b.fit - a.fit || habitOf(b.candidate) - habitOf(a.candidate));
    for (const [place, { candidate, fit }] of answering.entries()) {
      const gained = weighed * Math.min(1, fit) * (PLACES[place] ?? 0.18);
      const own = entry(candidate);
      own.score += gained;
      own.reasons.add('intent');
      if (gained > own.most) [own.most, own.intent] = [gained, id];
    }
  }
  for (const candidate of candidates) {
    const { called = 0, alike = 0 } = candidate;
    if (called > 0) {
      const own = entry(candidate);
      own.score += CALLED * called;
      own.reasons.add('cue');
    }
    if (alike > 0) {
      const own = entry(candidate);
      own.score += ALIKE * alike;
      own.reasons.add('ask');
    }
  }
  return [...scores]
    .filter(([, { score }]) => score >= LEAST)
    .map(([candidate, { score, intent, reasons }]) => ({
      candidate,
      score,
      intent,
      reasons: [...reasons, ...reasonsOf(candidate, known)],
    }))
    .sort((a, b) => b.score - a.score || habitOf(b.candidate) - habitOf(a.candidate));
}

/** Buyers with an order seldom ask what is asked before buying. */
function weighIntent(id: string, { hasOrder, before }: Known): number {
  if (hasOrder === undefined || !before) return 1;
  return hasOrder === before.has(id) ? 0.8 : 1;
}

/** How often an agent chose a reply, as far as that may count. */
function habitOf({ isCompensation, uses = 0 }: ReplyCandidate): number {
  return isCompensation ? 0 : uses;
}

/** Above 1 only to order candidates that answer the same wish. */
function weighCandidate({ isForSite, isQuestion, isCompensation }: ReplyCandidate, known: Known): number {
  let weight = 1;
  if (isForSite) weight *= 1.5;
  if (isQuestion && known.hasPhotos) weight *= 0.5;
  if (isCompensation) weight *= known.isBlocked ? 0.3 : 0.9;
  return weight;
}

function reasonsOf({ isForSite, isQuestion, isCompensation, uses = 0 }: ReplyCandidate, known: Known): ReasonCode[] {
  const reasons: ReasonCode[] = [];
  if (isForSite) reasons.push('site');
  if (uses > 0 && !isCompensation) reasons.push('used');
  if (isQuestion && known.hasPhotos) reasons.push('photos-sent');
  if (isCompensation && known.isBlocked) reasons.push('blocked');
  if (known.hasOrder !== undefined) reasons.push(known.hasOrder ? 'bought' : 'not-bought');
  return reasons;
}
