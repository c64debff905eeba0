// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../../domain/suggestions/read-model.ts';
import { readWish } from '../../../domain/suggestions/read-wish.ts';
import { baseIntents, sampleMacros, shippedBytes, shippedModel } from './sample-suggester.ts';

describe('the model that ships', () => {
  it('knows the intents of the base, and that nothing may be wanted', () => {
    expect([...(shippedModel?.intents ?? [])].sort()).toEqual([...baseIntents.map(({ id }) => id), 'none'].sort());
  });

  it.each([0, 3, 100, -1])('is not taken when cut off after %i bytes', (length) => {
    expect(readModel(shippedBytes.slice(0, length))).toBeUndefined();
  });

  it('is not taken when it is of another format', () => {
    const other = shippedBytes.slice();
    other[10] = 0;
    expect(readModel(other)).toBeUndefined();
  });

  it.each(['WHERE IS MY PARCEL', 'where  is my parcel??', 'ｗｈｅｒｅ is my parcel'])('reads "%s" alike', (text) => {
    if (!shippedModel) throw new Error('no model');
    expect(readWish(shippedModel, [text]).intents[0]?.id).toBe('where');
  });

  it('reads traditional letters as it reads simplified ones', () => {
    if (!shippedModel) throw new Error('no model');
    expect(readWish(shippedModel, ['我要退貨']).intents).toEqual(readWish(shippedModel, ['我要退货']).intents);
  });
});

describe('the intents of the base', () => {
  it('have names in the languages of agents', () => {
    const lacking = baseIntents.filter(({ name }) => ['en', 'zh-CN', 'zh-TW'].some((language) => !name[language]));
    expect(lacking).toEqual([]);
  });

  it('are each explained to those who mark replies, and no others', () => {
    const rows = readFileSync(join(import.meta.dirname, '../../../docs/reference/intents.md'), 'utf8').split('\n');
    const explained = rows.flatMap((row) => /^\| `([\w-]+)` *\|[^|]+\| *\w/.exec(row)?.[1] ?? []);

    expect(explained.toSorted()).toEqual(baseIntents.map(({ id }) => id).toSorted());
  });

  it('are those that the sample pack names', () => {
    const known = new Set(baseIntents.map(({ id }) => id));
    expect(sampleMacros.flatMap(({ intents }) => intents ?? []).filter((id) => !known.has(id))).toEqual([]);
  });
});
