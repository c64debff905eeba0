import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import type { KeySet } from '../../domain/pack/signed/key-set.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import { createSync } from '../../storage/sync/create-sync.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { openTeamStore } from '../../storage/team-store.ts';
import { openUserStore } from '../../storage/user-store.ts';
import { PROOF_TEAM, proofKey, type ProofFiles } from './proof-packs.ts';

/** Orders for a background; it answers `kept` once the agent's own reply is stored, and then how the sync ended. */
export interface KillOrder {
  readonly kind: 'join' | 'sync' | 'look';
  readonly files: ProofFiles;
  readonly keys: KeySet;
  /** Own reply to write before the sync. */
  readonly own?: string;
  readonly buyers: number;
}

/** What is on the disk, as an agent's page would find it. */
export interface Seen {
  readonly ms: number;
  readonly revision: number | undefined;
  /** Number of revisions that the replies come from: more than one means a torn pack. */
  readonly mixed: number;
  readonly macros: number;
  /** How many of the requested listed buyers were found. */
  readonly found: number;
  readonly asked: number;
  readonly own: readonly string[];
  readonly state: string;
}

const ADDRESS = 'https://prove.example/pack.json';

// The extension's background as a worker, which may be killed at any moment.
self.addEventListener('message', ({ data }: MessageEvent<KillOrder>) => {
  void run(data).then(
    (answer) => self.postMessage({ said: 'done', answer }),
    (error: unknown) => self.postMessage({ said: 'failed', answer: String(error) }),
  );
});

async function run(order: KillOrder): Promise<unknown> {
  const userStore = openUserStore();
  const deps: SyncDeps = {
    packStore: openPackStore(),
    teamStore: openTeamStore(userStore.teamArea),
    now: () => Date.now(),
    random: () => 0.5,
    fetch: async (address) => {
      const name = address.slice(address.lastIndexOf('/') + 1);
      if (name === 'pack.json') return new Response(order.files.head);
      const object = order.files.objects.find(({ sha256 }) => sha256 === name);
      return object ? new Response(object.bytes) : new Response(null, { status: 404 });
    },
  };
  const sync = createSync(deps);
  if (order.kind === 'look') return look(deps, order.buyers, userStore);
  if (order.own !== undefined) {
    const { macro, changedAt } = startPersonalMacro(
      order.own,
      'en',
      'Written by the agent.',
      '2026-11-20T12:00:00.000Z',
    );
    await userStore.personal.put({ macro: { ...macro, title: { en: order.own } }, changedAt });
    self.postMessage({ said: 'kept', answer: order.own });
  }
  if (order.kind === 'join') {
    return sync.join({ address: ADDRESS, signed: { team: PROOF_TEAM, keys: order.keys } });
  }
  const status = await sync.check();
  return status.trouble?.code === 'E_SHRINK' ? sync.acceptShrink() : status;
}

async function look(deps: SyncDeps, buyers: number, userStore: ReturnType<typeof openUserStore>): Promise<Seen> {
  const begun = performance.now();
  const active = await deps.packStore.readActive();
  const keys = Array.from({ length: 1000 }, (_none, i) => proofKey(Math.floor((i * buyers) / 1000)));
  const list = await deps.packStore.openList(active?.generation ?? 0);
  const found = await list?.find(keys);
  const ms = performance.now() - begun;
  const spoken = new Set(active?.pack.macros.map(({ body }) => /of revision (\d+)/.exec(body['en'] ?? '')?.[1]));
  spoken.add(String(active?.pack.revision));
  const own = await new Promise<string[]>((resolve) => {
    const stop = new AbortController();
    userStore.personal.watch(({ macros }) => {
      stop.abort();
      resolve(macros.map(({ macro }) => macro.id));
    }, stop.signal);
  });
  return {
    ms,
    revision: active?.pack.revision,
    mixed: spoken.size,
    macros: active?.pack.macros.length ?? 0,
    found: found?.size ?? 0,
    asked: keys.length,
    own,
    state: (await readStatus(deps)).state,
  };
}
