import { readableItems } from '../pack/readable-entries.ts';
import { z } from '../zod.ts';
import type { PackTroubleCode } from '../pack/trouble.ts';

/** Runs that are remembered: a working day of checks, or a week of them where nothing changes. */
const MOST_RUNS = 30;

/** One run of a check, or several in a row with the same outcome. It names no address, key or person. */
export interface RunNote {
  /** Of the last of them, ISO 8601 UTC. */
  readonly at: string;
  readonly by: 'check' | 'join' | 'mend' | 'file';
  /** `unchanged`: the host says so. `kept`: the file contains what is in use. */
  readonly end: 'unchanged' | 'kept' | 'applied' | 'failed' | 'stopped';
  readonly code?: PackTroubleCode | undefined;
  /** The revision that was put in use. */
  readonly revision?: number | undefined;
  /** How long the last one took, in ms. */
  readonly ms: number;
  readonly times: number;
}

const runNote = z.object({
  at: z.iso.datetime(),
  by: z.enum(['check', 'join', 'mend', 'file']),
  end: z.enum(['unchanged', 'kept', 'applied', 'failed', 'stopped']),
  code: z
    .custom<PackTroubleCode>((code) => typeof code === 'string' && /^E_[A-Z]+$/.test(code))
    .optional()
    .catch(undefined),
  revision: z.number().int().optional().catch(undefined),
  ms: z.number().min(0),
  times: z.number().int().min(1),
});

/**
 * How runs are stored; a code is checked where it is shown. A run that cannot be read, for instance one of a newer version, is left out; the others
 * stay.
 */
export const runNotes = readableItems(runNote);

/**
 * Adds a run, the newest first. One with the same outcome as the one before only raises its count, so that a quiet day does not push out what
 * happened on it.
 */
export function addRun(runs: readonly RunNote[], run: Omit<RunNote, 'times'>): RunNote[] {
  const [last, ...older] = runs;
  const isAlike =
    last?.by === run.by && last.end === run.end && last.code === run.code && last.revision === run.revision;
  if (isAlike) return [{ ...run, times: last.times + 1 }, ...older];
  return [{ ...run, times: 1 }, ...runs].slice(0, MOST_RUNS);
}
