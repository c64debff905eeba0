// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { MOST_COMPARED, readPlace, writePlace } from '../../../domain/look-up/address.ts';
import { readThingName, writeThingName } from '../../../domain/look-up/kinds.ts';

describe("the look-up's address", () => {
  it.each([
    ['', { query: '', filter: {}, compared: [] }],
    ['?q=%E5%8F%B0%E7%81%AF+%26', { query: '台灯 &', filter: {}, compared: [] }],
    [
      '?kind=products&category=shoes&status=on-sale&certificate=ce&market=EU&compare=A-1&compare=B%3A2&row=products%3AB%3A2',
      {
        query: '',
        kind: 'products',
        filter: { category: 'shoes', status: 'on-sale', scheme: 'ce', market: 'EU' },
        compared: ['A-1', 'B:2'],
        row: { kind: 'products', id: 'B:2' },
      },
    ],
  ] as const)('%s says what is looked at, both ways', (search, place) => {
    expect(readPlace(search)).toEqual(place);
    expect(writePlace(readPlace(search))).toBe(search);
  });

  it('leaves out what makes no sense', () => {
    const asked = ['1', '2', '3', '4', '5', '1'].map((id) => `compare=${id}`).join('&');

    expect(readPlace(`?kind=buyers&row=buyers:7&status=gone&${asked}`)).toEqual({
      query: '',
      filter: {},
      compared: ['1', '2', '3', '4'].slice(0, MOST_COMPARED),
    });
  });
});

describe("a thing's name", () => {
  it.each([
    ['products:HLD-12', { kind: 'products', id: 'HLD-12' }],
    ['glossary:a:b', { kind: 'glossary', id: 'a:b' }],
    ['glossary:', undefined],
    ['fob', undefined],
    [null, undefined],
  ] as const)('%s is %j', (text, name) => {
    expect(readThingName(text)).toEqual(name);
    if (name) expect(writeThingName(name)).toBe(text);
  });
});
