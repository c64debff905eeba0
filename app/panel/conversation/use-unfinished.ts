import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { describeUnfinished, type OtherUnfinished } from '../../../domain/reply/unfinished.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { UnfinishedStore } from '../../../storage/unfinished-store.ts';
import { useDevice } from '../../device.ts';
import { leadsToSite } from './leads-to-site.ts';
import { conversationKey } from './conversation-key.ts';

const NONE: readonly OtherUnfinished[] = [];

/** Other conversations in which a reply was begun, the newest first. What was noted of one leads nowhere but to its own site. */
export function useOthers(
  store: UnfinishedStore,
  reading: Reading | undefined,
  pack: PackContent | undefined,
): readonly OtherUnfinished[] {
  const [others, setOthers] = useState(NONE);
  const conversation = reading && conversationKey(reading);
  useEffect(() => {
    const stop = new AbortController();
    store.watchOthers(conversation, (now) => setOthers(now.length > 0 ? now : NONE), stop.signal);
    return () => stop.abort();
  }, [store, conversation]);
  return useMemo(
    () =>
      others.map((one) =>
        one.address !== undefined && leadsToSite(one.address, one.site, pack) ? one : { ...one, address: undefined },
      ),
    [others, pack],
  );
}

/** Notes whether a reply was begun in the open conversation: `true` with every change of it, `false` once it was inserted or taken back. */
export function useNoteUnfinished(
  store: UnfinishedStore,
  reading: Reading | undefined,
): (isUnfinished: boolean) => void {
  const { findFrontTab } = useDevice();
  const notes = useRef(0);
  return useCallback(
    (isUnfinished) => {
      if (!reading) return;
      const turn = (notes.current += 1);
      const put = (shown: string | undefined) => {
        // Meanwhile it may have been inserted.
        if (turn !== notes.current) return;
        const value = isUnfinished ? describeUnfinished(reading, shown) : undefined;
        // A device that cannot keep it does not remind.
        void store.put(conversationKey(reading), value, new Date().toISOString()).catch(() => undefined);
      };
      if (!isUnfinished) return put(undefined);
      void findFrontTab().then(
        (tab) => put(tab?.address),
        () => put(undefined),
      );
    },
    [store, reading, findFrontTab],
  );
}
