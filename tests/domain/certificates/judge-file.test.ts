import { describe, expect, it } from 'vitest';
import { addressBeside, isOfType, typeOfName } from '../../../domain/certificates/judge-file.ts';
import { listHeldBack } from '../../../domain/parsing/held-back.ts';
import { parsedPack } from '../pack/small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

describe('the name of a file', () => {
  it.each([
    ['mark.pdf', 'application/pdf'],
    ['MARK.PDF', 'application/pdf'],
    ['Prüfbericht 23.04 (final).jpeg', 'image/jpeg'],
    ['合格证.jpg', 'image/jpeg'],
    ['a.b.png', 'image/png'],
    ['declaration-é.webp', 'image/webp'],
    ['console.pdf', 'application/pdf'],
  ])('A18: %s is offered as %s', (name, type) => {
    expect(typeOfName(name)).toBe(type);
  });

  it.each([
    ...[
      'setup.exe',
      'x.lnk',
      'macro.docm',
      'invoice.html',
      'certificate.exe.pdf',
      'invoice.js .png',
      '%2e%2e%2fcertificate.pdf',
      `${'a'.repeat(117)}.pdf`,
      'a.svg',
      'a.pdf.exe',
      'a.pdf ',
      ' a.pdf',
      'a.pdf.',
      'a',
      '',
      'pdf',
    ],
    ...[
      '.',
      '..',
      '.pdf',
      '..pdf',
      'a/b.pdf',
      'a\\b.pdf',
      'C:a.pdf',
      'a.pdf:x',
      'a?.pdf',
      'a*.pdf',
      'a|b.pdf',
      '<a>.pdf',
      '"a".pdf',
    ],
    ...['CON.pdf', 'con.tar.pdf', 'Nul.pdf', 'COM1.png', 'lpt9.jpg', 'COM¹.pdf', 'aux .pdf', 'CONIN$.pdf'],
    ...[
      'CE\u202efdp.exe',
      'a\u202e.pdf',
      'a\nb.pdf',
      'a\u0000.pdf',
      'a\u200b.pdf',
      'a\u2028b.pdf',
      'a\u2066.pdf',
      'a\ufeff.pdf',
      'a\ud800.pdf',
    ],
    ...['a.pdf\u0000.exe', 'a．pdf', 'a.рdf'],
  ])('A18: %j is not offered', (name) => {
    expect(typeOfName(name)).toBeUndefined();
  });
});

describe('the bytes of a file', () => {
  const bytes = {
    'application/pdf': [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31],
    'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0],
    'image/jpeg': [0xff, 0xd8, 0xff, 0xe0],
    'image/webp': [0x52, 0x49, 0x46, 0x46, 1, 2, 3, 4, 0x57, 0x45, 0x42, 0x50, 0],
  } as const;
  const types = Object.keys(bytes) as (keyof typeof bytes)[];

  it.each(types.flatMap((one) => types.map((other) => [one, other] as const)))(
    'A18: of %s pass for %s only where they are that',
    (one, other) => {
      expect(isOfType(new Uint8Array(bytes[one]), other)).toBe(one === other);
    },
  );

  it.each(types)('A18: that end too early are no %s', (type) => {
    expect([0, 1, 2].map((length) => isOfType(new Uint8Array(bytes[type].slice(0, length)), type))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('the place of a file', () => {
  const pack = 'https://files.example.com/team/pack.json?v=2';

  it.each([
    ['files/a.pdf', 'https://files.example.com/team/files/a.pdf'],
    ['a%20b.pdf', 'https://files.example.com/team/a%20b.pdf'],
    ['f%C3%BCr/a.pdf', 'https://files.example.com/team/f%C3%BCr/a.pdf'],
    ['100%25.pdf', 'https://files.example.com/team/100%25.pdf'],
  ])('A18: %s is beside the pack', (path, place) => {
    expect(addressBeside(path, pack)).toBe(place);
  });

  it.each([
    ...['../a.pdf', '%2e%2e/a.pdf', '%2E./a.pdf', 'x/../../a.pdf', 'x/%2e%2e/%2e%2e/a.pdf', './a.pdf', 'x/./a.pdf'],
    ...[
      '/a.pdf',
      '//elsewhere.example/a.pdf',
      '%2fa.pdf',
      'x%2f..%2fa.pdf',
      'x%2fa.pdf',
      'x%5c..%5ca.pdf',
      '..\\a.pdf',
      'x\\a.pdf',
    ],
    ...['%252e%252e/a.pdf', '%25252e%25252e/a.pdf', '%2525252e%2525252e/a.pdf', 'https://files.example.com/a.pdf'],
    ...[
      'https:a.pdf/../../x',
      'data:text/html,x',
      'a.pdf?x=1',
      'a.pdf#x',
      'a%00.pdf',
      'a%0a.pdf',
      '%ff.pdf',
      '%.pdf',
      'a%2',
      '',
      '.',
    ],
  ])('A18: %s is not', (path) => {
    expect(addressBeside(path, pack)).toBeUndefined();
  });
});

it('A18: a pack with a file that is not offered is still taken, and the lead is told which', () => {
  const file = { path: 'files/a.pdf', sha256: 'a'.repeat(64), bytes: 9 };
  const certificate = { scheme: 'ce', title: { en: 'Declaration' }, markets: ['DE'], shareable: true as const };
  const pack = parsedPack({
    certificates: [
      { ...certificate, id: 'c0', file: { ...file, name: 'a.pdf' } },
      { ...certificate, id: 'c1', file: { ...file, name: 'report.docx' } },
      { ...certificate, id: 'c2', file: { ...file, name: 'a.pdf', path: '%2e%2e/a.pdf' } },
      { ...certificate, id: 'c3', file: { name: 'elsewhere.docx' } },
    ],
  });
  expect(
    listHeldBack(pack, { source: 'plain-pack', shipped: [] }).faults.map(
      (fault) => `${writePlace(fault)} ${fault.code}`,
    ),
  ).toEqual(['certificates[1].file.name bad-file', 'certificates[2].file.path bad-file']);
});
