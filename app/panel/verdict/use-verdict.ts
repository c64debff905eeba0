import { useEffect, useState } from 'react';
import { judgeBuyer } from '../../../domain/team/judge-buyer.ts';
import type { Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import type { Reading } from '../../../domain/reading.ts';
import type { PackStore } from '../../../storage/pack-store.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { useDevice } from '../../device.ts';
import { mendOnce } from '../../team/mend-once.ts';
import type { PackView } from '../../team/use-pack.ts';

const UNREADABLE: Verdict = { kind: 'cannot-check', reason: 'unavailable' };

/** The verdict for this conversation; a late answer for another one is dropped. */
export function useVerdict(
  reading: Reading | undefined,
  packView: PackView,
  stores: { readonly packStore: PackStore; readonly userStore: UserStore },
  now: Date,
): Verdict | undefined {
  const { active, team, status } = packView;
  const { packStore, userStore } = stores;
  const { call } = useDevice();
  const [found, setFound] = useState<{ for: string; verdict: Verdict }>();
  const handles = reading?.buyer.handles;
  const isFor =
    reading &&
    status &&
    JSON.stringify([reading.conversation, handles, active?.generation, active?.leftDigest, team?.team, team?.key]);
  // A check or time alone changes a verdict too: the end of a pack, the age of a list. The one on screen stays until the new one is there.
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
      if (isDamaged && active) mendOnce(`list ${active.generation}`, call);
      if (!isLate) setFound({ for: isFor, verdict });
    });
    return () => {
      isLate = true;
    };
    // The question holds everything the answer depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);
  // Whatever is or is not remembered of a team then, it is not known.
  if (reading && packView.isFailed) return UNREADABLE;
  return found && found.for === isFor ? found.verdict : undefined;
}
