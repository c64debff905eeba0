/** Time that the patterns and selectors of one reading may take together, where they are not the extension's own (ms). */
export const READING_MS = 20;

/** Readings that a pattern or selector may bring over their time; one such may be the fault of the machine. */
const STRIKES = 2;

interface Clock {
  left: number;
  dearest: { readonly what: string; readonly ms: number };
  hasMissed: boolean;
}

let clock: Clock | undefined;
const strikes = new Map<string, number>();

/**
 * Reads with a limited time, which starts again for each outermost call: once it is over, patterns and selectors find nothing. Whichever took the
 * longest in two such readings is not run any more until `forgetSlow`.
 */
export function inTime<T>(isLimited: boolean, read: () => T): T {
  if (!isLimited || clock) return read();
  const own: Clock = { left: READING_MS, dearest: { what: '', ms: 0 }, hasMissed: false };
  clock = own;
  try {
    return read();
  } finally {
    clock = undefined;
    if (own.left <= 0) strikes.set(own.dearest.what, (strikes.get(own.dearest.what) ?? 0) + 1);
  }
}

/** Whether the reading that runs has its time. */
export function isTimed(): boolean {
  return clock !== undefined;
}

/** Runs one pattern or selector, `what` being its source; returns `otherwise` where there is no time for it. */
export function timed<T>(what: string, run: () => T, otherwise: T): T {
  const own = clock;
  if (!own) return run();
  if (own.left <= 0 || isOff(what)) {
    own.hasMissed = true;
    return otherwise;
  }
  const begun = performance.now();
  try {
    return run();
  } finally {
    const ms = performance.now() - begun;
    own.left -= ms;
    if (ms > own.dearest.ms) own.dearest = { what, ms };
  }
}

/** Reads, and says whether something in it was left out for want of time. */
export function noticeMisses<T>(read: () => T): { readonly value: T; readonly isCut: boolean } {
  const own = clock;
  if (!own) return { value: read(), isCut: false };
  const before = own.hasMissed;
  own.hasMissed = false;
  const value = read();
  const isCut = own.hasMissed;
  own.hasMissed ||= before;
  return { value, isCut };
}

/** Whether anything is switched off for its time. */
export function hasSlow(): boolean {
  return [...strikes.keys()].some(isOff);
}

/** The data of the sites have changed: everything may try again. */
export function forgetSlow(): void {
  strikes.clear();
}

function isOff(what: string): boolean {
  return (strikes.get(what) ?? 0) >= STRIKES;
}
