import type { Pack } from '../../domain/pack/schema.ts';
import { digestOf } from '../../domain/digest.ts';
import { isoOf } from '../../domain/team/check-schedule.ts';
import type { SyncDeps } from './sync-pack.ts';
import { takeTurn } from './take-turn.ts';

/**
 * Puts the pack that ships with the extension in use when there is none at all; and, while no team is joined, when the shipped one is newer or
 * a team's pack is left over. For a joined team it only fills the gap until the next sync: the status stays `none`. Fails with AppError E_DB or E_QUOTA.
 */
export function ensureSample(deps: Pick<SyncDeps, 'packStore' | 'teamStore' | 'now'>, sample: Pack): Promise<void> {
  return takeTurn(deps.packStore, async () => {
    const team = await deps.teamStore.read();
    const active = await deps.packStore.readInUse();
    const isCurrent = active?.origin.source === 'sample' && active.pack.revision >= sample.revision;
    if (active && (team || isCurrent)) return;
    const digest = await digestOf(new TextEncoder().encode(JSON.stringify(sample)));
    await deps.packStore.writeGeneration(sample, { source: 'sample', digest, storedAt: isoOf(deps.now()) });
  });
}
