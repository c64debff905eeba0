import { buyerTexts } from '../language/own-words.ts';
import type { Macro } from '../pack/schema.ts';
import type { Message } from '../reading.ts';
import { foldText, foldWithPlaces, spellOut, type FoldedText } from '../search/fold-text.ts';

/** A macro suggested for a conversation, with the buyer's own words that triggered it. */
export interface Suggestion {
  readonly macro: Macro;
  /** As the buyer wrote them, the strongest first. */
  readonly because: readonly string[];
  /** The sum of its cues' lengths, with older messages counting less. */
  readonly score: number;
}

/** Where a macro is used; it is left out elsewhere. */
export interface MacroScope {
  readonly site?: string | undefined;
  readonly country?: string | undefined;
  readonly product?: string | undefined;
  /** The class of case, if the agent has chosen one. */
  readonly class?: Macro['class'] | undefined;
}

/** Suggests at most `limit` macros for the buyer's newest messages, best first. */
export type MacroSuggester = (messages: readonly Message[], scope: MacroScope, limit?: number) => Suggestion[];

/** How many of the newest incoming messages are considered; older ones have been answered. */
const NEWEST = 3;

interface Cue {
  readonly words: string;
  readonly macros: Macro[];
}

/** A cue found in a message: `age` 0 is the newest one, start and end are in UTF-16 units. */
interface Hit {
  readonly words: string;
  readonly age: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

/** Whether a macro is meant for this site, market, product and class of case; unknown values exclude nothing. */
export function isInScope(macro: Macro, scope: MacroScope): boolean {
  const fits = (wanted: readonly string[] | undefined, actual: string | undefined) =>
    !wanted || !actual || wanted.includes(actual);
  const isOfClass = scope.class === undefined || macro.class === scope.class;
  return (
    isOfClass &&
    fits(macro.sites, scope.site) &&
    fits(macro.markets, scope.country) &&
    fits(macro.products, scope.product)
  );
}

/** Whether a macro was written for this particular site, not just for all. */
function isForSite({ sites }: Macro, { site }: MacroScope): boolean {
  return site !== undefined && (sites?.includes(site) ?? false);
}

/**
 * Prepares suggestions for a pack's macros, once per pack. A cue counts by its length, because a longer phrase says more, and less in
 * older messages; among equals, macros written for the site come first. Without any cue there is no suggestion. The time grows with
 * the messages, not with the number of macros.
 */
export function buildSuggester(macros: readonly Macro[]): MacroSuggester {
  const index = indexCues(macros);
  const order = new Map(macros.map((macro, at) => [macro, at]));
  return (messages, scope, limit = 3) => {
    const texts = buyerTexts(messages, NEWEST);
    const hits = new Map<Macro, Hit[]>();
    for (const [age, text] of texts.entries()) collectHits(foldWithPlaces(text.replace(/\s/g, ' ')), age, index, hits);
    return [...hits]
      .filter(([macro]) => isInScope(macro, scope))
      .map(([macro, found]) => ({ macro, best: dropContained(found) }))
      .map(({ macro, best }) => ({ macro, best, score: best.reduce((sum, hit) => sum + hit.weight, 0) }))
      .sort(
        (a, b) =>
          b.score - a.score ||
          Number(isForSite(b.macro, scope)) - Number(isForSite(a.macro, scope)) ||
          (order.get(a.macro) ?? 0) - (order.get(b.macro) ?? 0),
      )
      .slice(0, limit)
      .map(({ macro, best, score }) => ({
        macro,
        because: best.map((h) => (texts[h.age] ?? '').slice(h.start, h.end)),
        score,
      }));
  };
}

/** Cues by prefix, so that each place in a text has few candidates, and the lengths of those prefixes. */
interface CueIndex {
  readonly byBeginning: ReadonlyMap<string, readonly Cue[]>;
  readonly lengths: readonly number[];
}

/** Prefix length by which cues are indexed; a shorter cue is its own prefix. */
const BEGINNING = 8;

function indexCues(macros: readonly Macro[]): CueIndex {
  const cues = new Map<string, Cue>();
  for (const macro of macros) {
    for (const written of Object.values(macro.cues).flat()) {
      for (const words of [foldText(written.replace(/\s/g, ' ')), spellOut(written)]) {
        if (words === undefined || words === '') continue;
        const cue = cues.get(words);
        if (!cue) cues.set(words, { words, macros: [macro] });
        else if (cue.macros.at(-1) !== macro) cue.macros.push(macro);
      }
    }
  }
  const byBeginning = Map.groupBy(cues.values(), (cue) => cue.words.slice(0, BEGINNING));
  return { byBeginning, lengths: [...new Set([...byBeginning.keys()].map((key) => key.length))] };
}

function collectHits({ text, placeOf }: FoldedText, age: number, index: CueIndex, hits: Map<Macro, Hit[]>): void {
  const seen = new Set<Cue>();
  for (let at = 0; at < text.length; at++) {
    if (isLetter(text[at]) && isLetter(text[at - 1])) continue;
    for (const length of index.lengths) {
      for (const cue of index.byBeginning.get(text.slice(at, at + length)) ?? []) {
        if (seen.has(cue) || !standsAt(text, at, cue.words)) continue;
        seen.add(cue);
        const weight = cueWeight(cue.words) / (age + 1);
        const [start, end] = placeOf(at, at + cue.words.length);
        const hit = { words: cue.words, age, start, end, weight };
        for (const macro of cue.macros) {
          const found = hits.get(macro);
          if (found) found.push(hit);
          else hits.set(macro, [hit]);
        }
      }
    }
  }
}

/**
 * Latin cues match whole words; Cyrillic cues match from the beginning of a word, because they are written as stems of inflected
 * words; all others match anywhere.
 */
function standsAt(text: string, at: number, words: string): boolean {
  if (!text.startsWith(words, at)) return false;
  if (!isLetter(words[0])) return true;
  const isStem = CYRILLIC.test(words.at(-1) ?? '');
  return isStem || !isLetter(text[at + words.length]);
}

/** Words inside a longer matched phrase add nothing; nor does the same phrase in an older message. */
function dropContained(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.weight - a.weight)) {
    if (!kept.some((k) => k.words === hit.words || contains(k, hit))) kept.push(hit);
  }
  return kept;
}

function contains(outer: Hit, inner: Hit): boolean {
  return outer.age === inner.age && outer.start <= inner.start && inner.end <= outer.end;
}

/** Han, kana and hangul say more per character than other scripts. */
function cueWeight(cue: string): number {
  const isDense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(cue);
  return isDense ? cue.length * 3 : cue.length;
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(character);
}
