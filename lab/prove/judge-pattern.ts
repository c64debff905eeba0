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

// Without its own programs, which are not installed: the checker runs in this process.
process.env['RECHECK_SYNC_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** What a pattern may take over one text (ms). */
export const MOST_MS = 50;

/** How long the checker may think about one pattern (ms). */
const PATIENCE_MS = 2_000;

export interface PatternVerdict {
  readonly source: string;
  readonly isAccepted: boolean;
  /** What `isSafePattern` threw, which must be nothing. */
  readonly thrown?: unknown;
  /** Of the slowest text, pumped here or found by the checker. */
  readonly slowestMs: number;
  /** What the checker says of an accepted pattern. */
  readonly checked: 'not-asked' | 'safe' | 'polynomial' | 'exponential' | 'unknown';
  /** Of the polynomial: 2 is the square of a text. */
  readonly degree?: number | undefined;
}

/** Judges a pattern as packs are judged; one that is accepted is run over the texts that are worst for it, and shown to `recheck` if asked. */
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

/** How often a slow run is looked at again: a machine that collects garbage or compiles meanwhile is slow only once. */
const AGAIN = 30;

/** The time of the worst of some texts (ms of the processor). */
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
  // The time of this thread alone: on a machine that does other things as well the clock tells of those too.
  const begun = process.threadCpuUsage();
  Array.from(seen.matchAll(pattern));
  const { user, system } = process.threadCpuUsage(begun);
  return (user + system) / 1000;
}

interface Told extends Pick<PatternVerdict, 'checked' | 'degree'> {
  readonly attack: readonly string[];
}

/** Asks the checker that works on automata: its answer is a proof, where the other one guesses. It knows no looks. */
function ask(source: string): Told {
  const told = checkSync(asRun(source), 'u', { timeout: PATIENCE_MS, checker: 'automaton' });
  if (told.status !== 'vulnerable') return { checked: told.status, attack: [] };
  const { complexity, attack } = told;
  const degree = complexity.type === 'polynomial' ? complexity.degree : undefined;
  return { checked: complexity.type, degree, attack: [attack.string] };
}

/** The pattern as it meets a text: rows of blanks are cut short there, so that repeats of them have a bound. */
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
