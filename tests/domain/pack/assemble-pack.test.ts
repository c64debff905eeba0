import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { entriesOfLayers } from '../../../domain/blacklist/buyer-layers.ts';
import { readBuyerList } from '../../../domain/blacklist/buyer-list.ts';
import { openBuyerList, type OpenedList } from '../../../domain/blacklist/open-buyers.ts';
import { packKinds, packSchema } from '../../../domain/pack/schema.ts';
import { assemblePack, contentObjects, type ReadObject } from '../../../domain/pack/signed/assemble-pack.ts';
import type { Head } from '../../../domain/pack/signed/head.ts';
import { layChanges, splitPack, type NewObject, type PublishedList } from '../../../domain/publish/split-pack.ts';
import { bytesOf, smallBuyer, smallMacro, smallPack, type PackInput } from './small-pack.ts';
import { sha256 } from './signed-team.ts';

type Raw = Record<string, unknown>;

const buyers = (count: number) =>
  Array.from({ length: count }, (_none, i) => smallBuyer({ key: i.toString(16).padStart(32, '0') }));

function headOf(counts: Record<string, number>): Head {
  return { counts, seq: 5, created: smallPack().issuedAt } as unknown as Head;
}

function read(objects: readonly NewObject[]): ReadObject[] {
  return objects.map(({ kind, layer, bytes }) => ({
    object: { kind, layer, sha256: sha256(bytes), bytes: bytes.length },
    bytes,
  }));
}

type Split = Awaited<ReturnType<typeof splitPack>>;

async function putTogether({ objects, counts }: Split) {
  const result = await assemblePack(
    headOf(counts),
    read(objects).filter(({ object }) => object.kind !== 'buyers'),
  );
  if (!result.ok) return result.fault;
  const lists = objects.filter(({ kind }) => kind === 'buyers');
  if (lists.length === 0) return result.value;
  const layers = [0, 1].map((number) =>
    Promise.all(lists.filter(({ layer }) => layer === number).map(({ bytes }) => open(bytes))),
  );
  return { ...result.value, buyers: entriesOfLayers(await Promise.all(layers)) };
}

async function open(bytes: Uint8Array<ArrayBuffer>): Promise<OpenedList> {
  const list = readBuyerList(bytes);
  if (!list.ok) throw new Error(list.fault.code);
  return openBuyerList(list.value, undefined);
}

describe('a pack that is taken apart', () => {
  it('is the same once it is put together', async () => {
    const pack = smallPack({ buyers: buyers(50) }) as Raw;
    expect(await putTogether(await splitPack(pack))).toEqual(pack);
  });

  it('keeps the list of buyers apart, so that a changed reply does not bring it again', async () => {
    const [before, after] = await Promise.all(
      ['A', 'B'].map((name) => splitPack(smallPack({ name, buyers: buyers(50) }) as Raw)),
    );
    const kinds = before?.objects.filter(({ bytes }, at) => sha256(bytes) !== sha256(after!.objects[at]!.bytes));
    expect(kinds?.map(({ kind }) => kind)).toEqual(['pack']);
  });

  it('is the same object in the next revision when only buyers changed', async () => {
    const [before, after] = await Promise.all(
      [5, 6].map((revision) => splitPack(smallPack({ revision, buyers: buyers(revision) }) as Raw)),
    );
    expect(after?.objects[0]).toEqual(before?.objects[0]);
  });

  it('has objects of about a megabyte at most', async () => {
    const macros = Array.from({ length: 3000 }, (_none, i) =>
      smallMacro({ id: `m${i}`, body: { en: 'x'.repeat(1000) } }),
    );
    const split = await splitPack(smallPack({ macros, buyers: buyers(20_000) }) as Raw);
    expect(Math.max(...split.objects.map(({ bytes }) => bytes.length))).toBeLessThan(1.1 * 1024 * 1024);
    expect(await putTogether(split)).toMatchObject({ macros, buyers: buyers(20_000) });
  });

  it('publishes a thousand changes of a long list as one layer over what is there', async () => {
    const before = buyers(20_000);
    const after = [...before.slice(1000), ...buyers(20_500).slice(20_000)];
    const published: PublishedList = {
      id: 'x',
      objects: (await splitPack(smallPack({ buyers: before }) as Raw)).objects.filter(({ kind }) => kind === 'buyers'),
      rows: before,
    };
    const split = await splitPack(smallPack({ buyers: after }) as Raw, new Map([['buyers', published]]));
    expect(split.objects.filter(({ kind, layer }) => kind === 'buyers' && layer === 1)).toHaveLength(1);
    expect(split.objects.filter(({ layer }) => layer === 0).slice(1)).toEqual(published.objects);
    const { buyers: together } = (await putTogether(split)) as { buyers: typeof after };
    expect(together.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(after);
  });

  it('publishes a list anew when a tenth of it has changed', async () => {
    const published: PublishedList = {
      id: 'x',
      objects: (await splitPack(smallPack({ buyers: buyers(100) }) as Raw)).objects.slice(1),
      rows: buyers(100),
    };
    const split = await splitPack(smallPack({ buyers: buyers(150) }) as Raw, new Map([['buyers', published]]));
    expect(split.objects.map(({ layer }) => layer)).toEqual([0, 0]);
  });
});

describe('objects', () => {
  const pack = (changes: Partial<PackInput> = {}) =>
    ({ kind: 'pack', layer: 0, bytes: bytesOf(smallPack({ buyers: undefined, ...changes })) }) as NewObject;
  const part = (kind: string, layer: number, value: unknown) => ({ kind, layer, bytes: bytesOf(value) }) as NewObject;
  const counts = Object.fromEntries(
    [...packKinds].map((kind) => [kind, ((smallPack() as Raw)[kind] as [])?.length ?? 0]),
  );

  it.each<[string, NewObject[], Record<string, number>, string]>([
    ['no pack object', [part('macros', 0, [])], {}, 'E_SCHEMA'],
    ['two pack objects', [pack(), pack()], {}, 'E_SCHEMA'],
    ['a pack object that is a list', [part('pack', 0, [])], {}, 'E_SCHEMA'],
    ['buyers in its pack object', [pack({ buyers: buyers(1) })], {}, 'E_SCHEMA'],
    ['a list that is none', [pack(), part('snippets', 0, {})], {}, 'E_SCHEMA'],
    ['a layer that is none', [pack(), part('snippets', 1, [])], {}, 'E_SCHEMA'],
    ['fewer rows than are counted', [pack(), part('snippets', 0, [])], { snippets: 1 }, 'E_HASH'],
    [
      'F30 a layer that drops and puts one row',
      [pack(), part('macros', 1, { put: [smallMacro()], drop: [smallMacro().id] })],
      { macros: 1 },
      'E_SCHEMA',
    ],
    ['I27 a layer that drops what is not there', [pack(), part('macros', 1, { put: [], drop: ['x'] })], {}, 'E_SCHEMA'],
    [
      'I27 a layer that puts a row twice',
      [pack(), part('macros', 1, { put: [smallMacro(), smallMacro()], drop: [] })],
      {},
      'E_SCHEMA',
    ],
    ['a part that is no JSON', [pack(), { kind: 'snippets', layer: 0, bytes: bytesOf('[1,') as never }], {}, 'E_TRUNC'],
    ['F13 a part with a prototype', [pack(), part('snippets', 0, '[{"__proto__":{}}]')], {}, 'E_SCHEMA'],
  ])('with %s are refused', async (_what, objects, changed, code) => {
    expect(await putTogether({ objects, counts: { ...counts, ...changed } })).toMatchObject({ code });
  });
});

describe('changes of a list', () => {
  const rows = (...ids: string[]) => ids.map((id) => ({ id, title: id }));
  it.each([
    ['nothing', rows('a', 'b'), rows('a', 'b'), { put: [], drop: [] }],
    ['a row more', rows('a'), rows('a', 'b'), { put: rows('b'), drop: [] }],
    ['a row less', rows('a', 'b'), rows('b'), { put: [], drop: ['a'] }],
    ['another order', rows('a', 'b'), rows('b', 'a'), undefined],
    ['a row in between', rows('a', 'c'), rows('a', 'b', 'c'), undefined],
    ['rows without an id', [{ title: 'x' }], [{ title: 'y' }], undefined],
    ['a row that stands twice', rows('a', 'a'), rows('a'), undefined],
  ])('with %s', (_what, before, after, changes) => {
    expect(layChanges('macros', before, after)).toEqual(changes);
  });
});

describe('the lists of a pack', () => {
  it('are all known', () => {
    const lists = Object.entries(packSchema.shape).flatMap(([name, type]) => {
      const isBare = type instanceof z.ZodArray || !('unwrap' in type);
      const inner = isBare ? type : (type.unwrap() as z.ZodType);
      return inner instanceof z.ZodArray ? [name] : [];
    });
    expect(lists.toSorted()).toEqual([...packKinds].toSorted());
  });
});

describe('the objects of a pack', () => {
  const object = (kind: string, name: string, layer = 0) => ({ kind, layer, sha256: name, bytes: 1 });
  const named = (objects: readonly ReturnType<typeof object>[]) =>
    contentObjects({ objects } as unknown as Head).map(({ sha256: name }) => name);

  it('F35: are the same content where objects of two kinds stand in another order', () => {
    const pack = object('pack', 'p');
    const [m1, m2, m3] = [object('macros', 'm1'), object('macros', 'm2'), object('macros', 'm3', 1)];
    const [s1, buyers] = [object('products', 's1'), object('buyers', 'b')];
    expect(named([pack, buyers, s1, m1, m2, m3])).toEqual(['p', 'm1', 'm2', 'm3', 's1']);
    expect(named([m1, s1, pack, m2, buyers, m3])).toEqual(['p', 'm1', 'm2', 'm3', 's1']);
  });

  it('F35: are other content where rows of one kind stand in another order', () => {
    const [m1, m2] = [object('macros', 'm1'), object('macros', 'm2')];
    expect(named([m2, m1])).not.toEqual(named([m1, m2]));
  });
});
