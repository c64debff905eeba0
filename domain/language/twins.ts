import { canonicalTag } from './canonical-tag.ts';

/** Languages so similar that a detector confuses them in a short message; the market decides. */
const TWINS: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['nb', 'no', 'da'],
  ['hr', 'bs', 'sr'],
  ['cs', 'sk'],
  ['fil', 'ceb'],
  ['hi', 'ur', 'mr', 'ne'],
  ['pt', 'gl'],
  ['nl', 'af'],
];

/** Those of them whose speakers can read each other's, in a script both know. From knowledge, 2026-11-30. */
const READ_BY_EACH_OTHER: readonly (readonly string[])[] = [
  ['id', 'ms'],
  ['nb', 'da'],
  ['hr', 'bs'],
  ['cs', 'sk'],
];

/** The other languages that one is confused with. */
export function listTwins(language: string): readonly string[] {
  return othersOf(TWINS, language);
}

/** Languages that are a better substitute than English. */
export function readableFor(language: string): readonly string[] {
  return othersOf(READ_BY_EACH_OTHER, language);
}

function othersOf(groups: readonly (readonly string[])[], language: string): readonly string[] {
  const base = canonicalTag(language).split('-')[0] ?? language;
  return groups.find((group) => group.includes(base))?.filter((one) => one !== base) ?? [];
}

/** Varieties of one language that read as foreign to each other's speakers; neither may pass for the other. */
const APART: readonly (readonly string[])[] = [['pt-PT', 'pt-BR']];

/** Whether `offered` is the other variety of the `wanted` language. A tag without a region names no variety. */
export function isOtherVariety(wanted: string, offered: string): boolean {
  return wanted !== offered && APART.some((group) => group.includes(wanted) && group.includes(offered));
}
