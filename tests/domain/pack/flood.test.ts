// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findPlaces } from '../../../lab/prove/flood-packs.ts';
import { allFloods, isHeld, measureFloods } from '../../../lab/prove/measure-floods.ts';
import { renewList } from '../../../domain/blacklist/former-format.ts';
import { checkPackInSlices, parsePack } from '../../../domain/parsing/parse-pack.ts';
import { parseJoinLink } from '../../../domain/team/join-link.ts';
import { describePack } from '../../../domain/pack/json-schema.ts';
import { prescan } from '../../../domain/pack/prescan.ts';
import { listSchemas, packSchema } from '../../../domain/pack/schema.ts';
import { readKeyChange } from '../../../domain/pack/signed/key-set.ts';
import { readEnvelope } from '../../../domain/pack/signed/envelope.ts';
import { bytesOf, smallMacro, smallPack } from './small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const places = findPlaces(describePack());
const kinds = Object.keys(listSchemas) as (keyof typeof listSchemas)[];
const now = () => Promise.resolve();

describe('a flooded pack', () => {
  it('H9: has no place without a limit', () => {
    expect(places.length).toBeGreaterThan(150);
    expect(places.filter(({ most }) => most === undefined)).toEqual([]);
  });

  it('is checked row by row with the limits that the schema has', () => {
    const lists = places.filter(({ path, isRecord }) => path.length === 1 && !isRecord);
    expect(lists.map(({ path, most }) => [path[0], most]).toSorted()).toEqual(
      kinds.map((kind) => [kind, listSchemas[kind].most]).toSorted(),
    );
    expect(kinds.filter((kind) => !(kind in packSchema.shape))).toEqual([]);
  });

  // All of them: `npm run prove:fuzz`.
  it('H9: is refused with a fault, in time and in little memory, at every fiftieth of all places and ways', async () => {
    const sample = allFloods(places).filter((_flood, index) => index % 53 === 0);
    const results = await measureFloods(sample);
    expect(results.filter((one) => !isHeld(one))).toEqual([]);
  });

  it.each(kinds)('H9: is refused also where it is signed: %s', async (kind) => {
    for (const entry of [{}, null, '', []]) {
      const pack = { ...smallPack(), [kind]: Array<unknown>(300_000).fill(entry) };
      const begun = performance.now();
      const checked = await checkPackInSlices(pack, {}, now);
      expect(performance.now() - begun).toBeLessThan(1500);
      expect(!checked.ok && [checked.fault.code, checked.fault.faults[0]?.path[0] === kind]).toEqual([
        'E_SCHEMA',
        true,
      ]);
    }
  });

  it('is refused for one row that holds too much, which names the row', () => {
    const macros = [smallMacro(), { ...smallMacro({ id: 'b' }), products: Array<unknown>(30_000).fill(0) }];
    const parsed = parsePack(bytesOf({ ...smallPack(), macros }));
    expect(!parsed.ok && parsed.fault.faults).toEqual([{ path: ['macros', 1], code: 'too-many', detail: '25000' }]);
  });

  it('stops counting where nobody reads on', () => {
    const parsed = parsePack(bytesOf({ ...smallPack(), news: Array<unknown>(40_000).fill(1) }));
    expect(!parsed.ok && [parsed.fault.faults.length, parsed.fault.count]).toEqual([200, 1000]);
  });
});

describe('the walk over raw JSON', () => {
  const codes = (text: string) => {
    const scanned = prescan(text);
    return scanned.ok ? [] : scanned.fault.faults.map((fault) => `${writePlace(fault)} ${fault.code} ${fault.detail}`);
  };
  const list = (count: number) => `{"a":[${Array<string>(count).fill('"lamp-1"').join()}]}`;
  const record = (count: number) => `{"a":{${Array.from({ length: count }, (_none, i) => `"${i}":"lamp"`).join()}}}`;

  it.each([
    ['a list at its limit', list(200_000), []],
    ['a list beyond', list(200_001), ['a too-many 200000']],
    ['an object at its limit', record(20_000), []],
    ['an object beyond', record(20_001), ['a too-many 20000']],
    ['small texts, however dense', `[${'0,'.repeat(99_000)}0]`, []],
    ['more values than their characters are worth', `[${'0,'.repeat(150_000)}0]`, [' too-many 100000']],
  ])('takes or refuses %s', (_what, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });
});

describe('heads, changes of keys and links', () => {
  const many = Array<unknown>(90_000).fill({});

  it.each(['sigs', 'keys'])('a head with %s without end is refused', (name) => {
    const head = readEnvelope(bytesOf({ type: 'pack-head/1', payload: 'x', sigs: [], [name]: many.slice(0, 80_000) }));
    expect(!head.ok && head.fault.faults[0]?.code).toBe('too-many');
  });

  it('a change of keys without end is none, nor is a list of buyers that names people without end one', () => {
    expect(
      readKeyChange({ fmt: 1, team: 'a', number: 1, threshold: 1, keys: many, before: many }, 'a'),
    ).toBeUndefined();
    expect(renewList({ names: many }, new Uint8Array()).ok).toBe(false);
  });

  it.each(['keys', 'root'])('a link with a million %s is no link, and no error', (name) => {
    const parts = {
      team: 'lantern-shop',
      keys: 'a',
      need: '1',
      rootneed: '1',
      root: 'a',
      [name]: '.'.repeat(1_000_000),
    };
    expect(parseJoinLink(`https://packs.example/pack.json#${new URLSearchParams(parts).toString()}`).ok).toBe(false);
  });
});

describe('honest packs', () => {
  it('load as before at the size of the largest teams', () => {
    const macros = Array.from({ length: 12_000 }, (_none, i) => smallMacro({ id: `m${i}` }));
    const row = (i: number) => ({
      measure: [i * 2 + 1, i * 2 + 2] as [number, number],
      sizes: { EU: '3', UK: '4', US: '5' },
    });
    const [chart] = smallPack().sizeCharts ?? [];
    const sizeCharts = chart ? [{ ...chart, rows: Array.from({ length: 1000 }, (_none, i) => row(i)) }] : [];
    const parsed = parsePack(bytesOf(smallPack({ macros, sizeCharts })));
    expect(parsed.ok && [parsed.value.macros.length, parsed.value.sizeCharts[0]?.rows.length]).toEqual([12_000, 1000]);
  });
});
