import { describe, expect, it } from 'vitest';
import {
  copyTeamMacro,
  originalState,
  parseDraft,
  parsePersonalMacro,
  startPersonalMacro,
} from '../../../domain/macros/personal-macro.ts';
import { renderTemplate } from '../../../domain/macros/render-macro.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import { LARGE_LIMIT } from '../../../domain/pack/read-json.ts';
import { parsePack } from '../../../domain/parsing/parse-pack.ts';
import { EMBEDDED_LIMIT } from '../../../domain/pack/read-json.ts';
import { bytesOf, smallBuyer, smallMacro, smallPack } from '../pack/small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const codeOf = (bytes: Uint8Array) => {
  const result = parsePack(bytes);
  return result.ok ? 'accepted' : result.fault.code;
};

const faultsOf = (value: unknown) => {
  const result = parsePack(bytesOf(value));
  return result.ok ? [] : result.fault.faults.map((fault) => `${writePlace(fault)} ${fault.code}`);
};

const text = JSON.stringify(smallPack());

describe('a pack read from bytes', () => {
  it('is accepted with its defaults filled in', () => {
    const result = parsePack(bytesOf(text));
    expect(result.ok && result.value.news).toEqual([]);
  });

  it('F15: is accepted with a byte order mark', () => {
    expect(codeOf(bytesOf(`\u{feff}${text}`))).toBe('accepted');
  });

  it('F02: is accepted with fields that this version does not know', () => {
    expect(codeOf(bytesOf({ ...smallPack(), later: { thing: [1] } }))).toBe('accepted');
  });

  it('X12: takes nothing from a pack that would move its address or loosen its trust', () => {
    const wishes = { address: 'https://evil.example/', keys: [], trust: null, threshold: 0, verify: false };
    const result = parsePack(bytesOf({ ...smallPack(), ...wishes }));
    expect(result.ok && Object.keys(wishes).filter((name) => name in result.value)).toEqual([]);
  });

  it('keeps letters outside ASCII', () => {
    const result = parsePack(bytesOf(smallPack({ name: '灯笼 Läden' })));
    expect(result.ok && result.value.name).toBe('灯笼 Läden');
  });

  it('may be larger than the limit of one file where the caller allows it', () => {
    const bytes = bytesOf(text + ' '.repeat(EMBEDDED_LIMIT));
    expect(parsePack(bytes, { limit: LARGE_LIMIT }).ok).toBe(true);
  });

  const head = text.slice(0, -1);
  it.each([
    ['N10 a sign-in page', '<!doctype html><html><body>Sign in</body></html>', 'E_NOTPACK'],
    ['a page behind blank lines', '\n\n  <html></html>', 'E_NOTPACK'],
    ['nothing', '', 'E_NOTPACK'],
    ['white space', ' \n ', 'E_NOTPACK'],
    ['plain words', 'Not found', 'E_NOTPACK'],
    ['single quotes', "{'format':'sidedesk-pack/1'}", 'E_NOTPACK'],
    ['a trailing comma', `${head},}`, 'E_NOTPACK'],
    ['text behind the end', `${text}x`, 'E_NOTPACK'],
    ['a closing bracket of the wrong kind', '{"a":[1}', 'E_NOTPACK'],
    ['a bad escape', `${head},"x":"\\q"}`, 'E_NOTPACK'],
    ['a bad number', `${head},"x":1.2.3}`, 'E_NOTPACK'],
    ['another kind of value', '[1,2]', 'E_SCHEMA'],
    ['null', 'null', 'E_SCHEMA'],
    ['an error in JSON', '{"message":"Not Found"}', 'E_SCHEMA'],
    ['F01 a newer format', JSON.stringify({ ...smallPack(), format: 'sidedesk-pack/2' }), 'E_UNSUPPORTED'],
    ['a far newer format', '{"format":"sidedesk-pack/12"}', 'E_UNSUPPORTED'],
    ['the head of a signed pack', '{"type":"pack-head/1","payload":"{}","sigs":[]}', 'E_UNSUPPORTED'],
    ['F13 a prototype in the root', `${head},"__proto__":{"x":1}}`, 'E_SCHEMA'],
    ['a prototype deep inside', `${head},"x":[{"y":{"__proto__":{}}}]}`, 'E_SCHEMA'],
    ['a prototype written with escapes', `${head},"\\u005f_proto__":{}}`, 'E_SCHEMA'],
    ['a constructor', `${head},"constructor":{"prototype":{}}}`, 'E_SCHEMA'],
    ['a key twice', `${head},"team":"other"}`, 'E_DUP'],
    ['a key twice, once with escapes', `${head},"te\\u0061m":"other"}`, 'E_DUP'],
    ['F19 a number for an id', text.replace('"lantern-shop"', '9007199254740993'), 'E_SCHEMA'],
    ['a number without bounds', text.replace('"refundDays":30', '"refundDays":1e400'), 'E_SCHEMA'],
  ])('is refused when it is %s', (_what, body, code) => {
    expect(codeOf(bytesOf(body))).toBe(code);
  });

  it('is refused when it is over 4 MB', () => {
    expect(codeOf(bytesOf(text + ' '.repeat(EMBEDDED_LIMIT)))).toBe('E_LIMIT');
  });

  it('F14: is refused when a string holds invalid UTF-8', () => {
    const bytes = bytesOf(text);
    bytes[bytes.indexOf('L'.charCodeAt(0))] = 0xff;
    expect(codeOf(bytes)).toBe('E_ENCODING');
  });

  it('N02: is never accepted when it is cut, at whichever byte', () => {
    const bytes = bytesOf(smallPack({ name: '灯笼' }));
    const codes = new Set(Array.from(bytes, (_byte, length) => codeOf(bytes.subarray(0, length))));
    expect([...codes].toSorted()).toEqual(['E_NOTPACK', 'E_TRUNC']);
  });

  it.each([
    ['{"a":', 100_000],
    ['[', 100_000],
    ['{"a":[', 9],
  ])('F10: is refused when "%s" stands %d times inside itself', (opening, times) => {
    expect(codeOf(bytesOf(opening.repeat(times)))).toBe('E_DEPTH');
  });

  it('is not refused for sixteen levels', () => {
    expect(codeOf(bytesOf(`${head},"x":${'['.repeat(15)}${']'.repeat(15)}}`))).toBe('accepted');
  });

  it('F13: leaves the prototype of objects as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    parsePack(bytesOf(`${head},"__proto__":{"polluted":true}}`));
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  });

  it('says at which line and column it stops being JSON', () => {
    const result = parsePack(bytesOf('{\n  "format": sidedesk,\n  oops }'));
    expect(!result.ok && result.fault.detail).toBe('2:13');
  });

  it('reads an object of 100,000 keys in linear time', () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_none, i) => [`k${i}`, 1]));
    const start = performance.now();
    parsePack(bytesOf({ ...smallPack(), many }));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the faults of a pack', () => {
  it.each([
    ['nothing of what is required', { team: undefined }, 'team required'],
    ['an empty name', { name: '' }, 'name empty'],
    ['a long team id', { team: 'x'.repeat(65) }, 'team too-long'],
    ['a revision of 0', { revision: 0 }, 'revision too-small'],
    ['a revision in halves', { revision: 1.5 }, 'revision not-whole'],
    ['a date that does not exist', { buyers: [smallBuyer({ until: '2026-02-30' })] }, 'buyers[0].until bad-date'],
    ['a moment without zone', { issuedAt: '2026-11-01 08:00' }, 'issuedAt bad-time'],
    ['an unknown stage', { macros: [smallMacro({ stage: 'later' as never })] }, 'macros[0].stage not-one-of'],
    ['a severity of 4', { buyers: [smallBuyer({ severity: 4 as never })] }, 'buyers[0].severity not-one-of'],
    ['a body in no language', { macros: [smallMacro({ body: {} })] }, 'macros[0].body empty'],
    ['a body under a bad language tag', { macros: [smallMacro({ body: { EN: 'x' } })] }, 'macros[0].body.EN bad-key'],
    ['a long body', { macros: [smallMacro({ body: { de: 'x'.repeat(8193) } })] }, 'macros[0].body.de too-long'],
    ['a list for a word', { name: ['x'] }, 'name wrong-type'],
    ['a truth value for a constant', { constants: { a: true } }, 'constants.a wrong-type'],
    ['a raw buyer id', { buyers: [smallBuyer({ key: 'A-BUYER-ID' })] }, 'buyers[0].key bad-form'],
  ])('name the path and a code for %s', (_what, changes, fault) => {
    expect(faultsOf({ ...smallPack(), ...changes })).toEqual([fault]);
  });

  it('name a link that is not https', () => {
    const schemes = smallPack().schemes?.map((s) => ({ ...s, lookUp: { url: 'http://example.com', title: 'x' } }));
    expect(faultsOf(smallPack({ schemes: schemes ?? [] }))).toEqual(['schemes[0].lookUp.url bad-url']);
  });

  it('are all listed, not only the first', () => {
    expect(faultsOf({ ...smallPack(), name: '', revision: 'x', defaultLanguage: 7 })).toHaveLength(3);
  });

  it('are counted beyond those that are kept', () => {
    const result = parsePack(bytesOf({ ...smallPack(), news: Array(1000).fill(1) }));
    expect(!result.ok && [result.fault.faults.length, result.fault.count]).toEqual([200, 1000]);
  });
});

describe('half of a character', () => {
  it.each<[string, object, string]>([
    ['an id', { macros: [smallMacro({ id: 'a\ud800' })] }, 'macros[0].id'],
    ['the team', { team: 'nord\udc00wind' }, 'team'],
    ['a body', { macros: [smallMacro({ body: { en: 'Hello \ud83d there' } })] }, 'macros[0].body.en'],
    [
      "a certificate's number",
      { certificates: [{ ...smallPack().certificates?.[0], number: 'NW-\ud800' }] },
      'certificates[0].number',
    ],
    ['a name of a constant', { constants: { refundDays: 30, 'x\ud800': 1 } }, 'constants["x\ufffd"]'],
    ['a field that nobody knows', { macros: [{ ...smallMacro(), more: ['\udfff'] }] }, 'macros[0].more[0]'],
    ['halves the wrong way round', { name: '\ude00\ud83d' }, 'name'],
  ])('D7: in %s is refused with its place', (_what, changes, path) => {
    const pack = { ...smallPack(), ...changes };
    expect(faultsOf(pack)).toEqual([`${path} half-character`]);
  });

  it('D7: whole characters of two units are taken', () => {
    expect(codeOf(bytesOf(smallPack({ name: '😀 𠮷野家' })))).toBe('accepted');
  });
});

describe('line ends of another system', () => {
  const body = 'Hello,\n\n{{#coupon}}\nUse ABC.\n{{/coupon}}\n\nBye';
  const read = (lineEnd: string) => {
    const written = body.replaceAll('\n', lineEnd);
    const result = parsePack(
      bytesOf(
        smallPack({
          constants: { refundDays: 30, address: `A${lineEnd}B` },
          macros: [smallMacro({ body: { en: written }, fields: [] })],
          snippets: [{ id: 'one', title: { en: 'One' }, text: { en: written } }],
        }),
      ),
    );
    return result.ok ? result.value : undefined;
  };

  it.each([
    ['of Windows', '\r\n'],
    ['of old Macs', '\r'],
  ])('F18: %s are line feeds once a pack is read', (_what, lineEnd) => {
    expect(read(lineEnd)).toEqual(read('\n'));
    expect(read(lineEnd)?.macros[0]?.body).toEqual({ en: body });
    expect(read(lineEnd)?.constants['address']).toBe('A\nB');
  });

  it.each(['allowed', 'forbidden'] as const)('F18: a block that is %s leaves the same text', (gate) => {
    const [unix, windows] = ['\n', '\r\n'].map(
      (lineEnd) =>
        renderTemplate(read(lineEnd)?.macros[0]?.body['en'] ?? '', new Map(), { language: 'en', gateOf: () => gate })
          .text,
    );
    expect(windows).toBe(unix);
    expect(windows).toBe(gate === 'allowed' ? 'Hello,\n\nUse ABC.\n\nBye' : 'Hello,\n\nBye');
  });

  it('F18: are line feeds once an own reply is read, whole or begun', () => {
    const own = startPersonalMacro('own-1', 'en', 'Hello\r\n{{#link}}\r\nx', '2026-11-29T00:00:00Z');
    const titled = { ...own, macro: { ...own.macro, title: { en: 'One' } } };
    expect([parsePersonalMacro(titled), parseDraft(own)].map((one) => one?.macro.body['en'])).toEqual([
      'Hello\n{{#link}}\nx',
      'Hello\n{{#link}}\nx',
    ]);
  });

  it('F18: make no other text of an own version and its original', () => {
    const team = smallMacro({ body: { en: 'A\r\nB' }, fields: [] }) as Macro;
    const own = copyTeamMacro('own-1', { ...team, body: { en: 'A\nB' } }, '2026-11-29T00:00:00Z');
    expect(originalState(own, new Map([[team.id, team]]))).toEqual({ kind: 'same' });
  });
});
