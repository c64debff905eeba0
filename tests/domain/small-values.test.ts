import { describe, expect, it } from 'vitest';
import {
  anyHosts,
  begun,
  knockBy,
  packSites,
  picksOn,
  placeOn,
  presetTrouble,
  sitesOff,
  type SmallValue,
} from '../../domain/small-values.ts';

const all: readonly SmallValue<unknown>[] = [
  anyHosts,
  sitesOff,
  packSites,
  presetTrouble,
  begun,
  placeOn('etsy'),
  picksOn('desk.example'),
  knockBy('knock:1'),
];

const first = { width: 360, side: 'right', collapsed: false };
const nothing = { source: 'plain-pack', changes: [] };
const trouble = { code: 'E_NET', at: '2026-11-20T12:00:00Z' };
const picks = { parts: { composer: { at: { css: 'textarea' } } } };

describe('a small value', () => {
  it('stays under the key that every version has used', () => {
    expect(all.map(({ area, key }) => `${area} ${key}`)).toEqual([
      'local here',
      'local sites-off',
      'local pack-sites',
      'session preset',
      'session begun',
      'local place:etsy',
      'local picks:desk.example',
      'local knock:1',
    ]);
  });

  it.each<[SmallValue<unknown>, stored: unknown, read: unknown]>([
    [anyHosts, ['desk.example'], ['desk.example']],
    [anyHosts, ['desk.example', 3, null], ['desk.example']],
    [sitesOff, ['etsy'], ['etsy']],
    [sitesOff, ['etsy', {}], ['etsy']],
    [packSites, { source: 'signed-pack', changes: [1] }, { source: 'signed-pack', changes: [1] }],
    [packSites, [1], { source: 'plain-pack', changes: [1] }],
    [presetTrouble, trouble, trouble],
    [presetTrouble, null, undefined],
    [presetTrouble, { code: 'E_NET' }, undefined],
    [begun, true, true],
    [placeOn('etsy'), { width: 400, side: 'left', collapsed: true }, { width: 400, side: 'left', collapsed: true }],
    [placeOn('etsy'), { width: '400', side: 'top', collapsed: 1 }, first],
    [picksOn('desk.example'), picks, picks],
    [picksOn('desk.example'), { parts: null }, { parts: {} }],
    [knockBy('knock:1'), true, true],
  ])('%o reads %j as %j', ({ parse }, stored, read) => {
    expect(parse(stored)).toEqual(read);
  });

  const damaged = [undefined, null, 0, '', 'nonsense', 7, {}, { length: 2 }];
  it.each([
    [anyHosts, []],
    [sitesOff, []],
    [packSites, nothing],
    [presetTrouble, undefined],
    [begun, false],
    [placeOn('etsy'), first],
    [picksOn('desk.example'), { parts: {} }],
    [knockBy('knock:1'), false],
  ] as const)('%o is what it is at first where what is stored is damaged', ({ parse }, atFirst) => {
    expect(damaged.map((stored) => parse(stored))).toEqual(damaged.map(() => atFirst));
  });
});
