import { buildColumn } from '../search/text-column.ts';

/** Syllables, their beginnings or first letters, parted or not; a number alone has no sound. */
const SPELT = /^(?=.*[a-zü])[a-zü0-9]+(?:[\s'-]+[a-zü0-9]+)*$/;

/** What stands between the syllables of pinyin. */
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
  const read = readQuery(query);
  return read && findRead(sounds, read);
}

function findRead(
  { full, initials, starts, letters }: TitleSounds,
  { sound, pieces }: NonNullable<ReturnType<typeof readQuery>>,
): readonly [number, number] | undefined {
  for (let at = full.indexOf(sound); at >= 0; at = full.indexOf(sound, at + 1)) {
    if (!pieces.every((piece) => starts.includes(at + piece))) continue;
    const last = starts.findLastIndex((start) => start < at + sound.length);
    return [starts.lastIndexOf(at), last + 1];
  }
  const at = initials.indexOf(sound);
  const [first, last] = [letters[at], letters[at + sound.length - 1]];
  return at < 0 || first === undefined || last === undefined ? undefined : [first, last + 1];
}

/** The sounds of many titles. */
export interface SoundSearch {
  readonly of: (id: string) => TitleSounds | undefined;
  /** Ids of the titles that a query sounds like, in the order in which they were given. */
  readonly idsWith: (query: string) => Iterable<string>;
}

/** Prepares titles, by id, to be searched by what an agent types on a Latin keyboard. */
export function buildSoundSearch(sounds: ReadonlyMap<string, TitleSounds>): SoundSearch {
  const all = [...sounds];
  const column = buildColumn(all.map(([, { full, initials }]) => `${full}\n${initials}`));
  return {
    of: (id) => sounds.get(id),
    *idsWith(query) {
      const read = readQuery(query);
      if (!read) return;
      for (const row of column.rowsWith([read.sound])) {
        const [id, sound] = all[row] ?? [];
        if (id !== undefined && sound && findRead(sound, read)) yield id;
      }
    },
  };
}

/** Loads the dictionary, about 150 KB, and gives what turns a Chinese title into its sounds. */
export async function loadSounds(): Promise<(title: string) => TitleSounds> {
  const { pinyin } = await import('pinyin-pro');
  return (title) => joinSounds(pinyin(title, { toneType: 'none', type: 'array', v: true }));
}
