import { buildColumn } from '../search/text-column.ts';

/** What can be pinyin or its first letters. */
const SPELT = /^[a-z]{2,}$/;

/** How a Chinese title sounds, ready to be searched by what an agent types on a Latin keyboard. */
export interface TitleSounds {
  /** All syllables in a row: `qingguanyanwu`. */
  readonly full: string;
  /** First letters: `qgyw`. */
  readonly initials: string;
  /** Where each syllable begins in `full`. */
  readonly starts: readonly number[];
}

/** Prepares the syllables of a title, one for each of its UTF-16 units (pinyin without tones; other characters stand for themselves). */
export function joinSounds(syllables: readonly string[]): TitleSounds {
  const starts: number[] = [];
  let full = '';
  for (const syllable of syllables) {
    starts.push(full.length);
    full += syllable.toLowerCase();
  }
  return { full, initials: syllables.map((s) => s.charAt(0).toLowerCase()).join(''), starts };
}

/** The stretch of the title that a query sounds like, as start and end (exclusive): whole syllables, the last one begun, or first letters. */
export function findSound(sounds: TitleSounds, query: string): readonly [number, number] | undefined {
  if (!SPELT.test(query)) return undefined;
  for (let at = sounds.full.indexOf(query); at >= 0; at = sounds.full.indexOf(query, at + 1)) {
    const first = sounds.starts.indexOf(at);
    if (first < 0) continue;
    const end = sounds.starts.findIndex((start) => start >= at + query.length);
    return [first, end < 0 ? sounds.starts.length : end];
  }
  const at = sounds.initials.indexOf(query);
  return at < 0 ? undefined : [at, at + query.length];
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
      if (!SPELT.test(query)) return;
      for (const row of column.rowsWith([query])) {
        const [id, sound] = all[row] ?? [];
        if (id !== undefined && sound && findSound(sound, query)) yield id;
      }
    },
  };
}

/** Loads the dictionary, about 150 KB, and gives what turns a Chinese title into its sounds. */
export async function loadSounds(): Promise<(title: string) => TitleSounds> {
  const { pinyin } = await import('pinyin-pro');
  return (title) => joinSounds(pinyin(title, { toneType: 'none', type: 'array', v: true }));
}
