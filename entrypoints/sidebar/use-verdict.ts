import { useEffect, useState } from 'react';
import { judgeBuyer } from '../../domain/blacklist/judge-buyer.ts';
import type { Verdict } from '../../domain/blacklist/verdict-kinds.ts';
import type { Reading } from '../../domain/reading.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { callBackground } from '../pages/call-background.ts';
import type { PackView } from '../pages/use-data.ts';

/** The verdict for this conversation; a late answer for another one is dropped. */
export function useVerdict(
  reading: Reading | undefined,
  packView: PackView,
  stores: { readonly packStore: PackStore; readonly userStore: UserStore },
  now: Date,
): Verdict | undefined {
  const { active, team, status } = packView;
  const { packStore, userStore } = stores;
  const [found, setFound] = useState<{ for: string; verdict: Verdict }>();
  const handles = reading?.buyer.handles;
  const isFor =
    reading &&
    status &&
    JSON.stringify([reading.conversation, handles, active?.generation, active?.leftDigest, team?.team, team?.key]);
  // A check or time alone changes a verdict too: the end of a pack, the age of a list. The one that stands stays until the new one is there.
  const question = isFor && JSON.stringify([isFor, team, now.getTime()]);
  useEffect(() => {
    if (!isFor || !reading || !handles) return undefined;
    let isLate = false;
    const judged = judgeBuyer({
      site: reading.site,
      handles,
      inUse: active,
      team,
      now: now.getTime(),
      openList: (generation) => packStore.openList(generation),
      mayLookUp: (keys) => userStore.lookUps.mayLookUp(keys, now.getTime(), active?.pack.lookUpsADay),
    });
    void judged.then(({ verdict, isDamaged }) => {
      if (isDamaged) mendOnce(active?.generation);
      if (!isLate) setFound({ for: isFor, verdict });
    });
    return () => {
      isLate = true;
    };
    // The question holds everything the answer depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);
  return found && found.for === isFor ? found.verdict : undefined;
}

const asked = new Set<number>();

/** A list that cannot be read may be damaged: the background looks, once for a generation, and brings it again. */
function mendOnce(generation: number | undefined): void {
  if (generation === undefined || asked.has(generation)) return;
  asked.add(generation);
  void callBackground('mend', {});
}
