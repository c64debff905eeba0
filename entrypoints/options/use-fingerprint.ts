import { useEffect, useState } from 'react';
import { drawGroups, fingerprintOf, type FingerprintOf } from '../../domain/pack/signed/fingerprint.ts';

/** The groups of a fingerprint; empty until they are known. */
export function useFingerprint(covered: FingerprintOf | undefined): readonly string[] {
  const text = covered && JSON.stringify(covered);
  const [found, setFound] = useState<{ of: string; groups: readonly string[] }>();
  useEffect(() => {
    if (text === undefined) return;
    void fingerprintOf(JSON.parse(text) as FingerprintOf).then((groups) => setFound({ of: text, groups }));
  }, [text]);
  return found !== undefined && found.of === text ? found.groups : [];
}

/** Which groups to ask for, drawn by the browser's own randomness. */
export function drawAtRandom(): number[] {
  return drawGroups((below) => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % below);
}
