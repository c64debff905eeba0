import type { Intent, Macro } from '../pack/schema.ts';
import { findFeatures, foldMessage } from './features.ts';
import { splitSentences } from './read-wish.ts';

/** How similar example messages are to a buyer's, 0 to 1, by what they belong to. */
export interface AlikeAsks {
  readonly macros: ReadonlyMap<Macro, number>;
  readonly intents: ReadonlyMap<string, number>;
  /** The buyer's sentence that resembles an example of a reply, or of the intent it is offered for. */
  readonly words: (macro: Macro, intent: string | undefined) => readonly string[];
}

interface Example {
  readonly pieces: ReadonlyMap<number, number>;
  readonly macro?: Macro;
  readonly intent?: string;
}

/** Similarity below this is chance. */
const LEAST = 0.45;

/** Prepares the example messages of a pack's replies and intents. */
export function buildAskFinder(
  macros: readonly Macro[],
  intents: readonly Intent[],
): (texts: readonly string[]) => AlikeAsks {
  const examples: Example[] = [
    ...macros.flatMap((macro) => texts(macro.asks).map((text) => ({ macro, pieces: directionOf(text) }))),
    ...intents.flatMap(({ id, asks }) => texts(asks).map((text) => ({ intent: id, pieces: directionOf(text) }))),
  ];
  const postings = new Map<number, Example[]>();
  for (const example of examples) {
    for (const piece of example.pieces.keys()) {
      const held = postings.get(piece);
      if (held) held.push(example);
      else postings.set(piece, [example]);
    }
  }
  const none: AlikeAsks = { macros: new Map(), intents: new Map(), words: () => [] };
  if (examples.length === 0) return () => none;

  return ([newest = '']) => {
    const found = { macros: new Map<Macro, number>(), intents: new Map<string, number>() };
    const said = new Map<Macro | string | undefined, string>();
    for (const text of new Set([...splitSentences(newest.slice(0, 1000)), newest.slice(0, 400)])) {
      const sums = new Map<Example, number>();
      for (const [piece, value] of directionOf(text)) {
        for (const example of postings.get(piece) ?? [])
          sums.set(example, (sums.get(example) ?? 0) + value * (example.pieces.get(piece) ?? 0));
      }
      for (const [{ macro, intent }, alike] of sums) {
        if (alike < LEAST) continue;
        if (intent !== undefined && alike > (found.intents.get(intent) ?? 0)) {
          found.intents.set(intent, alike);
          said.set(intent, text);
        }
        if (macro && alike > (found.macros.get(macro) ?? 0)) {
          found.macros.set(macro, alike);
          said.set(macro, text);
        }
      }
    }
    return {
      ...found,
      words: (macro, intent) => [said.get(macro) ?? said.get(intent)].filter((text) => text !== undefined),
    };
  };
}

function texts(asks: Macro['asks']): string[] {
  return Object.values(asks ?? {}).flat();
}

function directionOf(text: string): Map<number, number> {
  const { hashes, weights } = findFeatures(foldMessage(text));
  const sums = new Map<number, number>();
  for (const [at, hash] of hashes.entries()) sums.set(hash, Math.max(sums.get(hash) ?? 0, weights[at] ?? 0));
  const length = Math.hypot(...sums.values()) || 1;
  for (const [piece, weight] of sums) sums.set(piece, weight / length);
  return sums;
}
