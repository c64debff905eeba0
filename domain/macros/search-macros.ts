import type { Macro } from '../pack/schema.ts';
import { foldText } from '../search/fold-text.ts';
import { buildNearWords } from '../search/near-words.ts';
import { buildColumn, type TextColumn } from '../search/text-column.ts';
import { findSound, type TitleSounds } from './title-sounds.ts';

/** A hit, best first. `title` is the title that is shown, with the matched stretch where it has one. */
export interface MacroHit {
  readonly macro: Macro;
  readonly title: string;
  /** Start and end in `title`, end exclusive. */
  readonly mark?: readonly [number, number];
}

export interface MacroSearch {
  /** `sounds` by macro id, of the Chinese titles, where they are known: they let pinyin find them. */
  readonly search: (query: string, limit?: number, sounds?: ReadonlyMap<string, TitleSounds>) => MacroHit[];
  /** Makes ready what only some queries need, so that none of them waits for it; to be called when there is time. */
  readonly prepare: () => void;
}

/** How well a macro answers, best first: exact and written before guessed (features C13). */
const SCORE = { code: 100, codeStart: 90, titleStart: 80, title: 70, otherTitle: 60, sound: 55 } as const;
const WORD = { title: 50, tags: 40, body: 20, near: 10 } as const;

/** Below this many hits misspelt words are looked for. */
const ENOUGH = 5;

/**
 * Builds a search over macros: short code, start of the title, title, titles in other languages, its pinyin, all words anywhere, and at last
 * words that are near to a misspelt one. `titleOf` gives the title that the agent reads.
 */
export function buildMacroSearch(macros: readonly Macro[], titleOf: (macro: Macro) => string): MacroSearch {
  const titles = macros.map(titleOf);
  const folded = titles.map(foldText);
  const others = macros.map((m) => foldText(Object.values(m.title).join('\n')));
  const tags = macros.map((m) => foldText([m.code ?? '', ...m.tags].join('\n')));
  const columns = { title: buildColumn(folded), other: buildColumn(others), tags: buildColumn(tags) };
  const bodies = once(() => buildColumn(macros.map((m) => foldText(Object.values(m.body).join('\n')))));
  const near = once(() => buildNearWords(others));

  /** The level of each macro for one word: where the word stands in it. */
  const levelsOf = (word: string, isBodyWanted: boolean): Uint8Array => {
    const levels = new Uint8Array(macros.length);
    const raise = (column: TextColumn, level: number) =>
      column.find(word, (row) => {
        if ((levels[row] ?? 0) < level) levels[row] = level;
      });
    raise(columns.title, WORD.title);
    raise(columns.other, WORD.title);
    raise(columns.tags, WORD.tags);
    if (isBodyWanted) raise(bodies(), WORD.body);
    return levels;
  };

  /** Raises the macros whose titles hold a word near to this one. */
  const addNear = (levels: Uint8Array | undefined, word: string) => {
    for (const meant of levels ? near()(word) : []) {
      columns.other.find(meant, (row) => {
        if (levels && levels[row] === 0) levels[row] = WORD.near;
      });
    }
  };

  return {
    prepare: () => void [bodies(), near()],
    search(query, limit = 20, sounds) {
      const wanted = foldText(query).trim();
      if (wanted === '') return [];
      const words = [...new Set(wanted.split(/\s+/))];
      const scores = new Uint8Array(macros.length);
      const raise = (row: number, score: number) => {
        if ((scores[row] ?? 0) < score) scores[row] = score;
      };
      columns.other.find(wanted, (row) => raise(row, SCORE.otherTitle));
      columns.title.find(wanted, (row) => raise(row, folded[row]?.startsWith(wanted) ? SCORE.titleStart : SCORE.title));
      columns.tags.find(wanted, (row) => raise(row, codeScore(macros[row]?.code, wanted)));
      if (sounds) for (const [row, macro] of macros.entries()) raise(row, soundScore(sounds.get(macro.id), wanted));

      // Bodies are long and seldom decide: they are read only where the titles leave the list short.
      const isShort = countHits(scores) < limit;
      const levels = words.map((word) => levelsOf(word, isShort));
      addWords(levels, raise);
      if (countHits(scores) < ENOUGH) {
        for (const [index, word] of words.entries()) addNear(levels[index], word);
        addWords(levels, raise);
      }
      return bestRows(scores, limit).flatMap((row) => {
        const macro = macros[row];
        return macro ? [toHit(macro, titles[row] ?? '', folded[row] ?? '', wanted, words, sounds?.get(macro.id))] : [];
      });
    },
  };
}

/** A macro must hold every word; the weakest place decides. */
function addWords(levels: readonly Uint8Array[], raise: (row: number, score: number) => void): void {
  const [first, ...rest] = levels;
  first?.forEach((level, row) => {
    const weakest = rest.reduce((least, other) => Math.min(least, other[row] ?? 0), level);
    if (weakest > 0) raise(row, weakest);
  });
}

function codeScore(code: string | undefined, wanted: string): number {
  if (code === wanted) return SCORE.code;
  return code?.startsWith(wanted) ? SCORE.codeStart : 0;
}

function soundScore(sounds: TitleSounds | undefined, wanted: string): number {
  return sounds && findSound(sounds, wanted) ? SCORE.sound : 0;
}

function countHits(scores: Uint8Array): number {
  return scores.reduce((found, score) => found + (score > 0 ? 1 : 0), 0);
}

/** The rows of the best scores, at most `limit`; among equals the pack's own order. There are few scores, so nothing has to be sorted. */
function bestRows(scores: Uint8Array, limit: number): number[] {
  const byScore = new Map<number, number[]>();
  scores.forEach((score, row) => {
    if (score === 0) return;
    const rows = byScore.get(score) ?? [];
    if (rows.length < limit) rows.push(row);
    byScore.set(score, rows);
  });
  return [...byScore]
    .sort((a, b) => b[0] - a[0])
    .flatMap(([, rows]) => rows)
    .slice(0, limit);
}

function toHit(
  macro: Macro,
  title: string,
  folded: string,
  wanted: string,
  words: readonly string[],
  sounds: TitleSounds | undefined,
): MacroHit {
  for (const piece of [wanted, ...words]) {
    const at = folded.indexOf(piece);
    // Folding keeps the length in almost all texts; where it does not, a shifted mark would lie, so there is none.
    if (at >= 0 && folded.length === title.length) return { macro, title, mark: [at, at + piece.length] };
  }
  const mark = sounds?.starts.length === title.length ? findSound(sounds, wanted) : undefined;
  return mark ? { macro, title, mark } : { macro, title };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
