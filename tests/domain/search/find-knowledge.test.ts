import { describe, expect, it } from 'vitest';
import { buildKnowledgeSearch } from '../../../domain/search/find-knowledge.ts';
import { parsedPack } from '../pack/small-pack.ts';

const source = { title: 'Invented for tests' };

const pack = parsedPack({
  schemes: [
    { id: 'oeko', name: 'OEKO-TEX', claim: 'certified', markets: ['DE'], about: { en: 'A test' }, source },
    {
      id: 'lucid',
      name: 'LUCID',
      claim: 'registered',
      number: { pattern: '^DE\\d{13}$', alone: '^DE\\d{13}$', example: 'DE4182903376151', confidence: 'confirmed' },
      about: { en: 'A register' },
      source,
    },
    {
      id: 'wide',
      name: 'Wide',
      claim: 'certified',
      number: { pattern: '^[A-Z0-9]{6}$', example: 'ABC123', confidence: 'confirmed' },
      about: { en: 'Numbers of a form that much else has' },
      source,
    },
  ],
  certificates: ['1', '2', '3', '4', '5'].map((n) => ({
    id: `c${n}`,
    scheme: 'oeko',
    title: { en: `Felt ${n}`, 'zh-CN': `毛毡${n}` },
    number: `23.X.${n}00`,
    markets: ['DE'],
    shareable: true,
  })),
  products: ['1', '2', '3', '4', '5'].map((n) => ({
    id: `LAMP-${n}`,
    name: { en: `Desk light ${n}`, 'zh-CN': `台灯${n}` },
    category: 'other' as const,
    summary: { en: 'Invented' },
    specs: [],
  })),
});

const find = (query: string) =>
  buildKnowledgeSearch(pack, (texts) => texts['en'] ?? '')
    .search(query)
    .filter(({ isNear }) => !isNear)
    .map(({ section, subject }) => `${section} ${subject}`);

describe('what a query leads to', () => {
  it.each([
    ['a size', 'EU 38', ['sizes EU 38']],
    ['a size with spaces round it', '  EU 38 ', ['sizes EU 38']],
    ['a length', '24 cm', ['sizes 24 cm']],
    ['a bare number', '42?', ['sizes 42?']],
    ['a full-width number', '４２', ['sizes ４２']],
    ['a number with whom it is for', '38 women', ['sizes 38 women']],
    ['the number of a certificate', '23.x.300', ['certificates c3']],
    ['a number of a scheme, whoever holds it', 'ＤＥ4182903376151', ['certificates ＤＥ4182903376151']],
    ['a number that could be of a scheme, where it is nothing else', 'qv4x7z', ['certificates qv4x7z']],
    ['no guess at a certificate where it is a size', 'W32 L34', ['sizes W32 L34']],
    ['the title of a certificate in any language', '毛毡2', ['certificates c2']],
    ['the number of a product', 'lamp-2', ['product LAMP-2']],
    ['the name of a product in any language', '台灯3', ['product LAMP-3']],
    ['full-width letters', 'ＬＡＭＰ－２', ['product LAMP-2']],
  ])('is by %s', (_what, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it.each([
    [
      'certificates, by their scheme',
      'oeko',
      ['certificates c1', 'certificates c2', 'certificates c3', 'certificates c4'],
    ],
    ['products', 'desk', ['product LAMP-1', 'product LAMP-2', 'product LAMP-3', 'product LAMP-4']],
  ])('is at most four %s', (_what, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it.each(['', '  ', 'e', '9', 'qqqq', 'ISO 9001', 'order 42'])('is nothing for "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it("is named in the agent's language, a product with its number", () => {
    const titles = ['毛毡2', '台灯3'].map(
      (query) => buildKnowledgeSearch(pack, (texts) => texts['en'] ?? '').search(query)[0]?.title,
    );

    expect(titles).toEqual(['Felt 2', 'Desk light 3 · LAMP-3']);
  });
});

it('J8: puts the certificate of the open product before those of others that are found as well', () => {
  const two = parsedPack({
    schemes: pack.schemes,
    certificates: ['CE-A', 'CE-B', 'CE-C'].map((id, at) => ({
      id,
      scheme: 'oeko',
      title: { en: `CE ${id}` },
      products: [`LAMP-${at + 1}`],
      markets: ['DE'],
      shareable: true,
    })),
  });
  const { search } = buildKnowledgeSearch(two, (texts) => texts['en'] ?? '');
  const first = (product?: string) => search('CE', undefined, product)[0]?.subject;
  expect([first(), first('LAMP-2'), first('LAMP-3')]).toEqual(['CE-A', 'CE-B', 'CE-C']);
});
