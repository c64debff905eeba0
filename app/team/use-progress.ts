import { useEffect, useState } from 'react';
import { SYNC_CHANNEL } from '../../domain/shared-names.ts';
import type { SyncProgress } from '../../domain/team/pack-status.ts';
import type { TeamState } from '../../domain/team/team-state.ts';

/** Below this an import is over before anybody has read of it. */
const LONG_BYTES = 2 * 1024 * 1024;

/** A background that says nothing for so long (ms) was stopped; its next check goes on. */
const SILENCE_MS = 20_000;

/** How far a long import is; `undefined` while there is none. Each run ends with a new state of the team. */
export function useProgress(team: TeamState | undefined): SyncProgress | undefined {
  const [said, setSaid] = useState<{ readonly progress: SyncProgress; readonly run: string }>();
  // The team's state is read again with every setting; only another run is another.
  const run = JSON.stringify(team?.runs?.[0] ?? null);
  useEffect(() => {
    const channel = new BroadcastChannel(SYNC_CHANNEL);
    let silence: ReturnType<typeof setTimeout> | undefined;
    channel.onmessage = ({ data }: MessageEvent<SyncProgress>) => {
      clearTimeout(silence);
      silence = setTimeout(() => setSaid(undefined), SILENCE_MS);
      setSaid({ progress: data, run });
    };
    return () => {
      clearTimeout(silence);
      channel.close();
    };
  }, [run]);
  const isOver = !said || said.run !== run || said.progress.bytes.total < LONG_BYTES;
  return isOver ? undefined : said.progress;
}
