import { useEffect } from 'react';
import { EXAMPLE_SITE } from '../../../domain/example-site.ts';
import type { Intent } from '../../../domain/pack/schema.ts';
import type { Reading } from '../../../domain/reading.ts';
import { withGap } from '../../../domain/suggestions/gaps.ts';
import type { GapStore } from '../../../storage/gap-store.ts';
import { conversationKey } from '../conversation/conversation-key.ts';

/** Notes, once for each conversation, what its buyer wants and no reply of the pack answers. Nothing of the one to try Sidedesk with. */
export function useNoteGap(
  store: GapStore,
  reading: Reading | undefined,
  language: string,
  wish: Intent | undefined,
): void {
  const conversation = reading && reading.site !== EXAMPLE_SITE ? conversationKey(reading) : undefined;
  useEffect(() => {
    if (conversation === undefined || !wish) return;
    const note = async () => {
      const before = await store.get(conversation);
      const next = withGap(before, language, wish);
      if (next !== before) await store.put(conversation, next, new Date().toISOString());
    };
    // A device that cannot keep it counts none.
    void note().catch(() => undefined);
  }, [store, conversation, language, wish]);
}
