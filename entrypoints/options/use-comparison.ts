import { useEffect, useState } from 'react';
import { drawGroups, fingerprintOf, type FingerprintOf } from '../../domain/pack/signed/fingerprint.ts';
import type { FailedComparisons } from '../../storage/failed-comparison.ts';

/** What a form that compares a fingerprint is drawn with. */
export interface Comparison {
  /** Empty until they are known. */
  readonly groups: readonly string[];
  readonly draw: () => number[];
  readonly failedAt: string | undefined;
  /** Not to be tried again before this; left out: now. */
  readonly againAt: string | undefined;
  readonly onFailed: () => void;
}

/** An hour is short for a lead who read out the wrong card, and long for whoever guesses. */
const PAUSE_MS = 3_600_000;

interface Found extends Pick<Comparison, 'groups' | 'failedAt' | 'againAt'> {
  readonly of: string;
}

const NOTHING = { groups: [], failedAt: undefined, againAt: undefined };

export function useComparison(covered: FingerprintOf | undefined, kept: FailedComparisons): Comparison {
  const text = covered && JSON.stringify(covered);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (text === undefined) return;
    void find(text, kept).then(setFound);
  }, [text, kept]);
  const { groups, failedAt, againAt } = found !== undefined && found.of === text ? found : NOTHING;
  const onFailed = () => {
    const at = new Date().toISOString();
    setFound((before) => before && { ...before, ...failed(at) });
    // What cannot be kept is forgotten when the page is loaded anew; it is over on this one all the same.
    void kept.note(groups.join(''), at).catch(() => undefined);
  };
  return { groups, draw: drawAtRandom, failedAt, againAt, onFailed };
}

async function find(text: string, kept: FailedComparisons): Promise<Found> {
  const groups = await fingerprintOf(JSON.parse(text) as FingerprintOf);
  return { of: text, groups, ...failed(await kept.read(groups.join('')).catch(() => undefined)) };
}

function failed(failedAt: string | undefined): Pick<Comparison, 'failedAt' | 'againAt'> {
  const sinceMs = failedAt === undefined ? NaN : Date.now() - Date.parse(failedAt);
  // A failure that lies ahead was noted by a wrong clock, which must not keep anybody out for years.
  const isOver = sinceMs >= 0 && sinceMs < PAUSE_MS;
  return { failedAt, againAt: isOver ? new Date(Date.now() - sinceMs + PAUSE_MS).toISOString() : undefined };
}

/** Which groups to ask for, drawn by the browser's own randomness. */
function drawAtRandom(): number[] {
  return drawGroups((below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below);
}
