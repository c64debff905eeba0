// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { parseJoinLink } from '../../domain/team/join-link.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import { fromBase64url, toBase64url } from '../../domain/base64url.ts';
import { bytesOf, smallPack } from './pack/small-pack.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const wordFor = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const randomBytes = (length: number) => {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  return bytes;
};

describe('base64url', () => {
  it('H8: writes what Node writes, and reads it back, at every length up to 70 and about each piece', () => {
    const lengths = [...Array(71).keys(), 6143, 6144, 6145, 12_287, 12_288, 12_289, 150_000];
    for (const length of lengths) {
      const bytes = randomBytes(length);
      expect(toBase64url(bytes)).toBe(wordFor(bytes));
      expect(fromBase64url(wordFor(bytes))).toEqual(bytes);
    }
  });

  it('H8: takes a megabyte within a fifth of a second of the processor', () => {
    const bytes = randomBytes(1024 * 1024);
    const begun = process.cpuUsage();
    const back = fromBase64url(toBase64url(bytes));
    expect(process.cpuUsage(begun).user).toBeLessThan(200_000);
    expect(back?.length === bytes.length && Buffer.compare(back, bytes)).toBe(0);
  });

  it('H8: has one spelling for all bytes: any other last digit is refused', () => {
    for (const length of [1, 2, 3, 4, 5, 64, 6145]) {
      const text = wordFor(randomBytes(length));
      const read = [...DIGITS].map((digit) => text.slice(0, -1) + digit).filter((other) => fromBase64url(other));
      expect(read).toHaveLength([64, 4, 16][length % 3] ?? 0);
      for (const other of read) expect(toBase64url(fromBase64url(other) ?? new Uint8Array())).toBe(other);
    }
  });

  it('H8: takes no text that it would not have written: all of up to four characters, some of them no digits', () => {
    const characters = [...'AQgw9_-=+/ \né'];
    let texts = [''];
    for (let length = 1; length <= 4; length += 1) {
      texts = texts.flatMap((text) => characters.map((character) => text + character));
      const isWrong = (text: string) => {
        const isCanonical = wordFor(Buffer.from(text, 'base64url')) === text;
        return (fromBase64url(text) !== undefined) !== isCanonical;
      };
      expect(texts.filter(isWrong)).toEqual([]);
    }
  });
});

describe('base64url from others', () => {
  it.each([100_000, 150_000, 2_900_000])('H8: %i sealed bytes that are no list are refused, not thrown', (length) => {
    const pack = { ...smallPack(), buyers: undefined, sealedBuyers: wordFor(new Uint8Array(length)) };
    const parsed = parsePack(bytesOf(pack));
    expect(!parsed.ok && [parsed.fault.code, parsed.fault.faults[0]?.path]).toEqual(['E_SCHEMA', ['sealedBuyers']]);
  });

  it.each(['keys', 'root', 'key', 'team'])(
    'H8: a joining link with a megabyte of %s is no link, and no error',
    (name) => {
      const parts = {
        team: 'lantern-shop',
        keys: wordFor(new Uint8Array(32)),
        need: '1',
        [name]: 'A'.repeat(1_000_000),
      };
      const link = `https://packs.example/pack.json#${new URLSearchParams(parts).toString()}`;
      expect(parseJoinLink(link).ok).toBe(false);
    },
  );
});
