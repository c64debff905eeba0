import { describe, expect, it } from 'vitest';
import { changesOfBuyers, entriesOfLayers } from '../../../domain/blacklist/buyer-layers.ts';
import {
  bucketOf,
  cutIntoBuckets,
  droppedKeys,
  findInList,
  listEntries,
  readBuyerList,
  writeBuyerList,
  type BuyerList,
} from '../../../domain/blacklist/buyer-list.ts';
import { RECORD_BYTES } from '../../../domain/blacklist/buyer-record.ts';
import { smallBuyer } from '../pack/small-pack.ts';

const keyOf = (number: number) => `7f${number.toString(16).padStart(30, '0')}`;
const buyersOf = (...numbers: number[]) => numbers.map((number) => smallBuyer({ key: keyOf(number) }));
const layer = { over: 'a'.repeat(64), rows: 2 };

function open(bytes: Uint8Array<ArrayBuffer>): BuyerList {
  const list = readBuyerList(bytes);
  if (!list.ok) throw new Error(list.fault.code);
  return list.value;
}

describe('a list of buyers', () => {
  it('gives back every entry whole, whatever their order', () => {
    const entries = [9, 2, 40, 7].map((number) =>
      smallBuyer({ key: keyOf(number), by: `Agent ${number} 李`, confirmedBy: 'Ann', evidence: number, severity: 3 }),
    );
    const bytes = writeBuyerList(entries);
    expect(entries.map(({ key }) => findInList(bytes, key))).toEqual(entries.map((entry) => [entry]));
  });

  it.each(['1970-01-01', '2026-02-28', '2148-12-31'])('keeps the day %s', (day) => {
    const [entry] = listEntries(open(writeBuyerList([smallBuyer({ since: '1970-01-01', until: day })])));
    expect(entry?.until).toBe(day);
  });

  it('says nothing of who reported a buyer where nobody did', () => {
    const { key, reason, severity, since, until } = smallBuyer();
    const bare = { key, reason, severity, since, until };
    expect(findInList(writeBuyerList([bare]), key)).toEqual([bare]);
  });

  it('gives all entries of a buyer who stands in it twice', () => {
    const twice = [smallBuyer({ key: keyOf(3) }), smallBuyer({ key: keyOf(3), reason: 'extortion' })];
    const bytes = writeBuyerList([smallBuyer({ key: keyOf(2) }), ...twice, smallBuyer({ key: keyOf(4) })]);
    expect(findInList(bytes, keyOf(3))).toEqual(twice);
  });

  it.each([
    ['before the first', keyOf(0)],
    ['between two', keyOf(5)],
    ['behind the last', keyOf(9)],
    ['different in its last digit only', `${keyOf(4).slice(0, -1)}5`],
    ['of the highest value', 'f'.repeat(32)],
  ])('does not speak of a key %s', (_where, key) => {
    expect(findInList(writeBuyerList(buyersOf(2, 4, 8)), key)).toBeUndefined();
  });

  it('does not speak of anybody when it is empty', () => {
    expect(findInList(writeBuyerList([]), keyOf(1))).toBeUndefined();
  });

  it('is read from the middle of other bytes too', () => {
    const list = writeBuyerList(buyersOf(6));
    const around = new Uint8Array(list.length + 7);
    around.set(list, 3);
    expect(findInList(around.subarray(3, 3 + list.length), keyOf(6))).toHaveLength(1);
  });

  it('takes 28 bytes an entry', () => {
    const many = writeBuyerList(Array.from({ length: 1000 }, (_none, number) => smallBuyer({ key: keyOf(number) })));
    expect(many.length - writeBuyerList(buyersOf(0)).length).toBe(999 * 28);
  });

  it('is cut into lists of one bucket each, by the first ten bits of the keys', () => {
    const keys = ['0000', '003f', '0040', 'a1ff', 'ffff'].map((bits, index) => bits + String(index).padStart(28, '0'));
    const pieces = [...cutIntoBuckets(open(writeBuyerList(keys.map((key) => smallBuyer({ key })))))];
    expect(pieces.map(([bucket, piece]) => [bucket, listEntries(open(piece)).map(({ key }) => key)])).toEqual([
      [0, keys.slice(0, 2)],
      [1, keys.slice(2, 3)],
      [0x287, keys.slice(3, 4)],
      [1023, keys.slice(4)],
    ]);
    expect(keys.map(bucketOf)).toEqual([0, 0, 1, 0x287, 1023]);
  });
});

describe('a layer over a list', () => {
  const bytes = writeBuyerList(buyersOf(4), { ...layer, dropped: [keyOf(9), keyOf(1)] });

  it('says what it is laid over', () => {
    expect(open(bytes).layer).toEqual(layer);
  });

  it.each([
    ['puts', keyOf(4), buyersOf(4)],
    ['drops, first', keyOf(1), []],
    ['drops, last', keyOf(9), []],
    ['leaves', keyOf(5), undefined],
  ])('answers for a key that it %s', (_what, key, found) => {
    expect(findInList(bytes, key)).toEqual(found);
  });

  it('names the keys that it drops', () => {
    expect(droppedKeys(open(bytes))).toEqual([keyOf(1), keyOf(9)]);
  });

  it.each([
    ['nothing', buyersOf(1, 2), buyersOf(2, 1)],
    ['an entry more', buyersOf(1), buyersOf(1, 2)],
    ['an entry less', buyersOf(1, 2), buyersOf(2)],
    ['another severity', buyersOf(1, 2), [smallBuyer({ key: keyOf(1), severity: 3 }), ...buyersOf(2)]],
    ['a second reason', buyersOf(1), [...buyersOf(1), smallBuyer({ key: keyOf(1), reason: 'extortion' as const })]],
    ['one reason of two less', [...buyersOf(1), smallBuyer({ key: keyOf(1), reason: 'extortion' })], buyersOf(1)],
    ['everything', buyersOf(1, 2), buyersOf(3)],
  ])('brings the list below to the one that was meant: %s', (_what, before, after) => {
    const { put, dropped } = changesOfBuyers(before, after);
    const over = open(writeBuyerList(put, { over: 'x', rows: after.length, dropped }));
    const result = entriesOfLayers([[open(writeBuyerList(before))], [over]]);
    expect(listEntries(open(writeBuyerList(result)))).toEqual(listEntries(open(writeBuyerList(after))));
  });
});

describe('bytes that come from elsewhere', () => {
  const good = writeBuyerList(buyersOf(1, 2), { ...layer, dropped: [keyOf(3)] });
  const { start } = open(good);
  const changed = (...changes: [at: number, byte: number][]) => {
    const bytes = good.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    return bytes;
  };
  const withHead = (head: unknown, records: Uint8Array = good.subarray(start)) => {
    const json = new TextEncoder().encode(typeof head === 'string' ? head : JSON.stringify(head));
    const bytes = new Uint8Array(4 + json.length + records.length);
    new DataView(bytes.buffer).setUint32(0, json.length);
    bytes.set(json, 4);
    bytes.set(records, 4 + json.length);
    return bytes;
  };
  const second = start + RECORD_BYTES;
  const third = start + 2 * RECORD_BYTES;

  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['nothing at all', new Uint8Array(), 'E_SCHEMA'],
    ['a head longer than the file', changed([0, 255]), 'E_SCHEMA'],
    ['a head that is no JSON', withHead('{'), 'E_SCHEMA'],
    ['a head that is no UTF-8', changed([6, 0xff]), 'E_ENCODING'],
    ['F13: a head with a prototype', withHead('{"format":"sidedesk-buyers/1","__proto__":{}}'), 'E_SCHEMA'],
    ['F01: a newer format', withHead({ format: 'sidedesk-buyers/2' }), 'E_UNSUPPORTED'],
    [
      'more names than a list may have',
      withHead({ format: 'sidedesk-buyers/1', names: Array(1001).fill('A') }),
      'E_SCHEMA',
    ],
    ['N02: half a record at its end', good.slice(0, -1), 'E_TRUNC'],
    ['F04: the same key and reason twice', changed([second + 15, 1]), 'E_DUP'],
    ['keys that do not rise', changed([second, 0]), 'E_SCHEMA'],
    ['a reason that is not known', changed([start + 16, 99]), 'E_SCHEMA'],
    ['a severity of 0', changed([start + 17, 0]), 'E_SCHEMA'],
    ['a severity of 4', changed([start + 17, 4]), 'E_SCHEMA'],
    ['an end before its beginning', changed([start + 20, 0], [start + 21, 0]), 'E_SCHEMA'],
    ['a name that is not there', changed([start + 25, 9]), 'E_SCHEMA'],
    ['a dropped key that says something', changed([third + 17, 1]), 'E_SCHEMA'],
    ['a key that is dropped and listed', changed([third + 15, 2]), 'E_DUP'],
    ['a dropped key in a list that is no layer', withHead({ format: 'sidedesk-buyers/1' }), 'E_SCHEMA'],
  ])('with %s are refused', (_what, bytes, code) => {
    expect(readBuyerList(bytes)).toMatchObject({ ok: false, fault: { code } });
  });

  it('N02: cut anywhere are no list, or one with fewer entries, which the head counts', () => {
    const lengths = Array.from({ length: good.length }, (_none, length) => readBuyerList(good.slice(0, length)));
    expect(lengths.map((list) => (list.ok ? list.value.records : -1)).filter((records) => records >= 3)).toEqual([]);
  });
});
