import { baseLanguage } from '../language/pick-text.ts';
import type { Macro } from '../pack/schema.ts';
import { LONGEST_QUERY, type MarkedStretch } from '../search/entries.ts';
import { foldAll } from '../search/fold-all.ts';
import { markText } from '../search/mark-text.ts';
import { listWords } from '../search/split-words.ts';

/** Part of a macro's texts that contains what was searched for. */
export interface Quote {
  readonly text: string;
  readonly marks: readonly MarkedStretch[];
  /** It says when the macro fits. */
  readonly of?: 'when';
}

/** How many characters before the match are quoted, and the quote's full length. */
const BEFORE = 16;
const WHOLE = 90;
/** Number of languages in which a body is searched, which happens on every key press. */
const BODIES = 3;
const PIECES = /[^\n。！？!?]+[。！？!?]*/gu;

/**
 * Where a query occurs in a macro besides its title: code, tags, titles in other languages, when to use it, buyers' words, then the
 * text, in the agent's language first. Returns the first of these that contains most of the query.
 */
export function quoteMatch(macro: Macro, query: string, agentLanguage: string): Quote | undefined {
  const wanted = foldAll(query.slice(0, LONGEST_QUERY)).trim();
  const words = [...new Set(listWords(wanted))];
  if (words.length === 0) return undefined;
  let best: (Place & { readonly held: number }) | undefined;
  for (const place of placesOf(macro, agentLanguage)) {
    const folded = foldAll(place.text);
    const held = words.filter((word) => folded.includes(word)).length;
    if (held > (best?.held ?? 0)) best = { ...place, held };
    if (held === words.length) break;
  }
  const quote = best && quoteOf(best.text, wanted);
  return quote && best?.of ? { ...quote, of: best.of } : quote;
}

interface Place {
  readonly text: string;
  readonly of?: 'when';
}

function* placesOf(macro: Macro, agentLanguage: string): Generator<Place> {
  const inOrder = <T>(texts: Readonly<Record<string, T>>): T[] =>
    Object.entries(texts)
      .sort(([a], [b]) => nearness(b, agentLanguage) - nearness(a, agentLanguage))
      .map(([, text]) => text);
  const plain = (texts: readonly string[]): Place[] => texts.map((text) => ({ text }));
  if (macro.code !== undefined) yield { text: macro.code };
  yield* plain(macro.tags);
  yield* plain(inOrder(macro.title));
  for (const text of inOrder(macro.when ?? {})) yield { text, of: 'when' };
  for (const words of inOrder(macro.cues)) yield* plain(words);
  yield* plain(inOrder(macro.body).slice(0, BODIES));
}

/** The sentence that contains most of it. */
function quoteOf(place: string, wanted: string): Quote | undefined {
  let best: Quote | undefined;
  let most = 0;
  for (const [piece] of place.matchAll(PIECES)) {
    const marks = markText(piece, wanted);
    const length = marks.reduce((sum, [start, end]) => sum + end - start, 0);
    if (length <= most) continue;
    most = length;
    best = cut(piece, marks);
  }
  return best;
}

function nearness(language: string, wanted: string): number {
  return language === wanted ? 2 : Number(baseLanguage(language) === baseLanguage(wanted));
}

/** The part around the first match. */
function cut(piece: string, marks: readonly MarkedStretch[]): Quote {
  const begin = piece.length - piece.trimStart().length;
  const at = marks[0]?.[0] ?? 0;
  const from = at - begin > BEFORE ? Math.max(begin, piece.lastIndexOf(' ', at - BEFORE) + 1, at - 2 * BEFORE) : begin;
  const lead = from > begin ? '… ' : '';
  const text = lead + piece.slice(from, from + WHOLE).trimEnd();
  const moved = marks.map(([start, end]): MarkedStretch => [start - from + lead.length, end - from + lead.length]);
  return { text, marks: moved.filter(([start, end]) => start >= lead.length && end <= text.length) };
}
