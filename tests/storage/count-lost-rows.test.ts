import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lastDay } from '../../domain/blacklist/entry-term.ts';
import { cutIntoBuckets } from '../../domain/blacklist/buyer-list.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { countLostRows } from '../../storage/count-lost-rows.ts';
import type { ListRow, PackDatabase } from '../../storage/pack-database.ts';
import { keying, readList, seal, teamKey } from '../domain/blacklist/sealed-list.ts';
import { smallBuyer } from '../domain/pack/small-pack.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const today = '2026-11-20';
const ended = { since: '2025-11-01', until: '2026-11-01' };

const keyOf = (n: number) => createHash('sha256').update(String(n)).digest('hex').slice(0, 32);
const people = (from: number, count: number, changes: Partial<BuyerEntry> = {}): BuyerEntry[] =>
  Array.from({ length: count }, (_none, i) => ({ ...smallBuyer({ key: keyOf(from + i) }), ...changes }));

/** A layer as written by a lead's tool, and what the list below it then says. */
interface Layer {
  readonly put: readonly BuyerEntry[];
  readonly dropped?: readonly string[];
}

/** Stores lists as the database does, without one. */
function holdLists({ isSealed = true } = {}) {
  const lists = new Map<string, ListRow>();
  const buckets = new Map<string, Uint8Array<ArrayBuffer>>();
  const reads: string[] = [];
  const database = {
    lists: { bulkGet: async (ids: string[]) => ids.map((id) => lists.get(id)) },
    listBuckets: {
      get: async ([list, bucket]: [string, number]) => {
        const bytes = buckets.get(`${list} ${bucket}`);
        reads.push(list);
        return bytes && { list, bucket, bytes };
      },
    },
  } as unknown as PackDatabase;
  return {
    reads,
    put: async (list: string, { put, dropped = [] }: Layer, over?: string) => {
      const layer = over === undefined ? undefined : { over, rows: 0, dropped };
      const read = readList(await writeBuyerList(put, { keying, seal: isSealed ? seal : undefined, layer }));
      const digests = new Map<number, string>();
      for (const [bucket, bytes] of cutIntoBuckets(read)) {
        buckets.set(`${list} ${bucket}`, bytes);
        digests.set(bucket, createHash('sha256').update(bytes).digest('hex'));
      }
      lists.set(list, { list, records: read.records, layer: read.layer, keying, isSealed, digests });
    },
    count: async (before: readonly string[], rows: number, after: readonly string[]) => {
      const generation = { content: 'same', partCounts: {} };
      const counts = await countLostRows(
        database,
        { ...generation, layers: before, buyerCount: rows },
        { ...generation, layers: after, buyerCount: rows },
        { teamKey, now },
      );
      return counts.buyers;
    },
  };
}

/** The same count done naively: who is listed, and until when. */
function countPlainly(before: readonly Layer[], after: readonly Layer[]) {
  const [was, is] = [before, after].map((layers) => {
    const days = new Map<string, string>();
    for (const { put, dropped = [] } of layers) {
      for (const key of [...dropped, ...put.map((entry) => entry.key)]) days.delete(key);
      for (const { key, since, until } of put) {
        const last = [until, lastDay(since)].toSorted()[0] ?? '';
        if (last >= today && last > (days.get(key) ?? '')) days.set(key, last);
      }
    }
    return days;
  });
  const gone = [...(was ?? [])].filter(([key, day]) => (is?.get(key) ?? '') < day);
  return { dropped: gone.length, of: was?.size ?? 0 };
}

/** Integers below a bound, the same in every run (Lehmer, MINSTD). */
function drawsFrom(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** A layer of the most varied changes: buyers who are added, removed, listed for longer, for less long or again, and twice. */
function drawLayer(draw: (below: number) => number): Layer {
  const keys = new Set(Array.from({ length: draw(40) }, () => draw(120)));
  const put: BuyerEntry[] = [];
  const dropped: string[] = [];
  for (const n of keys) {
    if (draw(4) === 0) dropped.push(keyOf(n));
    else {
      const until = ['2026-11-01', '2026-11-19', '2026-11-20', '2026-12-01', '2027-06-01'][draw(5)]!;
      put.push(...people(n, 1, { until, reason: 'empty-return' }));
      if (draw(3) === 0) put.push(...people(n, 1, { since: '2024-12-01', until: '2028-01-01', reason: 'extortion' }));
    }
  }
  return { put, dropped };
}

describe('what a revision takes from a list', () => {
  it('A9: is what the plainest count says, whatever layers it is made of', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const draw = drawsFrom(seed);
      // Sealed lists are slow to make, and are counted the same way.
      const held = holdLists({ isSealed: seed % 12 === 0 });
      const base = { put: people(0, 80, { until: ['2026-11-10', '2026-12-01', '2027-01-01'][draw(3)]! }) };
      const other = draw(3) === 0 ? { put: people(draw(80), 80) } : base;
      const [before, after] = [base, other].map((lowest) => [
        lowest,
        ...Array.from({ length: draw(3) }, () => drawLayer(draw)),
      ]) as [Layer[], Layer[]];
      const names = async (layers: Layer[], side: string) => {
        const ids: string[] = [];
        for (const [at, layer] of layers.entries()) {
          const id = layer === base ? 'base' : `${side} ${at}`;
          await held.put(id, layer, ids.at(-1));
          ids.push(id);
        }
        return ids;
      };
      const [was, is] = [await names(before, 'was'), await names(after, 'is')];
      const { dropped, of } = countPlainly(before, after);
      const counted = await held.count(was, 100, is);
      expect({ seed, ...counted }).toEqual({ seed, dropped, of: was.join() === is.join() ? 100 : of });
    }
  });
});

describe('a long list', async () => {
  const rows = 20_400;
  const base: Layer = { put: people(0, rows) };
  const held = holdLists();
  await held.put('base', base);
  let made = 0;
  const layOver = async (layer: Layer) => {
    const name = `layer ${(made += 1)}`;
    await held.put(name, layer, 'base');
    return ['base', name];
  };
  const between = async (was: Layer, is: Layer) => {
    const [before, after] = [await layOver(was), await layOver(is)];
    held.reads.length = 0;
    return held.count(before, rows, after);
  };

  it('A9: loses nothing by a day on which buyers only come, or are listed for longer', async () => {
    const came = people(50_000, 50);
    const longer = people(0, 30, { until: '2027-11-01' });
    expect(await between({ put: came }, { put: [...came, ...people(60_000, 60), ...longer] })).toMatchObject({
      dropped: 0,
    });
    // A part of the list is enough to tell.
    const reads = held.reads.filter((list) => list === 'base').length;
    expect([reads > 0, reads < 150]).toEqual([true, true]);
  });

  it('A9: loses all of a day on which buyers only go', async () => {
    const gone = people(0, 95).map(({ key }) => key);
    expect(await between({ put: [] }, { put: [], dropped: gone })).toMatchObject({ dropped: 95 });
    expect(await between({ put: [] }, { put: people(0, 95, { until: '2026-11-21' }) })).toMatchObject({ dropped: 95 });
  });

  it('A9: loses what goes among others who come, to within what chance makes of forty such days', async () => {
    const gone = people(0, 30).map(({ key }) => key);
    const [before, after] = [await layOver({ put: [] }), await layOver({ put: people(50_000, 65), dropped: gone })];
    let sum = 0;
    for (let day = 0; day < 40; day += 1) {
      sum += (await held.count(before, rows, after))?.dropped ?? 0;
    }
    // 64 of 95 keys are sampled each time: in nearly all runs the sum is within 25 of 1200 + 40 half rows.
    expect(Math.abs(sum - 1220)).toBeLessThan(125);
  });

  it('A9: is counted whole where much of it is said otherwise', async () => {
    const gone = people(0, 400).map(({ key }) => key);
    expect(await between({ put: [] }, { put: people(50_000, 400), dropped: gone })).toMatchObject({ dropped: 400 });
  });

  it('A9: is as long as its buyers who are listed still, told by a part of it', async () => {
    const { of = 0 } = (await between({ put: [] }, { put: [], dropped: [keyOf(1)] })) ?? {};
    expect(Math.abs(of - rows) / rows).toBeLessThan(0.3);
    expect([held.reads.length > 0, held.reads.length < 200]).toEqual([true, true]);
  });

  it('A9: in which few are left whose time is not over is as long as those few', async () => {
    const few = holdLists();
    const over = people(0, rows, ended);
    await few.put('base', { put: [...over, ...people(30_000, 18)] });
    await few.put('none', { put: over });
    expect(await few.count(['base'], rows + 18, ['none'])).toEqual({ dropped: 18, of: 18 });
  });
});
