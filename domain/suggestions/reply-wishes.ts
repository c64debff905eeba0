import type { Macro } from '../pack/schema.ts';
import type { IntentModel } from './intent-model.ts';
import { readWish } from './read-wish.ts';

/** The intents that a reply answers, and how well, 0 to 1. */
export type ReplyWishes = ReadonlyMap<string, number>;

/** A guess counts less than what the lead has stated. */
const GUESSED = 0.9;
/** With this share or more, a reply is taken to answer an intent. */
const SURE = 0.2;
const MOST_GUESSED = 3;

/**
 * What a reply answers: what its pack states, or otherwise what its own words suggest: title, when it is used, cues and examples, in
 * every language it has. `undefined`: nothing is known.
 */
export function findReplyWishes(macro: Macro, model: IntentModel | undefined): ReplyWishes | undefined {
  if (macro.intents) return new Map(macro.intents.map((id, at) => [id, at === 0 ? 1 : 0.95]));
  if (!model) return undefined;
  const sums = new Map<string, number>();
  const texts = ownTexts(macro);
  for (const text of texts) {
    for (const { id, share } of readWish(model, [text]).intents)
      sums.set(id, (sums.get(id) ?? 0) + share / texts.length);
  }
  const guessed = [...sums].sort((a, b) => b[1] - a[1]).filter(([, share]) => share >= SURE);
  const [best] = guessed;
  if (!best) return undefined;
  return new Map(guessed.slice(0, MOST_GUESSED).map(([id, share]) => [id, (GUESSED * share) / best[1]]));
}

function ownTexts({ title, when, cues, asks }: Macro): string[] {
  const examples = Object.values(asks ?? {}).flat();
  const languages = new Set([...Object.keys(title), ...Object.keys(when ?? {})]);
  const own = [...languages].flatMap((language) =>
    [title[language], when?.[language]].filter((text) => text !== undefined),
  );
  const called = Object.values(cues).map((words) => words.slice(0, 12).join('. '));
  return [...own, ...called.filter((text) => text !== ''), ...examples];
}
