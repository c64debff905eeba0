import type { SyncProgress } from '../../domain/team/pack-status.ts';

/** Time between two reports, in ms: more than a person can read would be a waste. */
const REPORT_MS = 250;

/** Time before a rate is worth an estimate, in ms. */
const EARLY_MS = 2000;

export interface ProgressTracker {
  addBytes(count: number): void;
  addRows(count: number): void;
}

/** Counts what has arrived and what is written, and reports it, with the time left at the pace so far. */
export function trackProgress(
  {
    now,
    onProgress,
  }: { readonly now: () => number; readonly onProgress?: ((progress: SyncProgress) => void) | undefined },
  revision: number,
  total: { readonly bytes: number; readonly rows: number },
): ProgressTracker {
  const done = { bytes: 0, rows: 0 };
  let begun = now();
  let reported = 0;
  const report = (step: 'bytes' | 'rows') => {
    const time = now();
    const isWhole = done[step] >= total[step];
    if (!isWhole && time - reported < REPORT_MS) return;
    reported = time;
    const elapsed = time - begun;
    const left = (elapsed * (total[step] - done[step])) / done[step] / 1000;
    const isEarly = elapsed < EARLY_MS || isWhole;
    onProgress?.({
      revision,
      bytes: { done: done.bytes, total: total.bytes },
      rows: { done: done.rows, total: total.rows },
      ...(!isEarly && { secondsLeft: Math.ceil(left) }),
    });
  };
  return {
    addBytes: (count) => {
      done.bytes = Math.min(done.bytes + count, total.bytes);
      report('bytes');
    },
    addRows: (count) => {
      // The two differ completely in pace.
      if (done.rows === 0) begun = now();
      done.rows += count;
      report('rows');
    },
  };
}
