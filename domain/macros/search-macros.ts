import Fuse from 'fuse.js';
import type { Macro } from '../pack/schema.ts';
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
}

interface Entry {
  readonly macro: Macro;
  readonly title: string;
  readonly titleFolded: string;
  readonly otherTitles: string;
  readonly tags: string;
  body: string | undefined;
}

/** Below this many exact hits the fuzzy search adds its own: exact first, fuzzy last (features C13). */
const ENOUGH = 5;

/**
 * Builds a search over macros. A scan for the words comes first (short code, start of the title, title, its pinyin, tags, body), which is quick and
 * ranks as people expect; fuse.js then finds what is misspelt, over titles only, because over bodies it takes seconds at 50,000 macros.
 */
export function buildMacroSearch(macros: readonly Macro[], titleOf: (macro: Macro) => string): MacroSearch {
  const entries = macros.map((macro): Entry => {
    const title = titleOf(macro);
    const otherTitles = fold(Object.values(macro.title).join('\n'));
    return {
      macro,
      title,
      titleFolded: fold(title),
      otherTitles,
      tags: fold([macro.code ?? '', ...macro.tags].join('\n')),
      body: undefined,
    };
  });
  let fuse: Fuse<Entry> | undefined;
  const fuzzy = (query: string) => {
    fuse ??= new Fuse(entries, {
      keys: ['titleFolded', 'otherTitles'],
      threshold: 0.3,
      ignoreLocation: true,
      minMatchCharLength: 2,
    });
    return fuse.search(query, { limit: 20 }).map((r) => r.item);
  };
  return {
    search(query, limit = 20, sounds) {
      const wanted = fold(query).trim();
      if (wanted === '') return [];
      const words = wanted.split(/\s+/);
      const scored: { entry: Entry; score: number }[] = [];
      for (const entry of entries) {
        const score = Math.max(scoreEntry(entry, wanted, words), scoreSound(sounds?.get(entry.macro.id), wanted));
        if (score > 0) scored.push({ entry, score });
      }
      scored.sort((a, b) => b.score - a.score);
      const found = scored.map((s) => s.entry);
      if (found.length < ENOUGH && wanted.length >= 2) {
        for (const entry of fuzzy(wanted)) if (!found.includes(entry)) found.push(entry);
      }
      return found.slice(0, limit).map((entry) => toHit(entry, wanted, words, sounds));
    },
  };
}

function scoreEntry(entry: Entry, wanted: string, words: readonly string[]): number {
  const code = entry.macro.code;
  if (code === wanted) return 100;
  if (code?.startsWith(wanted)) return 90;
  if (entry.titleFolded.startsWith(wanted)) return 80;
  if (entry.titleFolded.includes(wanted)) return 70;
  if (entry.otherTitles.includes(wanted)) return 60;
  let score = 50;
  for (const word of words) {
    if (entry.titleFolded.includes(word) || entry.otherTitles.includes(word)) continue;
    if (entry.tags.includes(word)) score = Math.min(score, 40);
    else if (bodyOf(entry).includes(word)) score = Math.min(score, 20);
    else return 0;
  }
  return score;
}

/** Bodies are folded when first needed: most queries are settled by titles. */
function bodyOf(entry: Entry): string {
  entry.body ??= fold(Object.values(entry.macro.body).join('\n'));
  return entry.body;
}

/** Between what is written in a title and what stands in its tags or body. */
function scoreSound(sounds: TitleSounds | undefined, wanted: string): number {
  return sounds && findSound(sounds, wanted) ? 55 : 0;
}

function toHit(
  entry: Entry,
  wanted: string,
  words: readonly string[],
  sounds: ReadonlyMap<string, TitleSounds> | undefined,
): MacroHit {
  for (const piece of [wanted, ...words]) {
    const at = entry.titleFolded.indexOf(piece);
    // Folding keeps the length in almost all texts; where it does not, a shifted mark would lie, so there is none.
    if (at >= 0 && entry.titleFolded.length === entry.title.length) {
      return { macro: entry.macro, title: entry.title, mark: [at, at + piece.length] };
    }
  }
  const heard = sounds?.get(entry.macro.id);
  const mark = heard?.starts.length === entry.title.length ? findSound(heard, wanted) : undefined;
  return mark ? { macro: entry.macro, title: entry.title, mark } : { macro: entry.macro, title: entry.title };
}

/** Full-width forms, accents and case do not matter when searching. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
