import { gatherWords } from './near-words.ts';
import { buildColumn } from './text-column.ts';

/** Syllables, their beginnings or first letters, parted or not; a number alone has no sound. */
const SPELT = /^(?=.*[a-zü])[a-zü0-9]+(?:[\s'-]+[a-zü0-9]+)*$/;

/** What separates the syllables of pinyin. */
const BETWEEN = /[\s'-]+/;

/** How a Chinese title sounds, ready to be searched by what an agent types on a Latin keyboard. */
export interface TitleSounds {
  /** All syllables in a row: `qingguanyanwu`; what has no sound, such as a comma, is left out. */
  readonly full: string;
  /** First letters: `qgyw`. */
  readonly initials: string;
  /** Where the sound of each UTF-16 unit of the title begins in `full`. */
  readonly starts: readonly number[];
  /** Which unit of the title each of the first letters belongs to. */
  readonly letters: readonly number[];
}

/** Prepares the syllables of a title, one for each of its UTF-16 units (pinyin without tones; other characters stand for themselves). */
export function joinSounds(syllables: readonly string[]): TitleSounds {
  const starts: number[] = [];
  const letters: number[] = [];
  let full = '';
  let initials = '';
  for (const [unit, syllable] of syllables.entries()) {
    starts.push(full.length);
    const sound = syllable.normalize('NFKC').toLowerCase();
    if (!/^[a-zü0-9]+$/.test(sound)) continue;
    full += sound;
    initials += sound.charAt(0);
    letters.push(unit);
  }
  return { full: oneSpelling(full), initials: oneSpelling(initials), starts, letters };
}

/** ü is typed as `v` or `u`, and after j, q, x and y written as `u`; `lu` and `lü` are told apart by nobody who types them. */
function oneSpelling(sound: string): string {
  return sound.replace(/(?<=[ln])[uü]/g, 'v').replace(/(?<=[jqxy])[vü]/g, 'u');
}

/** A query as a sound: its letters in one spelling, and where a new piece of it begins. */
function readQuery(query: string): { readonly sound: string; readonly pieces: readonly number[] } | undefined {
  if (!SPELT.test(query)) return undefined;
  const pieces: number[] = [];
  let sound = '';
  for (const piece of query.split(BETWEEN)) {
    pieces.push(sound.length);
    sound += piece;
  }
  return sound.length < 2 ? undefined : { sound: oneSpelling(sound), pieces };
}

/**
 * The stretch of the title that a query sounds like, as start and end (exclusive): whole syllables, the last one begun, or first letters. Where the
 * query is parted, syllables begin: `xi an` is not 先.
 */
export function findSound(sounds: TitleSounds, query: string): readonly [number, number] | undefined {
  for (const one of asSpoken(query)) {
    const read = readQuery(one);
    const found = read && findRead(sounds, read);
    if (found) return found;
  }
  return undefined;
}

/** Digits as they are said, since a title may have 七 for 7. */
const SPOKEN = ['ling', 'yi', 'er', 'san', 'si', 'wu', 'liu', 'qi', 'ba', 'jiu'];

function asSpoken(query: string): string[] {
  const spell = (length?: number) => query.replace(/\d/g, (digit) => (SPOKEN[Number(digit)] ?? digit).slice(0, length));
  return [...new Set([query, spell(), spell(1)])];
}

/** Parted syllables and first letters, each piece behind the one before it: `yinhang tk` is 银行卡退款. */
function findPieces(sounds: TitleSounds, pieces: readonly string[]): readonly [number, number] | undefined {
  const { full, initials, starts, letters } = sounds;
  let first: number | undefined;
  let next = 0;
  for (const piece of pieces) {
    const at = starts.find((start, unit) => unit >= next && full.startsWith(piece, start));
    const letter = initials.indexOf(
      piece,
      letters.findIndex((unit) => unit >= next),
    );
    const isWhole = at !== undefined && next < starts.length;
    if (!isWhole && (letter < 0 || piece.length < 2)) return undefined;
    const begin = isWhole ? starts.lastIndexOf(at) : (letters[letter] ?? 0);
    const end = isWhole
      ? starts.findLastIndex((start) => start < at + piece.length)
      : (letters[letter + piece.length - 1] ?? begin);
    first ??= begin;
    next = end + 1;
  }
  return first === undefined ? undefined : [first, next];
}

function findRead(
  sounds: TitleSounds,
  { sound, pieces }: NonNullable<ReturnType<typeof readQuery>>,
): readonly [number, number] | undefined {
  const { full, initials, starts, letters } = sounds;
  for (let at = full.indexOf(sound); at >= 0; at = full.indexOf(sound, at + 1)) {
    if (!pieces.every((piece) => starts.includes(at + piece))) continue;
    const last = starts.findLastIndex((start) => start < at + sound.length);
    return [starts.lastIndexOf(at), last + 1];
  }
  const at = initials.indexOf(sound);
  const [first, last] = [letters[at], letters[at + sound.length - 1]];
  if (at >= 0 && first !== undefined && last !== undefined) return [first, last + 1];
  return pieces.length > 1
    ? findPieces(
        sounds,
        pieces.map((piece, index) => sound.slice(piece, pieces[index + 1])),
      )
    : undefined;
}

/** The sounds of many titles. */
export interface SoundSearch {
  readonly of: (id: string) => TitleSounds | undefined;
  /** Ids of the titles that a query sounds like, in the order in which they were given. */
  readonly idsWith: (query: string) => Iterable<string>;
  /** The same for a query in Chinese, whatever letters it is written with: 包果 for 包裹. */
  readonly hear?: ((query: string) => Iterable<string>) | undefined;
  /** Words of the list of synonyms that a query sounds like; `isLoose`: with a slip of the finger in its pinyin. */
  readonly meant?: ((query: string, isLoose: boolean) => string[]) | undefined;
}

/** Turns a Chinese text into its sounds. */
export type ToSounds = (text: string) => TitleSounds;

/**
 * Prepares titles, by id, to be searched by what an agent types on a Latin keyboard. With `soundOf` Chinese queries are heard, too, and with
 * `words` those of the list of synonyms.
 */
export function buildSoundSearch(
  sounds: ReadonlyMap<string, TitleSounds>,
  soundOf?: ToSounds,
  words: Iterable<string> = [],
): SoundSearch {
  const all = [...sounds];
  const column = buildColumn(all.map(([, { full, initials }]) => `${full}\n${initials}`));
  function* idsWith(query: string): Generator<string> {
    for (const one of asSpoken(query)) {
      const read = readQuery(one);
      if (!read) continue;
      const { sound: whole, pieces } = read;
      for (const row of column.rowsWith(pieces.map((piece, index) => whole.slice(piece, pieces[index + 1])))) {
        const [id, sound] = all[row] ?? [];
        if (id !== undefined && sound && findRead(sound, read)) yield id;
      }
    }
  }
  const hearing = soundOf && buildHearing(soundOf, words);
  return {
    of: (id) => sounds.get(id),
    idsWith,
    hear: hearing && ((query) => (HAN.test(query) ? idsWith(hearing.spell(query)) : [])),
    meant: hearing?.meant,
  };
}

const HAN = /^\p{Script=Han}{2,}$/u;
/** Letters of pinyin that may still become several words. */
const SHORTEST_SOUND = 4;
const MEANT = 3;

function buildHearing(soundOf: ToSounds, words: Iterable<string>) {
  const bySound = new Map<string, string[]>();
  const byInitials = new Map<string, string[]>();
  const { add, near } = gatherWords();
  for (const word of words) {
    if (!HAN.test(word)) continue;
    const { full, initials } = soundOf(word);
    bySound.set(full, [...(bySound.get(full) ?? []), word]);
    byInitials.set(initials, [...(byInitials.get(initials) ?? []), word]);
    add(full);
  }
  const spell = (query: string) => {
    const { full, starts } = soundOf(query);
    return starts.map((start, at) => full.slice(start, starts[at + 1])).join(' ');
  };
  return {
    spell,
    meant(query: string, isLoose: boolean): string[] {
      const spelt = HAN.test(query) ? spell(query) : query;
      const sound = readQuery(spelt)?.sound;
      if (sound === undefined) return [];
      const same = isLoose ? undefined : (bySound.get(sound) ?? byInitials.get(sound));
      if (same) return same;
      // Signs that sound otherwise are another word.
      if (sound.length < SHORTEST_SOUND || HAN.test(query)) return [];
      const begun = [...bySound.keys()].filter((full) => full.startsWith(sound)).sort((a, b) => a.length - b.length);
      const meant = isLoose ? near(sound, MEANT) : begun;
      return meant.slice(0, MEANT).flatMap((full) => bySound.get(full) ?? []);
    },
  };
}

/** Loads the dictionary, about 150 KB, and gives what turns a Chinese title into its sounds. */
export async function loadSounds(): Promise<ToSounds> {
  const { pinyin } = await import('pinyin-pro');
  return (title) => joinSounds(pinyin(title, { toneType: 'none', type: 'array', v: true }));
}
