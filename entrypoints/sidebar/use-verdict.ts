import { useEffect, useState } from 'react';
import { lookUpBuyer } from '../../domain/blacklist/look-up-buyer.ts';
import { decideVerdict } from '../../domain/blacklist/verdict.ts';
import type { Verdict } from '../../domain/blacklist/verdict-kinds.ts';
import { decodeTeamKey } from '../../domain/pack/join-link.ts';
import type { Reading } from '../../domain/reading.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import { callBackground } from '../pages/call-background.ts';
import type { PackView } from '../pages/use-data.ts';

/** The verdict for this conversation; a late answer for another one is dropped. */
export function useVerdict(
  reading: Reading | undefined,
  packView: PackView,
  packStore: PackStore,
  now: Date,
): Verdict | undefined {
  const { active, team, status } = packView;
  const [found, setFound] = useState<{ for: string; verdict: Verdict }>();
  const handles = reading?.buyer.handles;
  const today = now.toISOString().slice(0, 10);
  const question =
    reading &&
    status &&
    JSON.stringify([reading.conversation, handles, active?.generation, status.state, team?.key, today]);
  useEffect(() => {
    if (!question || !reading || !status || !handles) return undefined;
    let isLate = false;
    const teamKey = team?.key === undefined ? undefined : decodeTeamKey(team.key);
    void lookUpBuyer({ site: reading.site, handles, teamKey, findBuyers: (keys) => packStore.findBuyers(keys) }).then(
      (look) => {
        if (look.kind === 'unavailable' && teamKey) mendOnce(active?.generation);
        if (!isLate) setFound({ for: question, verdict: decideVerdict({ status, handles, look, today }) });
      },
    );
    return () => {
      isLate = true;
    };
    // The question holds everything the answer depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [question]);
  return found && found.for === question ? found.verdict : undefined;
}

const asked = new Set<number>();

/** A list that cannot be read may be damaged: the background looks, once for a generation, and brings it again. */
function mendOnce(generation: number | undefined): void {
  if (generation === undefined || asked.has(generation)) return;
  asked.add(generation);
  void callBackground('mend', {});
}
