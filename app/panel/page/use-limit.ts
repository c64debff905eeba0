import { useMemo, useSyncExternalStore } from 'react';
import type { LengthLimit } from '../../../components/reply/length-meter.tsx';
import type { Policy } from '../../../domain/pack/schema.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PageConnection } from './connect-page.ts';

/** The limit of a message, the reply box's own first, the team's policy second; and how much of it the draft takes. */
export function useLimit(
  page: PageConnection,
  reading: Reading | undefined,
  policy: Policy | undefined,
): LengthLimit | undefined {
  const own = reading?.composer?.limit;
  const byPolicy = policy?.messageLimit;
  const taken = useSyncExternalStore(page.subscribe, () => {
    const draft = page.draft();
    return draft && draft.conversation === reading?.conversation ? draft.length : 0;
  });
  return useMemo(() => {
    if (own !== undefined) return { characters: own, by: 'composer', taken };
    return byPolicy === undefined ? undefined : { characters: byPolicy, by: 'policy', taken };
  }, [own, byPolicy, taken]);
}
