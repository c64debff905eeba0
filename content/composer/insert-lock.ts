// Two clicks of one double click are at most this far apart on every desktop's usual setting.
const doubleClickMs = 500;

export interface InsertLock {
  /** Runs the job when nothing else runs, else answers `busy`. */
  run<T>(job: () => Promise<T>, busy: T): Promise<T>;
  /** A text that was begun at `begunAt` arrived; the same again at once is a double click, as long as the first is still there. */
  keep(text: string, begunAt: number, stands: () => boolean): void;
  isDoubleClick(text: string): boolean;
}

/** One insert at a time, so that a double click inserts once. */
export function createInsertLock(now: () => number): InsertLock {
  let isHeld = false;
  let kept: { text: string; begunAt: number; stands: () => boolean } | null = null;
  return {
    async run(job, busy) {
      if (isHeld) return busy;
      isHeld = true;
      try {
        return await job();
      } finally {
        isHeld = false;
      }
    },
    keep(text, begunAt, stands) {
      kept = { text, begunAt, stands };
    },
    isDoubleClick: (text) => kept?.text === text && now() - kept.begunAt < doubleClickMs && kept.stands(),
  };
}
