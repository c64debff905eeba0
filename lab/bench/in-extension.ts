import Dexie from 'dexie';
import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import { digestOf } from '../../domain/digest.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import type { PackOrigin } from '../../domain/team/active-pack.ts';
import { packSchema } from '../../domain/pack/schema.ts';
import type { TeamState } from '../../domain/team/team-state.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { openTeamStore } from '../../storage/team-store.ts';
import { openUserStore } from '../../storage/user-store.ts';
import { openImport } from './time-import.ts';
import { growPack, makeBuyers, type PackSizes } from './grow-pack.ts';
import { countEntries, mixKeys, timeEach } from './time-look-ups.ts';

/** Runs inside an extension page, where the extension's databases are. Times are in ms. */
const tools = {
  /** Fills the databases as if a team had joined, through the extension's own store. */
  async seed(json: string, key: string, sizes: PackSizes): Promise<void> {
    const store = openPackStore();
    await waitForSample(store);
    const pack = growPack(packSchema.parse(JSON.parse(json)), sizes);
    const { buyers = [], ...content } = pack;
    const teamKey = decodeTeamKey(key) ?? new Uint8Array();
    const secret = { keying: await newKeying(teamKey), seal: await openSeal(teamKey) };
    const sealedBuyers = await writeBuyerList(buyers, secret);
    const files = async function* () {
      yield sealedBuyers;
    };
    const layer = { id: await digestOf(sealedBuyers), files };
    await store.writeGeneration(content, originOf('team'), { list: { layers: [layer], rows: buyers.length } });
    const now = Date.now();
    const team: TeamState = {
      address: 'https://pack.nordwind.example/nordwind-cs/pack.json',
      key,
      team: pack.team,
      revision: pack.revision,
      checkedAt: new Date(now).toISOString(),
      readAt: new Date(now).toISOString(),
      nextCheckAt: new Date(now + 20 * 3_600_000).toISOString(),
      failures: 0,
    };
    const users = openUserStore();
    await openTeamStore(users.teamArea).write(team);
    store.close();
    users.close();
  },

  /** Sequential look-ups in the seeded list; every second key is listed. */
  async timeLookUps(teamKey: string, count: number): Promise<number[]> {
    const store = openPackStore();
    const seal = await openSeal(decodeTeamKey(teamKey) ?? new Uint8Array());
    const generation = (await store.readInUse())?.generation ?? 0;
    const find = (key: string) => countEntries(store, generation, seal, key);
    const times = await timeEach(mixKeys(count), find);
    store.close();
    return times;
  },

  /** How long it takes to derive a buyer's key in a slowly keyed list. */
  async timeSlowKeys(rounds: number, count: number): Promise<number[]> {
    const teamKey = crypto.getRandomValues(new Uint8Array(32));
    const times: number[] = [];
    for (let number = 0; number < count; number += 1) {
      const begun = performance.now();
      await buyerKey(teamKey, 'etsy', { type: 'order', value: String(number) }, { form: 2, rounds });
      times.push(performance.now() - begun);
    }
    return times;
  },

  /** The naive design: one row per buyer, found by its key. */
  async timeNaiveLookUps(rows: number, count: number): Promise<{ fillMs: number; times: number[] }> {
    const { database, table, fillMs } = await fillNaive(rows);
    const times = await timeEach(mixKeys(count), async (key) => ((await table.get(key)) ? 1 : 0));
    database.close();
    await Dexie.delete('bench-naive');
    return { fillMs, times };
  },

  /** How long storing that many buyers takes in the naive design. */
  async timeNaiveRows(rows: number): Promise<number> {
    const { database, fillMs } = await fillNaive(rows);
    database.close();
    await Dexie.delete('bench-naive');
    return fillMs;
  },

  openImport,
};

declare global {
  var benchExtension: typeof tools;
}
globalThis.benchExtension = tools;

async function fillNaive(rows: number) {
  await Dexie.delete('bench-naive');
  const database = new Dexie('bench-naive');
  database.version(1).stores({ buyers: 'key' });
  const buyers = makeBuyers(rows);
  const table = database.table<object, string>('buyers');
  const begun = performance.now();
  for (let from = 0; from < rows; from += 10_000) await table.bulkPut(buyers.slice(from, from + 10_000));
  return { database, table, fillMs: performance.now() - begun };
}

/** The extension stores its sample when it is installed; a second writer would take those rows for leftovers. */
function waitForSample(store: PackStore): Promise<void> {
  const stop = new AbortController();
  return new Promise((resolve, reject) => {
    store.watchActive((active, fault) => {
      if (!active && !fault) return;
      stop.abort();
      if (fault) reject(fault);
      else resolve();
    }, stop.signal);
  });
}

function originOf(source: PackOrigin['source']): PackOrigin {
  return { source, digest: '0'.repeat(64) };
}
