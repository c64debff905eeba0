import { describe, expect, it } from 'vitest';
import { rankCodes } from '../../../domain/macros/rank-codes.ts';
import type { Macro } from '../../../domain/pack/schema.ts';

const row = (code: string | undefined, sites?: readonly string[]) => ({ macro: { code, sites } as unknown as Macro });
const rows = [
  row('later-on'),
  row(undefined),
  row('late7'),
  row('ml-late', ['mercadolibre']),
  row('late3'),
  row('late'),
  row('shipped', ['etsy']),
  row('late-ml', ['mercadolibre']),
];

describe('replies for a typed code', () => {
  it.each([
    ['late', 'etsy', ['late', 'late3', 'late7', 'later-on', undefined, 'shipped']],
    ['LATE3', 'etsy', ['late3', 'later-on', undefined, 'late7', 'late', 'shipped']],
    ['late', undefined, ['late', 'late3', 'late7', 'later-on', undefined]],
    ['late-ml', 'etsy', ['late-ml', 'later-on', undefined, 'late7', 'late3', 'late', 'shipped']],
    ['', 'etsy', ['later-on', undefined, 'late7', 'late3', 'late', 'shipped']],
    ['parcel', 'etsy', ['later-on', undefined, 'late7', 'late3', 'late', 'shipped']],
  ])('%j on %s', (code, site, codes) => {
    expect(rankCodes(code, rows, site).map(({ macro }) => macro.code)).toEqual(codes);
  });
});
