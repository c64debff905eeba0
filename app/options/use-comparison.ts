import { useEffect, useState } from 'react';
import { drawGroups, makeFingerprint, TRIES, type FingerprintSource } from '../../domain/team/fingerprint.ts';
import type { Comparison } from '../../components/pack/compare-groups.tsx';
import type { FailedComparisons, WrongTries } from '../../storage/failed-comparison.ts';

/** An hour is short for a lead who read out the wrong card, and long for an attacker who guesses. */
const PAUSE_MS = 3_600_000;

interface Found {
  readonly of: string;
  readonly groups: readonly string[];
  readonly tries: WrongTries | undefined;
}

export function useComparison(covered: FingerprintSource | undefined, kept: FailedComparisons): Comparison {
  const text = covered && JSON.stringify(covered);
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    if (text === undefined) return;
    void find(text, kept).then(setFound);
  }, [text, kept]);
  const { groups, tries } = found !== undefined && found.of === text ? found : { groups: [], tries: undefined };
  const onWrong = () => {
    const next = { wrong: (tries && isRecent(tries) ? tries.wrong : 0) + 1, at: new Date().toISOString() };
    setFound((before) => before && { ...before, tries: next });
    // What cannot be kept is forgotten when the page is loaded again; it counts on this one all the same.
    void kept.note(groups.join(''), next).catch(() => undefined);
  };
  return { groups, draw: drawAtRandom, ...judge(tries), onWrong };
}

async function find(text: string, kept: FailedComparisons): Promise<Found> {
  const groups = await makeFingerprint(JSON.parse(text) as FingerprintSource);
  return { of: text, groups, tries: await kept.read(groups.join('')).catch(() => undefined) };
}

function judge(tries: WrongTries | undefined): Pick<Comparison, 'wrong' | 'failedAt' | 'againAt'> {
  if (!tries) return { wrong: 0, failedAt: undefined, againAt: undefined };
  const wrong = isRecent(tries) ? tries.wrong : 0;
  const failedAt = tries.wrong >= TRIES ? tries.at : undefined;
  const againAt = wrong >= TRIES ? new Date(Date.parse(tries.at) + PAUSE_MS).toISOString() : undefined;
  return { wrong, failedAt, againAt };
}

/** What lies ahead was noted by a wrong clock, which must not keep anybody out for years. */
function isRecent({ at }: WrongTries): boolean {
  const sinceMs = Date.now() - Date.parse(at);
  return sinceMs >= 0 && sinceMs < PAUSE_MS;
}

/** Which groups to ask for, drawn by the browser's own randomness. */
function drawAtRandom(): number[] {
  return drawGroups((below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below);
}
