interface LookTimerOptions {
  readonly window: Window;
  readonly now: () => number;
  /** How long the page must be quiet (ms). */
  readonly quietMs: () => number;
  /** A page that never rests is looked at after this time all the same (ms). */
  readonly capMs: number;
  readonly look: () => void;
  readonly signal: AbortSignal;
}

/** Decides when to look at the page. One timer at most is pending, however often the page changes. */
export interface LookTimer {
  /** The page changed: look when it is quiet. */
  schedule(): void;
  /** Look again after this time at the latest, whatever the page does meanwhile. */
  runIn(ms: number): void;
  /** No look before this time has passed, so that slow readings leave the page its time. */
  holdOff(ms: number): void;
}

export function createLookTimer({ window, now, quietMs, capMs, look, signal }: LookTimerOptions): LookTimer {
  let timer: number | null = null;
  let firstCall: number | null = null;
  let lastCall = 0;
  let fixedAt: number | null = null;
  let restUntil = 0;

  const dueAt = () => {
    const quietAt = firstCall === null ? Infinity : Math.min(lastCall + quietMs(), firstCall + capMs);
    const due = Math.max(Math.min(quietAt, fixedAt ?? Infinity), restUntil);
    return due < Infinity ? due : null;
  };
  const arm = () => {
    const due = dueAt();
    if (timer !== null || due === null || signal.aborted) return;
    timer = window.setTimeout(fire, Math.max(0, Math.ceil(due - now())));
  };
  // Pokes do not move the timer, which would cost a page that never rests; the timer finds out here that it came too early.
  const fire = () => {
    timer = null;
    const due = dueAt();
    if (due === null || signal.aborted) return;
    if (due > now()) return arm();
    firstCall = null;
    fixedAt = null;
    look();
  };
  const disarm = () => {
    if (timer !== null) window.clearTimeout(timer);
    timer = null;
  };
  signal.addEventListener('abort', disarm, { once: true });

  return {
    schedule() {
      lastCall = now();
      // What waits for long must not keep a change waiting.
      if (firstCall === null) disarm();
      firstCall ??= lastCall;
      arm();
    },
    runIn(ms) {
      fixedAt = now() + ms;
      disarm();
      arm();
    },
    holdOff(ms) {
      restUntil = now() + ms;
    },
  };
}
