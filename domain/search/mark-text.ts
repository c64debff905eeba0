import { findSound, type TitleSounds } from './title-sounds.ts';
import type { MarkedStretch } from './entries.ts';
import { foldScripts } from './fold-script.ts';
import { foldWithPlaces } from './fold-text.ts';
import { partScripts } from './split-words.ts';

/** Where a folded query occurs in a text: whole, otherwise by sound, otherwise each word at the start of a word, otherwise pairs of Han characters. */
export function markText(text: string, wanted: string, sounds?: TitleSounds): MarkedStretch[] {
  const folded = foldWithPlaces(text);
  const letters = foldScripts(folded.text);
  const whole = letters.indexOf(wanted);
  if (whole >= 0) return [folded.placeOf(whole, whole + wanted.length)];
  const sound = sounds?.starts.length === text.length ? findSound(sounds, wanted) : undefined;
  if (sound) return [sound];
  const found: MarkedStretch[] = [];
  for (const part of partScripts(wanted)) {
    const at = findWord(letters, part);
    if (at >= 0) found.push([at, at + part.length]);
    else if (/\p{Script=Han}/u.test(part)) found.push(...findPairs(letters, part));
  }
  return unite(found).map(([start, end]) => folded.placeOf(start, end));
}

function findWord(text: string, word: string): number {
  const at = text.indexOf(word);
  return at < 0 || word.length > 1 ? at : -1;
}

function findPairs(text: string, run: string): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  for (let from = 0; from < run.length - 1; from += 1) {
    const at = text.indexOf(run.slice(from, from + 2));
    if (at >= 0) found.push([at, at + 2]);
  }
  return found;
}

/** Sorts ranges and merges those that touch. */
function unite(marks: readonly MarkedStretch[]): MarkedStretch[] {
  const united: [number, number][] = [];
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = united.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else united.push([start, end]);
  }
  return united;
}
