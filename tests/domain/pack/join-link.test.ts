import { describe, expect, it } from 'vitest';
import { decodeTeamKey, parseJoinLink } from '../../../domain/pack/join-link.ts';

const key = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8';

describe('a joining link', () => {
  it('gives the address without the fragment, and the key', () => {
    const link = ` https://files.example.com/a/pack.json?v=2#key=${key} `;
    expect(parseJoinLink(link)).toEqual({
      ok: true,
      value: { address: 'https://files.example.com/a/pack.json?v=2', key },
    });
  });

  it('may be a bare address, which has no key', () => {
    const link = 'https://files.example.com/pack.json';
    expect(parseJoinLink(link)).toEqual({ ok: true, value: { address: link } });
  });

  it.each([
    ['pack.json', 'not-a-link'],
    ['', 'not-a-link'],
    ['http://files.example.com/pack.json', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['file:///pack.json', 'not-https'],
    ['https://ann:secret@files.example.com/pack.json', 'has-password'],
    ['https://files.example.com/pack.json#key=', 'bad-key'],
    ['https://files.example.com/pack.json#key=short', 'bad-key'],
    [`https://files.example.com/pack.json#key=${key.replace('A', '*')}`, 'bad-key'],
  ])('"%s" is refused as %s', (link, fault) => {
    expect(parseJoinLink(link)).toEqual({ ok: false, fault });
  });
});

describe('a team key', () => {
  it('is decoded from base64url', () => {
    expect(decodeTeamKey(key)).toEqual(Uint8Array.from({ length: 32 }, (_none, i) => i));
  });

  it('may carry padding', () => {
    expect(decodeTeamKey('-_-_-_-_-_-_-_-_-_-_-w==')?.length).toBe(16);
  });
});
