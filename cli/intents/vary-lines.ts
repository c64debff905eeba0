import type { TrainingLine } from './read-lines.ts';

/** A line as somebody else would have typed it: a slip of the finger, a greeting before it, its marks left out. Seeded by `random`. */
export function roughen(
  { text, language, intent }: TrainingLine,
  openings: readonly TrainingLine[],
  random: () => number,
): string {
  let rough = text;
  if (random() < 0.3) rough = slip(rough, random);
  if (random() < 0.15) rough = rough.replace(/[.,!?;:¿¡。，！？、]/gu, ' ');
  if (intent !== 'none' && random() < 0.2) {
    const own = openings.filter((line) => line.language === language);
    const opening = own[Math.floor(random() * own.length)];
    if (opening) rough = random() < 0.8 ? `${opening.text} ${rough}` : `${rough} ${opening.text}`;
  }
  return rough;
}

/** Leaves out, doubles or swaps a letter inside a word. */
function slip(text: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (text.length - 2));
  if (text.length < 5 || !/\p{Letter}/u.test(text.charAt(at))) return text;
  const kind = random();
  if (kind < 0.4) return text.slice(0, at) + text.slice(at + 1);
  if (kind < 0.6) return text.slice(0, at) + text.charAt(at) + text.slice(at);
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

/** Puts a list into another order. */
export function shuffle<T>(list: T[], random: () => number): void {
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other] as T, list[last] as T];
  }
}
