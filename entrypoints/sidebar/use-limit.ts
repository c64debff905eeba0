import { useMemo } from 'react';
import type { LengthLimit } from '../../components/reply/length-meter.tsx';
import type { Policy } from '../../domain/pack/schema.ts';
import type { Reading } from '../../domain/reading.ts';

/** The limit of a message: the reply box's own first, the team's policy second. */
export function useLimit(reading: Reading | undefined, policy: Policy | undefined): LengthLimit | undefined {
  const own = reading?.composer?.limit;
  const byPolicy = policy?.messageLimit;
  return useMemo(() => {
    if (own !== undefined) return { characters: own, by: 'composer' };
    return byPolicy === undefined ? undefined : { characters: byPolicy, by: 'policy' };
  }, [own, byPolicy]);
}
