import type { Macro } from '../pack/schema.ts';
import type { Message } from '../reading.ts';

/** A macro offered for a conversation, with the buyer's own words that call for it. */
export interface Suggestion {
  readonly macro: Macro;
  /** As the buyer wrote them. */
  readonly because: readonly string[];
}

/** Where a macro is used: it is left out elsewhere. */
export interface MacroScope {
  readonly site?: string | undefined;
  readonly country?: string | undefined;
  readonly product?: string | undefined;
}

/** How many of the newest incoming messages are looked at; older ones have been answered. */
const NEWEST = 3;

/** Whether a macro is meant for this site, market and product; an unknown market or product excludes nothing. */
export function isInScope(macro: Macro, scope: MacroScope): boolean {
  const fits = (wanted: readonly string[] | undefined, actual: string | undefined) =>
    !wanted || !actual || wanted.includes(actual);
  return fits(macro.sites, scope.site) && fits(macro.markets, scope.country) && fits(macro.products, scope.product);
}

/**
 * The macros that the buyer's newest messages call for, best first, at most `limit`. A cue counts by its length, since a longer
 * phrase says more; without any cue there is no suggestion.
 */
export function suggestMacros(
  macros: readonly Macro[],
  messages: readonly Message[],
  scope: MacroScope,
  limit = 3,
): Suggestion[] {
  const incoming = messages.filter((m) => m.direction === 'in' && m.kind === 'text').slice(-NEWEST);
  const texts = incoming.map((m): Said => ({ text: m.text, folded: foldInPlace(m.text) })).reverse();
  const scored: { suggestion: Suggestion; score: number }[] = [];
  for (const macro of macros) {
    if (!isInScope(macro, scope)) continue;
    const { score, because } = scoreCues(macro, texts);
    if (score > 0) scored.push({ suggestion: { macro, because }, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map((s) => s.suggestion);
}

/** A message's text, and the same letter by letter as cues are written: what is found in one stands at the same place in the other. */
interface Said {
  readonly text: string;
  readonly folded: string;
}

function scoreCues(macro: Macro, texts: readonly Said[]): { score: number; because: string[] } {
  let score = 0;
  const because: string[] = [];
  for (const cue of new Set(Object.values(macro.cues).flat())) {
    for (const [age, text] of texts.entries()) {
      const at = findCue(text, cue);
      if (at === undefined) continue;
      score += cueWeight(cue) / (age + 1);
      because.push(at);
      break;
    }
  }
  return { score, because };
}

/** Han and kana say more per character than letters do. */
function cueWeight(cue: string): number {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(cue)
    ? cue.length * 3
    : cue.length;
}

/**
 * The words of the text that a cue matched, in the text's own spelling. Latin cues match whole words; Cyrillic cues match from the
 * beginning of a word, because they are written as stems of inflected words.
 */
function findCue({ text, folded }: Said, cue: string): string | undefined {
  const wanted = cue.includes('’') ? cue.replaceAll('’', "'") : cue;
  const isBound = isLetter(wanted[0]);
  const isStem = CYRILLIC.test(wanted.at(-1) ?? '');
  for (let from = 0; ;) {
    const at = folded.indexOf(wanted, from);
    if (at < 0) return undefined;
    const end = at + wanted.length;
    if (!isBound || (!isLetter(folded[at - 1]) && (isStem || !isLetter(folded[end])))) return text.slice(at, end);
    from = at + 1;
  }
}

const CYRILLIC = /\p{Script=Cyrillic}/u;

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(character);
}

/** Lower case, one kind of apostrophe and of space, without a change of length: `İ` alone would become two units and shift the rest. */
function foldInPlace(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replace(/[’‘ʼ]/g, "'").replace(/\s/g, ' ');
}
