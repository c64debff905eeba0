// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseSchema, layBase } from '../../domain/pack/lay-base.ts';
import { checkPack } from '../../domain/parsing/parse-pack.ts';
import { packContent, smallPack } from '../domain/pack/small-pack.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../packs', path), 'utf8'));
const parts = ['size-charts', 'schemes', 'expectations', 'sentences', 'intents', 'synonyms'].map((name) =>
  read(`base/${name}.json`),
);
const base = baseSchema.parse(Object.assign({}, ...parts));

describe('the base that ships with the extension', () => {
  it('has no id twice and every fact with a source that was looked at', () => {
    for (const entries of [base.sizeCharts, base.schemes]) {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    }
    const unsure = [...base.sizeCharts, ...base.schemes].filter(
      ({ source }) => !source.checkedOn || !source.confidence,
    );
    expect(unsure.map(({ id }) => id)).toEqual([]);
  });

  it('is a pack in all but its name: rows in order, texts without fault', () => {
    expect(checkPack(smallPack({ ...base, products: [], certificates: [], macros: [] }), { base })).toMatchObject({
      ok: true,
    });
  });

  it('has no word twice in a row of synonyms, and in each row words of both languages that agents work in', () => {
    for (const { id, words } of base.synonyms) {
      for (const list of Object.values(words)) expect([id, new Set(list).size]).toEqual([id, list.length]);
      expect(Object.keys(words)).toEqual(expect.arrayContaining(['en', 'zh-CN']));
    }
  });

  it('has no chart of a shop of its own', () => {
    expect(base.sizeCharts.filter(({ authority }) => authority === 'own')).toEqual([]);
  });

  it('holds every chart and scheme that the sample pack names', () => {
    expect(checkPack(read('sample.json'), { base })).toMatchObject({ ok: true });
  });
});

describe('the base under a pack', () => {
  const pack = packContent();
  const [chart] = base.sizeCharts;
  if (!chart) throw new Error('the base has no chart');

  it('gives a team with nothing but macros the charts, schemes and sentences', () => {
    const bare = { ...pack, sizeCharts: [], schemes: [], expectations: [] };
    delete bare.sentences;
    expect(layBase(base, bare)).toMatchObject(base);
  });

  it('gives way where the pack has an entry of the same id', () => {
    const own = { ...chart, title: { en: 'As the team sees it' } };
    const laid = layBase(base, { ...pack, sizeCharts: [own] });
    expect(laid.sizeCharts.filter(({ id }) => id === chart.id)).toEqual([own]);
    expect(laid.sizeCharts).toHaveLength(base.sizeCharts.length);
  });

  it('keeps its sentences beside those that the team wrote', () => {
    const size = { en: 'Take {{size.value}}.' };
    expect(layBase(base, { ...pack, sentences: { size } }).sentences).toEqual({ ...base.sentences, size });
  });

  it('adds the words that a pack has for a row of the list of synonyms, and rows of its own', () => {
    const laid = layBase(base, {
      ...pack,
      synonyms: [
        { id: 'parcel', words: { en: ['crate'], sv: ['paket'] } },
        { id: 'own', words: { en: ['lantern', 'lamp'] } },
      ],
    });
    const { parcel, own } = Object.fromEntries(laid.synonyms.map((row) => [row.id, row.words]));
    const below = base.synonyms.find(({ id }) => id === 'parcel')?.words ?? {};
    expect(parcel).toEqual({ ...below, en: ['crate', ...(below.en ?? [])], sv: ['paket'] });
    expect(own).toEqual({ en: ['lantern', 'lamp'] });
    expect(laid.synonyms).toHaveLength(base.synonyms.length + 1);
  });

  it('is whole under a pack that was stored before packs had synonyms', () => {
    const old: Partial<typeof pack> = { ...pack };
    delete old.synonyms;
    expect(layBase(base, old as typeof pack).synonyms).toEqual(base.synonyms);
  });

  it('changes neither', () => {
    const before = JSON.stringify([base, pack]);
    layBase(base, pack);
    expect(JSON.stringify([base, pack])).toBe(before);
  });
});
