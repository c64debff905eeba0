import { describe, expect, it } from 'vitest';
import { buildProductFinder } from '../../../domain/products/find-product.ts';
import { parsedPack, type PackInput } from '../pack/small-pack.ts';

type ProductInput = NonNullable<PackInput['products']>[number];

const product = (id: string, name: ProductInput['name'], listings: ProductInput['listings'] = {}): ProductInput => ({
  id,
  name,
  listings,
  category: 'other',
  summary: { en: 'Invented' },
  specs: [],
});

const pack = parsedPack({
  products: [
    product('LAMP-1', { en: 'Brass desk lamp', 'zh-CN': '黄铜台灯' }, { etsy: ['1748', '1749'] }),
    product('MUG-2', { en: 'Stone mug' }, { amazon: ['B0MUG'] }),
    product('MUG-3', { en: 'Blue mug' }),
  ],
});

const finder = buildProductFinder(pack.products);
const find = (read: { id?: string; sku?: string; title?: string; others?: number }, site = 'etsy') => {
  const match = finder.find({ site, product: read });
  return match && [match.product.id, match.by];
};

describe('the product of a conversation', () => {
  it.each([
    ['its number', { id: 'MUG-2' }, ['MUG-2', 'sku']],
    ['its number in other letters', { id: 'mug-2' }, ['MUG-2', 'sku']],
    ['L26: its labelled number beside the listing', { id: '42', sku: 'mug-2', title: 'Blue mug' }, ['MUG-2', 'sku']],
    ['L26: its listing beside what was chosen of it', { id: '1749', sku: 'Blue, L' }, ['LAMP-1', 'listing']],
    ['its listing', { id: '1749' }, ['LAMP-1', 'listing']],
    ['its number before another title', { id: 'MUG-2', title: 'Brass desk lamp' }, ['MUG-2', 'sku']],
    ['its title', { title: 'Brass desk lamp' }, ['LAMP-1', 'title']],
    ['a title that holds its name', { title: 'NEW: brass  desk-lamp, warm light' }, ['LAMP-1', 'title']],
    ['a full-width title', { title: 'Ｂｒａｓｓ　ｄｅｓｋ　ｌａｍｐ' }, ['LAMP-1', 'title']],
    ['a Chinese title', { title: '现货 黄铜台灯 暖光' }, ['LAMP-1', 'title']],
    ['its title where the number is unknown', { id: '999', title: 'Stone mug' }, ['MUG-2', 'title']],
  ])('is found by %s', (_what, read, expected) => {
    expect(find(read)).toEqual(expected);
  });

  it.each([
    ['nothing was read', {}],
    ['the number is unknown', { id: 'MUG' }],
    ['the listing belongs to another site', { id: 'B0MUG' }],
    ['L26: number and listing name two products', { id: '1749', sku: 'MUG-2' }],
    ['the title names two products', { title: 'Stone mug and Blue mug, set' }],
    ['the title holds only part of a name', { title: 'Brass desk' }],
    ['the title is blank', { title: ' ' }],
    ['L26: it is one of several of an order', { id: '1749', title: 'Brass desk lamp', others: 1 }],
  ])('is not guessed where %s', (_what, read) => {
    expect(find(read)).toBeUndefined();
  });

  it('is found by the listing of its own site', () => {
    expect(find({ id: 'B0MUG' }, 'amazon')).toEqual(['MUG-2', 'listing']);
  });

  it('is not found where no product was read at all', () => {
    expect(finder.find({ site: 'etsy' })).toBeUndefined();
  });
});
