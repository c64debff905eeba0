import { isSafePattern } from '../../domain/pattern/safe-pattern.ts';
import { longestTextFor, mostBlanks, searchable } from '../../domain/pattern/pattern-limits.ts';
import {
  isBlank,
  isEndless,
  parsePattern,
  type PatternPart,
  type PatternRow,
} from '../../domain/pattern/pattern-tree.ts';
import { pumpPattern } from './pump-pattern.ts';

// The checker runs in this process, because its native programs aren't installed.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** Longest time a pattern may take over one text (ms). */
export const MOST_MS = 50;

/** How long the checker may think about one pattern (ms). */
const PATIENCE_MS = 2_000;

export interface PatternVerdict {
  readonly source: string;
  readonly isAccepted: boolean;
  /** What `isSafePattern` threw; must be nothing. */
  readonly thrown?: unknown;
  /** Of the slowest text, generated here or found by the checker. */
  readonly slowestMs: number;
  /** The checker's answer for an accepted pattern. */
  readonly checked: 'not-asked' | 'safe' | 'polynomial' | 'exponential' | 'unknown';
  /** For polynomial: 2 is the square of the text's length. */
  readonly degree?: number | undefined;
}

/**
 * Judges a pattern as packs are judged; an accepted one is run over the texts that are worst for it, and shown to
 * `recheck` if asked.
 */
export function judgePattern(source: string, isChecked: boolean): PatternVerdict {
  let isAccepted: boolean;
  try {
    isAccepted = isSafePattern(source);
  } catch (thrown) {
    return { source, isAccepted: false, thrown, slowestMs: 0, checked: 'not-asked' };
  }
  if (!isAccepted) return { source, isAccepted, slowestMs: 0, checked: 'not-asked' };
  const pumped = slowest(source, pumpPattern(source));
  if (!isChecked) return { source, isAccepted, slowestMs: pumped, checked: 'not-asked' };
  const { checked, degree, attack } = ask(source);
  return { source, isAccepted, slowestMs: Math.max(pumped, slowest(source, attack)), checked, degree };
}

/** How often a slow run is repeated: a machine that happens to collect garbage or compile is slow only once. */
const AGAIN = 30;

/** The slowest time among some texts (ms of the processor). */
export function slowest(source: string, texts: Iterable<string>): number {
  let worst = 0;
  for (const text of texts) {
    let ms = timeOf(source, text);
    for (let again = 0; ms > MOST_MS && again < AGAIN; again += 1) ms = Math.min(ms, timeOf(source, text));
    worst = Math.max(worst, ms);
  }
  return worst;
}

function timeOf(source: string, text: string): number {
  const pattern = new RegExp(source, 'gu');
  const { seen } = searchable(text, longestTextFor(source));
  // This thread's time only: on a busy machine the clock also counts other work.
  const begun = process.threadCpuUsage();
  Array.from(seen.matchAll(pattern));
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}

interface Told extends Pick<PatternVerdict, 'checked' | 'degree'> {
  readonly attack: readonly string[];
}

/** Asks the checker, which works on automata: its answer is a proof, where our weighing estimates. It doesn't know lookarounds. */
function ask(source: string): Told {
  const told = checkSync(asRun(source), 'u', { timeout: PATIENCE_MS, checker: 'automaton' });
  if (told.status !== 'vulnerable') return { checked: told.status, attack: [] };
  const { complexity, attack } = told;
  const degree = complexity.type === 'polynomial' ? complexity.degree : undefined;
  return { checked: complexity.type, degree, attack: [attack.string] };
}

/** The pattern as it is run: runs of whitespace in texts are shortened, so repeats of them are bounded. */
function asRun(source: string): string {
  return writeBranches(parsePattern(source) ?? []);
}

function writeBranches(branches: readonly PatternRow[]): string {
  return branches.map((row) => row.map(writePart).join('')).join('|');
}

function writePart(part: PatternPart): string {
  const what =
    part.kind === 'group'
      ? `${part.head}${writeBranches(part.branches)})`
      : part.kind === 'found'
        ? '\\1'
        : part.source;
  const { least, most } = part;
  if (isEndless(part) && isBlank(part)) return `${what}{${Math.min(least, mostBlanks)},${mostBlanks}}`;
  if (least === 1 && most === 1) return what;
  return `${what}{${least},${most === Infinity ? '' : most}}`;
}
