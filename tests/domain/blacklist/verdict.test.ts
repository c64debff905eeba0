import { describe, expect, it } from 'vitest';
import { lookUpBuyer } from '../../../domain/blacklist/look-up-buyer.ts';
import { buyerKey } from '../../../domain/blacklist/buyer-key.ts';
import { decideVerdict } from '../../../domain/blacklist/verdict.ts';
import type { BuyerLook } from '../../../domain/blacklist/verdict-kinds.ts';
import type { PackStatus } from '../../../domain/protocol.ts';
import type { BuyerHandle } from '../../../domain/reading.ts';
import { smallBuyer } from '../pack/small-pack.ts';

const today = '2026-11-20';
const handle: BuyerHandle = { type: 'id', value: 'ann-81' };
const order: BuyerHandle = { type: 'order', value: '1-2-3' };
const nothing: BuyerLook = { kind: 'found', found: [] };
const listed = smallBuyer();
const found: BuyerLook = { kind: 'found', found: [{ by: 'id', entry: listed }] };
const past = smallBuyer({ until: '2026-11-19', reason: 'extortion', severity: 3 });

type Status = Pick<PackStatus, 'state' | 'hasKey'>;
const fresh: Status = { state: 'fresh', hasKey: true };

describe('the verdict', () => {
  it.each<[string, Status, BuyerHandle[], BuyerLook, unknown]>([
    ['is "not listed" from a fresh list', fresh, [handle], nothing, { kind: 'not-listed', by: 'id', expired: [] }],
    [
      'is "not listed" from an ageing list',
      { ...fresh, state: 'ageing' },
      [order],
      nothing,
      { kind: 'not-listed', by: 'order', expired: [] },
    ],
    ['rests on the strongest handle', fresh, [order, handle], nothing, { kind: 'not-listed', by: 'id', expired: [] }],
    ['is "listed"', fresh, [handle], found, { kind: 'listed', severity: 2, entry: listed, by: 'id', expired: [] }],
    [
      'is "listed" from a stale list too',
      { ...fresh, state: 'stale' },
      [handle],
      found,
      { kind: 'listed', severity: 2, entry: listed, by: 'id', expired: [] },
    ],
    [
      'T04 is "not listed" when the entry is past, with the entry beside it',
      fresh,
      [handle],
      { kind: 'found', found: [{ by: 'id', entry: past }] },
      { kind: 'not-listed', by: 'id', expired: [past] },
    ],
    [
      'counts an entry on its last day',
      fresh,
      [handle],
      { kind: 'found', found: [{ by: 'id', entry: smallBuyer({ until: today }) }] },
      { kind: 'listed', severity: 2, entry: smallBuyer({ until: today }), by: 'id', expired: [] },
    ],
    [
      'follows the highest severity that is not past',
      fresh,
      [handle, order],
      {
        kind: 'found',
        found: [
          { by: 'id', entry: smallBuyer({ severity: 1 }) },
          { by: 'order', entry: listed },
          { by: 'id', entry: past },
        ],
      },
      { kind: 'listed', severity: 2, entry: listed, by: 'order', expired: [past] },
    ],
  ])('%s', (_what, status, handles, look, verdict) => {
    expect(decideVerdict({ status, handles, look, today })).toEqual(verdict);
  });

  it.each<[string, Status, BuyerHandle[], BuyerLook]>([
    ['no-team', { state: 'sample', hasKey: false }, [handle], nothing],
    ['unavailable', { state: 'none', hasKey: true }, [handle], nothing],
    ['no-list', fresh, [handle], { kind: 'no-list' }],
    ['no-key', { ...fresh, hasKey: false }, [handle], nothing],
    ['no-handle', fresh, [], nothing],
    ['no-handle', fresh, [{ type: 'id', value: ' \u200b' }], nothing],
    ['unavailable', fresh, [handle], { kind: 'unavailable' }],
    ['stale', { ...fresh, state: 'stale' }, [handle], nothing],
  ])('is "cannot check" for the reason %s', (reason, status, handles, look) => {
    expect(decideVerdict({ status, handles, look, today })).toEqual({ kind: 'cannot-check', reason });
  });
});

describe('a look-up', () => {
  const teamKey = new Uint8Array(32);

  it('tells which handle led to an entry', async () => {
    const entry = smallBuyer({ key: await buyerKey(teamKey, 'shop', order) });
    const look = await lookUpBuyer({
      site: 'shop',
      handles: [handle, order],
      teamKey,
      findBuyers: async () => [entry],
    });
    expect(look).toEqual({ kind: 'found', found: [{ by: 'order', entry }] });
  });

  it.each([
    ['a letter of another alphabet', 'p-1\u0430', 'p-1a'],
    ['a look-alike sign', 'p\u20131', 'p-1'],
    ['a digit for a letter', 'p-l', 'p-1'],
  ])('U15: goes by the id and not by its look: %s', async (_what, shown, listed) => {
    const entry = smallBuyer({ key: await buyerKey(teamKey, 'shop', { type: 'id', value: listed }) });
    const handles = [{ type: 'id', value: shown } as const];
    const look = await lookUpBuyer({ site: 'shop', handles, teamKey, findBuyers: async () => [entry] });
    expect(look).toEqual({ kind: 'found', found: [] });
  });

  it.each<[string, Uint8Array | undefined, () => Promise<[] | undefined>]>([
    ['no-list', teamKey, async () => undefined],
    ['no-list', undefined, async () => undefined],
    ['unavailable', undefined, async () => []],
    ['unavailable', teamKey, () => Promise.reject(new Error('closed'))],
  ])('is %s when nothing can be found out', async (kind, key, findBuyers) => {
    expect(await lookUpBuyer({ site: 'shop', handles: [handle], teamKey: key, findBuyers })).toEqual({ kind });
  });
});
