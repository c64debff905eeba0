import type { PartName, SiteVariant } from '../site.ts';

/** The source of a change of a site: the agent in front of the page, or the team's pack, signed by its leads or not. */
export type ChangeSource = 'agent' | 'signed-pack' | 'plain-pack';

type Words = Partial<SiteVariant>;

/**
 * Words that say where a reply goes, and whose conversation it is; an order is one of the things by which a buyer is looked up. Anyone who can
 * write an unsigned pack could otherwise send replies into another box, or have the wrong person looked up, so in a shipped site only the leads may
 * change these.
 */
const MOVING = {
  composer: 'composer',
  conversation: 'conversation',
  each: 'conversation',
  buyer: 'buyer',
  order: 'order',
} as const satisfies Partial<Record<keyof SiteVariant, PartName>>;

const movingWords = Object.keys(MOVING) as (keyof typeof MOVING)[];
const movingParts: ReadonlySet<PartName> = new Set(Object.values(MOVING));

/** Parts by which a buyer is looked up. If one of them is switched off, another one answers in its place, which may be on no list. */
const lookedUpBy: ReadonlySet<PartName> = new Set(['conversation', 'buyer', 'order']);

/** Of the parts that are to be switched off, those that only a signed pack may switch off. */
export function listBlindedParts(offParts: readonly PartName[]): readonly PartName[] {
  return offParts.filter((part) => lookedUpBy.has(part));
}

/** The words of a change that move something of a variant, as they occur in it. Guessing again what is guessed already moves nothing. */
export function listMovingWords(words: Words, variant?: Words): readonly (keyof SiteVariant)[] {
  const written = movingWords.filter((word) => words[word] !== undefined);
  return newGuesses(words, variant).length > 0 ? [...written, 'guess'] : written;
}

/** The parts of a variant that a change moves, each once. */
export function listMovedParts(words: Words, variant?: Words): readonly PartName[] {
  const written = movingWords.filter((word) => words[word] !== undefined).map((word) => MOVING[word]);
  return [...new Set<PartName>([...written, ...newGuesses(words, variant)])];
}

function newGuesses({ guess = [] }: Words, variant?: Words): readonly PartName[] {
  return guess.filter((part) => movingParts.has(part) && !variant?.guess?.includes(part));
}

/** A change of a variant without what moves something of it. */
export function withoutMoves(words: Words, variant: Words): Words {
  const kept: Words = Object.fromEntries(Object.entries(words).filter(([word]) => !Object.hasOwn(MOVING, word)));
  if (words.guess === undefined) return kept;
  const own = (variant.guess ?? []).filter((part) => movingParts.has(part));
  return { ...kept, guess: [...own, ...words.guess.filter((part) => !movingParts.has(part))] };
}
