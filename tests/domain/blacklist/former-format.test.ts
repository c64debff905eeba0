import { describe, expect, it } from 'vitest';
import { readBuyerList } from '../../../domain/blacklist/buyer-list.ts';
import { openBuyerList } from '../../../domain/blacklist/open-buyers.ts';
import { keyOf, readList } from './sealed-list.ts';

/** A list as versions before November 2026 wrote it: each record is a key followed by its facts. */
function formerList(head: object, records: readonly number[][]): Uint8Array<ArrayBuffer> {
  const json = new TextEncoder().encode(JSON.stringify({ format: 'sidedesk-buyers/1', ...head }));
  const length = [0, 0, json.length >> 8, json.length & 255];
  return Uint8Array.from([...length, ...json, ...records.flat()]);
}

const bytesOf = (key: string) => (key.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
// Extortion, severity 3, from 2026-03-02 to 2027-03-02, two cases, by the first lead, confirmed by the second.
const facts = [5, 3, 0x50, 0x22, 0x51, 0x8f, 0, 2, 0, 1, 0, 2];
const record = (number: number) => [...bytesOf(keyOf(number)), ...facts];

describe('a list of the former format', () => {
  it('gives back its entries, and does not say how its keys were made', async () => {
    const list = readList(formerList({ names: ['Ann', 'Bea'] }, [record(1), record(2)]));
    expect(list.keying).toBeUndefined();
    const { entries } = await openBuyerList(list, undefined);
    expect(entries).toEqual(
      [1, 2].map((number) => ({
        key: keyOf(number),
        reason: 'extortion',
        severity: 3,
        since: '2026-03-02',
        until: '2027-03-02',
        evidence: 2,
        by: 'Ann',
        confirmedBy: 'Bea',
      })),
    );
  });

  it('stays a layer over the list that it names', async () => {
    const over = 'b'.repeat(64);
    const gone = [...bytesOf(keyOf(2)), ...Array<number>(12).fill(0)];
    const list = readList(formerList({ names: ['Ann', 'Bea'], over, rows: 7 }, [record(1), gone]));
    expect(list.layer).toEqual({ over, rows: 7 });
    expect((await openBuyerList(list, undefined)).dropped).toEqual([keyOf(2)]);
  });

  it('spans buckets', () => {
    const records = ['00', '7f', 'ff'].map((first) => [...bytesOf(first.padEnd(32, '1')), ...facts]);
    expect(readList(formerList({ names: ['A', 'B'] }, records)).blocks.map(({ bucket }) => bucket)).toEqual([
      0, 508, 1020,
    ]);
  });

  it.each([
    ['half a record', formerList({}, [record(1).slice(0, -1)]), 'E_TRUNC'],
    ['a person who is not there', formerList({}, [record(1)]), 'E_SCHEMA'],
    ['the same record twice', formerList({ names: ['A', 'B'] }, [record(1), record(1)]), 'E_DUP'],
    ['keys that fall', formerList({ names: ['A', 'B'] }, [record(2), record(1)]), 'E_SCHEMA'],
    ['names that are none', formerList({ names: 3 }, []), 'E_SCHEMA'],
  ])('with %s is refused', (_what, bytes, code) => {
    expect(readBuyerList(bytes)).toMatchObject({ ok: false, fault: { code } });
  });
});
