import type { SoundSearch } from './title-sounds.ts';
import { CERTAIN, LONGEST_QUERY, type Hit, type SearchEntry } from './entries.ts';
import { foldAll, foldCode, foldLines } from './fold-all.ts';
import { joinInitials, swapNumerals } from './fold-script.ts';
import { markText } from './mark-text.ts';
import { gatherWords } from './near-words.ts';
import { entryOfKey } from './product-entry.ts';
import type { Heard } from './read-query.ts';
import { WordRanker, type RankAsk, type WordHit } from './rank-words.ts';
import { partScripts } from './split-words.ts';
import { noSynonyms, type Synonyms } from './synonyms.ts';
import { buildColumn } from './text-column.ts';
import { growWordIndex } from './word-index.ts';

export interface SearchAsk {
  readonly limit?: number | undefined;
  /** How Chinese titles sound, if known. */
  readonly sounds?: SoundSearch | undefined;
  /** -1 to 1: what is for this page ranks before its equals, what is for other pages after them. */
  readonly favour?: ((row: number) => number) | undefined;
}

export interface SearchOptions {
  readonly synonyms?: Synonyms | undefined;
  /** A code also counts among other words: `REACH` in a question for its report. Short codes of replies are everyday words. */
  readonly isCodeAWord?: boolean;
}

export interface Search {
  readonly search: (query: string, ask?: SearchAsk) => Hit[];
  /** Prepares ranking by words, in small steps. A query that arrives before the last step does without; repeat it afterwards. */
  readonly prepare: () => Iterator<void>;
}

/** Points for each way of being found. In between, the words and the title's length decide. */
const POINTS = {
  code: 300,
  codeStart: 160,
  titleStart: 130,
  title: 120,
  other: 110,
  sound: 100,
  initials: 90,
  words: 80,
  heard: 60,
  codeWord: 50,
  within: 40,
} as const;

/** Points for words that occur in titles only; `SHORT` if the query is the whole title. */
const WORDS = 38;
const SHORT = 6;
const FAVOUR = 3;
/** Points lost if only the query without surrounding punctuation matches. */
const LESS = 8;

/** Rows found in one way that are compared with each other; if there are more, the agent needs to type another letter. */
const A_WAY = 80;

/** Titles examined for the start of a word, per way. */
const MOST_SEEN = 2000;

/** Entries indexed in one step of preparation: some milliseconds. */
const A_STEP = 100;
/** Up to this many are indexed within the first query: some tens of milliseconds. */
const FEW = 1000;

/** Share of a query's words that a row must contain; with less it is only near. */
const ENOUGH = 0.5;
const WHOLE = 0.99;
/** Rows worth less than this share of the best row aren't shown. */
const WORTH = 0.2;
const NEAREST = 3;

/** Precedes a text, so that its start can be searched for. */
const START = '\u0001';
/** What follows a title's topic: `Late parcel: apology`. */
const BEHIND_HEAD = /[:：(（·].*$/gm;

/** Only initial consonants of Hangul. */
const CONSONANTS = /^[\u1100-\u1112]{2,}$/;
const LATIN_END = /[\p{Script=Latin}\p{N}]$/u;

/**
 * Builds the search over entries of any kind. Exact matches of what is written come before guesses: code, its start, start of the
 * title, title, titles in other languages, sound, first letters, all words of a title in any order; then words by rarity and place,
 * including synonyms and similar words; among equals the shorter title, then the order of the list.
 */
export function buildSearch(
  entries: readonly SearchEntry[],
  { synonyms = noSynonyms, isCodeAWord = false }: SearchOptions = {},
): Search {
  const titles = entries.map(({ title }) => foldAll(title));
  const names = entries.map((entry) => foldLines([entry.title, ...entry.names]));
  const rowOfId = new Map(entries.map(({ id }, row) => [id, row]));
  const byCode = new Map<string, number[]>();
  for (const [row, { codes }] of entries.entries())
    for (const code of new Set(codes.map(foldCode)))
      if (code !== '') byCode.set(code, [...(byCode.get(code) ?? []), row]);
  const codes = buildColumn(entries.map((entry) => entry.codes.map((code) => START + foldCode(code)).join('\n')));
  const starts = buildColumn(titles.map((title) => START + title));
  const others = buildColumn(names);
  const firsts = buildColumn(titles.map((title) => START + joinInitials(title).replace('\n', `\n${START}`)));
  const rest = prepareWords(entries, names, synonyms);

  /** Every way of being found that involves no guess, best first, as points and rows. */
  function* waysOf(wanted: string, sounds: SoundSearch | undefined): Generator<readonly [number, Iterable<number>]> {
    const code = foldCode(wanted);
    const parts = partScripts(wanted);
    if (code !== '') {
      yield [POINTS.code, byCode.get(code) ?? []];
      if (code.length > 1) yield [POINTS.codeStart, codes.rowsWith([START + code])];
    }
    yield [POINTS.titleStart, starts.rowsWith([START + wanted])];
    yield [POINTS.title, atWordStart(starts.rowsWith([wanted]), titles, wanted)];
    yield [POINTS.other, atWordStart(others.rowsWith([wanted]), names, wanted)];
    if (sounds) yield [POINTS.sound, rowsOfIds(sounds.idsWith(wanted))];
    // Too many titles begin with the same two letters.
    if (parts.length === 1 && (wanted.length > 2 || CONSONANTS.test(wanted)))
      yield [POINTS.initials, firsts.rowsWith([START + wanted])];
    if (parts.length > 1) yield [POINTS.words, allAtWordStarts(others.rowsWith(parts), names, parts)];
    const swapped = swapNumerals(wanted);
    if (swapped !== undefined) yield [POINTS.words, others.rowsWith([swapped])];
    if (sounds?.hear) yield [POINTS.heard, rowsOfIds(sounds.hear(wanted))];
    if (isCodeAWord && parts.length > 1)
      for (const part of parts) if (part.length > 1) yield [POINTS.codeWord, byCode.get(part) ?? []];
    if (wanted.length > 2) yield [POINTS.within, others.rowsWith([wanted])];
  }

  function* rowsOfIds(ids: Iterable<string>): Generator<number> {
    for (const id of ids) {
      const row = rowOfId.get(entryOfKey(id));
      if (row !== undefined) yield row;
    }
  }

  return {
    prepare: () => rest.steps(),
    search(query, { limit = 20, sounds, favour } = {}) {
      const wanted = foldAll(query.slice(0, LONGEST_QUERY)).trim().replace(/\s+/g, ' ');
      if (wanted === '') return [];
      const bare = wanted.replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, '');
      const scores = new Map<number, number>();
      for (const one of new Set([wanted, bare])) {
        if (one === '') continue;
        for (const [points, rows] of waysOf(one, sounds)) {
          let taken = 0;
          for (const row of rows) {
            if (!scores.has(row))
              scores.set(
                row,
                points - (one === wanted ? 0 : LESS) + SHORT * Math.min(1, one.length / (titles[row]?.length ?? 1)),
              );
            if ((taken += 1) >= A_WAY) break;
          }
        }
      }
      const heard: Heard = (text, isLoose) => sounds?.meant?.(text, isLoose) ?? [];
      const byWords = bare.length > 1 ? rest.rank(bare, heard, { most: 2 * limit, asked: scores.keys() }) : [];
      const hits = join(scores, byWords, favour, (row) => bare.length / (titles[row]?.length ?? 1));
      const isCertain = (hits[0]?.score ?? 0) >= CERTAIN;
      const sure = hits.filter(({ isNear, isPart }) => !isNear && !(isPart && isCertain));
      const shown = sure.length > 0 ? sure : hits.slice(0, NEAREST);
      return shown.slice(0, limit).map((hit) => ({
        ...hit,
        marks: markText(
          entries[hit.row]?.title ?? '',
          bare === '' ? wanted : bare,
          sounds?.of(entries[hit.row]?.id ?? ''),
        ),
      }));
    },
  };
}

type Judged = Omit<Hit, 'marks'>;

/** Adds the words' worth to everything found in other ways, and sorts. */
function join(
  scores: ReadonlyMap<number, number>,
  byWords: readonly WordHit[],
  favour: SearchAsk['favour'],
  fill: (row: number) => number,
): Judged[] {
  const best = byWords.reduce((most, { score }) => Math.max(most, score), 0);
  const left = new Map(scores);
  const hits: Judged[] = [];
  for (const { row, score, share, sure } of byWords) {
    const points = left.get(row);
    left.delete(row);
    if (points === undefined && score < best * WORTH) continue;
    const words = WORDS * Math.min(1, score);
    // Rows found through their titles in another way differ by a few points only: the way counts more.
    const sum = points === undefined ? words + (SHORT / 3) * Math.min(1, fill(row)) : points + words / 10;
    const isPart = points === undefined && sure < WHOLE;
    hits.push({ row, score: sum, isPart, isNear: isPart && share < ENOUGH });
  }
  for (const [row, score] of left) hits.push({ row, score, isPart: false, isNear: false });
  const favoured = favour ? hits.map((hit) => ({ ...hit, score: hit.score + FAVOUR * favour(hit.row) })) : hits;
  return favoured.sort((a, b) => b.score - a.score || a.row - b.row);
}

/** Rows in which the piece begins a word; Han and kana words may begin anywhere. */
function* atWordStart(rows: Iterable<number>, texts: readonly string[], piece: string): Generator<number> {
  let seen = 0;
  for (const row of rows) {
    if (beginsWord(texts[row] ?? '', piece)) yield row;
    if ((seen += 1) === MOST_SEEN) return;
  }
}

function* allAtWordStarts(
  rows: Iterable<number>,
  texts: readonly string[],
  pieces: readonly string[],
): Generator<number> {
  let seen = 0;
  for (const row of rows) {
    if (pieces.every((piece) => beginsWord(texts[row] ?? '', piece))) yield row;
    if ((seen += 1) === MOST_SEEN) return;
  }
}

function beginsWord(text: string, piece: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    if (at === 0 || !LATIN_END.test(text.charAt(at - 1)) || !/^[\p{Script=Latin}\p{N}]/u.test(piece)) return true;
  }
  return false;
}

/** Each Han character separately, so that one of a word is found even if its neighbour differs. */
function signsOf(name: string): string {
  return [...new Set(name.match(/\p{Script=Han}/gu))].join(' ');
}

/** The parts that take long to build: all words of the entries, and the words that a misspelling may mean. */
function prepareWords(entries: readonly SearchEntry[], names: readonly string[], synonyms: Synonyms) {
  const index = growWordIndex();
  const { add, near } = gatherWords();
  let ranker: WordRanker | undefined;
  function* make(): Generator<undefined> {
    for (const word of synonyms.words) add(word);
    for (const [row, { texts, codes }] of entries.entries()) {
      const name = names[row] ?? '';
      add(name);
      index.add({
        head: name.replace(BEHIND_HEAD, ''),
        name: `${name}\n${signsOf(name)}`,
        tag: foldAll([...(texts.tag ?? []), ...codes].join('\n')),
        cue: foldAll((texts.cue ?? []).join('\n')),
        when: foldAll((texts.when ?? []).join('\n')),
        example: foldAll((texts.example ?? []).join('\n')),
        body: foldAll((texts.body ?? []).join('\n')),
      });
      if (row % A_STEP === A_STEP - 1) yield;
    }
    yield* index.seal();
    ranker = new WordRanker({ index, near, rows: entries.length, synonyms });
  }
  const steps = make();
  return {
    steps: () => steps,
    rank(folded: string, heard: Heard, ask: RankAsk): WordHit[] {
      if (!ranker && entries.length <= FEW) for (const step of steps) void step;
      return ranker?.rank(folded, heard, ask) ?? [];
    },
  };
}
