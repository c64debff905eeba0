import type { Macro } from '../pack/schema.ts';
import { foldScripts, initialsOf, swapNumerals } from '../search/fold-script.ts';
import { foldText as foldLetters, foldWithPlaces, spellOut as spellLettersOut } from '../search/fold-text.ts';
import { gatherWords } from '../search/near-words.ts';
import { buildColumn, growColumn } from '../search/text-column.ts';
import { findSound, type SoundSearch, type TitleSounds } from './title-sounds.ts';

/** A hit, best first. `title` is the title that is shown, with the matched stretch where it has one. */
export interface MacroHit {
  readonly macro: Macro;
  readonly title: string;
  /** Start and end in `title`, end exclusive. */
  readonly mark?: readonly [number, number];
}

export interface MacroSearch {
  /** `sounds` of the Chinese titles, where they are known, let pinyin find them. */
  readonly search: (query: string, limit?: number, sounds?: SoundSearch) => MacroHit[];
  /**
   * Makes ready in small steps what only some queries need: words of the bodies, and what a misspelt word may mean. A query that comes before
   * the last step goes without; ask it again then.
   */
  readonly prepare: () => Iterator<void>;
}

/** Nothing but first consonants of Hangul. */
const CONSONANTS = /^[\u1100-\u1112]{2,}$/;

const foldText = (text: string) => foldScripts(foldLetters(text));

function spellOut(text: string): string | undefined {
  const spelt = spellLettersOut(text);
  return spelt && foldScripts(spelt);
}

/** Below this many hits misspelt words are looked for. */
const ENOUGH = 5;

/** Macros whose bodies are laid into the column in one step of preparing: some milliseconds. */
const A_STEP = 250;

/** So few macros are made ready within the first query that needs it: some tens of milliseconds. */
const FEW = 1000;

/** Stands before a text, so that its start can be looked for. */
const START = '\u0001';

/**
 * Builds a search over macros. What is exact and written comes before what is guessed (features C13): short code, start of the title, title,
 * titles in other languages, its pinyin, the first letters of its words, all words anywhere, and at last words that are near to a misspelt one; among equals the pack's own
 * order. `titleOf` gives the title that the agent reads.
 */
export function buildMacroSearch(macros: readonly Macro[], titleOf: (macro: Macro) => string): MacroSearch {
  const titles = macros.map(titleOf);
  const folded = titles.map(foldText);
  const others = macros.map((m) => {
    const all = Object.values(m.title).join('\n');
    const spelt = spellOut(all);
    return spelt === undefined ? foldText(all) : `${foldText(all)}\n${spelt}`;
  });
  const heads = macros.map((m, row) => [others[row] ?? '', foldText([m.code ?? '', ...m.tags].join('\n'))].join('\n'));
  const rowOf = new Map(macros.map((m, row) => [m.id, row]));
  const rowOfCode = new Map(macros.flatMap((m, row) => (m.code === undefined ? [] : [[m.code, row] as const])));
  const columns = {
    code: buildColumn(macros.map((m) => START + (m.code ?? ''))),
    title: buildColumn(folded.map((title) => START + title)),
    other: buildColumn(others),
    head: buildColumn(heads),
    initials: buildColumn(folded.map((title) => START + initialsOf(title).replace('\n', `\n${START}`))),
  };
  const rest = prepareRest(macros, heads, others);

  /** The places where a query may stand, best first; each is looked at only when those before it left the list short. */
  function* findRows(wanted: string, words: readonly string[], sounds: SoundSearch | undefined): Iterable<number> {
    const exact = rowOfCode.get(wanted);
    if (exact !== undefined) yield exact;
    yield* columns.code.rowsWith([START + wanted]);
    yield* columns.title.rowsWith([START + wanted]);
    yield* columns.title.rowsWith([wanted]);
    yield* columns.other.rowsWith([wanted]);
    for (const id of sounds?.idsWith(wanted) ?? []) yield* [rowOf.get(id)].filter((row) => row !== undefined);
    // Two letters are the beginning of too many titles.
    if (words.length === 1 && (wanted.length > 2 || CONSONANTS.test(wanted)))
      yield* columns.initials.rowsWith([START + wanted]);
    if (words.length > 1) yield* columns.other.rowsWith(words);
    const swapped = swapNumerals(wanted);
    if (swapped !== undefined) yield* columns.other.rowsWith([swapped]);
    yield* columns.head.rowsWith(words);
    if (rest.isReady()) yield* rest.whole.rowsWith(words);
  }

  /** Rows that hold every word, one or two of them as a word of a title that is near to it. */
  function* findNear(words: readonly string[]): Iterable<number> {
    if (!rest.isReady()) return;
    const { whole, near } = rest;
    const unknown = words.filter((word) => isEmpty(whole.rowsWith([word])));
    if (unknown.length > 2) return;
    for (const misspelt of unknown.length > 0 ? [unknown] : words.map((word) => [word])) {
      const kept = words.filter((word) => !misspelt.includes(word));
      for (const meant of combine(misspelt.map((word) => near(word)))) {
        for (const row of columns.other.rowsWith(meant)) if (whole.holds(row, kept)) yield row;
      }
    }
  }

  return {
    prepare: () => rest.steps(),
    search(query, limit = 20, sounds) {
      const wanted = foldText(query).trim();
      if (wanted === '') return [];
      const words = [...new Set(wanted.split(/\s+/))];
      const rows = new Set<number>();
      const take = (from: Iterable<number>) => {
        for (const row of from) {
          rows.add(row);
          if (rows.size === limit) return;
        }
      };
      take(findRows(wanted, words, sounds));
      const bare = words.map(bareWord).filter((word) => word !== '');
      const bareWanted = bare.join(' ');
      if (bareWanted !== '' && bareWanted !== wanted && rows.size < limit) take(findRows(bareWanted, bare, sounds));
      if (rows.size < Math.min(ENOUGH, limit)) take(findNear(bare));
      return [...rows].flatMap((row) => {
        const macro = macros[row];
        const sound = macro && sounds?.of(macro.id);
        return macro ? [toHit(macro, titles[row] ?? '', [wanted, bareWanted, ...words, ...bare], sound)] : [];
      });
    },
  };
}

/** What is long to make and seldom asked: all words of the macros with their bodies, and the words that a misspelt one may mean. */
function prepareRest(macros: readonly Macro[], heads: readonly string[], others: readonly string[]) {
  const sample = macros.slice(0, A_STEP);
  const textOf = (macro: Macro, row: number) =>
    `${heads[row] ?? ''}\n${foldText(Object.values(macro.body).join('\n'))}`;
  const usualLength =
    sample.reduce((sum, macro, row) => sum + textOf(macro, row).length, 0) / Math.max(1, sample.length);
  const whole = growColumn(macros.length, usualLength);
  const { add, near } = gatherWords();
  let laid = 0;
  function* steps(): Iterator<void> & Iterable<void> {
    while (laid < macros.length) {
      for (const macro of macros.slice(laid, laid + A_STEP)) {
        add(others[laid] ?? '');
        whole.add(textOf(macro, laid++));
      }
      yield;
    }
  }
  const isReady = () => {
    if (macros.length <= FEW) for (const step of steps()) void step;
    return laid === macros.length;
  };
  return { steps, isReady, whole, near };
}

function isEmpty(rows: Iterable<number>): boolean {
  return rows[Symbol.iterator]().next().done === true;
}

/** A word without the marks around it, with which it stands in a message: `refund?`, `«retour»`. */
function bareWord(word: string): string {
  return word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
}

/** One of each list, in all ways. */
function combine(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((ways, list) => ways.flatMap((way) => list.map((word) => [...way, word])), [[]]);
}

/** `pieces`: what may have been found, the whole query first. */
function toHit(macro: Macro, title: string, pieces: readonly string[], sounds: TitleSounds | undefined): MacroHit {
  const folded = foldWithPlaces(title);
  const letters = foldScripts(folded.text);
  for (const piece of pieces) {
    const at = piece === '' ? -1 : letters.indexOf(piece);
    if (at >= 0) return { macro, title, mark: folded.placeOf(at, at + piece.length) };
  }
  const mark = sounds?.starts.length === title.length ? findSound(sounds, pieces[0] ?? '') : undefined;
  return mark ? { macro, title, mark } : { macro, title };
}
