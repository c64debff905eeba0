import { describe, expect, it } from 'vitest';
import { buildKnowledgeSearch } from '../../../domain/search/find-knowledge.ts';
import { parsedPack } from '../pack/small-pack.ts';

const source = { title: 'Invented for tests' };

const pack = parsedPack({
  schemes: [{ id: 'oeko', name: 'OEKO-TEX', selfDeclared: false, markets: ['DE'], about: { en: 'A test' }, source }],
  certificates: ['1', '2', '3', '4'].map((n) => ({
    id: `c${n}`,
    scheme: 'oeko',
    title: { en: `Felt ${n}`, 'zh-CN': `毛毡${n}` },
    number: `23.X.${n}00`,
    markets: ['DE'],
    shareable: true,
  })),
  products: ['1', '2', '3', '4'].map((n) => ({
    id: `LAMP-${n}`,
    name: { en: `Desk light ${n}`, 'zh-CN': `台灯${n}` },
    category: 'other' as const,
    summary: { en: 'Invented' },
    specs: [],
  })),
});

const find = (query: string) =>
  buildKnowledgeSearch(
    pack,
    (texts) => texts['en'] ?? '',
  )(query).map(({ section, subject }) => `${section} ${subject}`);

describe('what a query leads to', () => {
  it.each([
    ['a size', 'EU 38', ['sizes EU 38']],
    ['a size with spaces round it', '  EU 38 ', ['sizes EU 38']],
    ['a length', '24 cm', ['sizes 24 cm']],
    ['a bare number', '42?', ['sizes 42?']],
    ['a full-width number', '４２', ['sizes ４２']],
    ['a number with whom it is for', '38 women', ['sizes 38 women']],
    ['the number of a certificate', '23.x.300', ['certificates c3']],
    ['the title of a certificate in any language', '毛毡2', ['certificates c2']],
    ['the number of a product', 'lamp-2', ['product LAMP-2']],
    ['the name of a product in any language', '台灯3', ['product LAMP-3']],
    ['full-width letters', 'ＬＡＭＰ－２', ['product LAMP-2']],
  ])('is by %s', (_what, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it.each([
    ['certificates, by their scheme', 'oeko', ['certificates c1', 'certificates c2', 'certificates c3']],
    ['products', 'desk', ['product LAMP-1', 'product LAMP-2', 'product LAMP-3']],
  ])('is at most three %s', (_what, query, expected) => {
    expect(find(query)).toEqual(expected);
  });

  it.each(['', '  ', 'e', '9', 'qqqq', 'ISO 9001', 'order 42'])('is nothing for "%s"', (query) => {
    expect(find(query)).toEqual([]);
  });

  it("is named in the agent's language, a product with its number", () => {
    const titles = ['毛毡2', '台灯3'].map(
      (query) => buildKnowledgeSearch(pack, (texts) => texts['en'] ?? '')(query)[0]?.title,
    );

    expect(titles).toEqual(['Felt 2', 'Desk light 3 · LAMP-3']);
  });
});
