import { describe, expect, it } from 'vitest';
import { countryName } from '../../../domain/language/names.ts';
import { collectValues, type ValueSources } from '../../../domain/macros/values.ts';
import { writeValue, type Value } from '../../../domain/macros/write-value.ts';
import type { Reading } from '../../../domain/reading.ts';
import { parsedPack } from '../pack/small-pack.ts';

const reading: Reading = {
  site: 'etsy',
  variant: 'desk',
  conversation: '77',
  buyer: { name: 'Mira Holm', handles: [] },
  order: { id: '112-4455', amount: '€48.00' },
  product: { title: 'Lamp, brass' },
  messages: [],
  health: [],
};

const product = parsedPack({
  products: [
    {
      id: 'LAMP-1',
      name: { en: 'Lamp', de: 'Lampe' },
      category: 'mains-electrical',
      summary: { en: 'A lamp' },
      specs: [],
    },
  ],
}).products[0]!;

const today = '2026-11-20';
const pack = { name: 'Lantern Shop', constants: { refundDays: 30, capacity: 12_500.5, carrier: 'Snow Post' } };

function valueOf(name: string, language: string, changes: Partial<ValueSources> = {}): Value | undefined {
  return collectValues({ pack, today, ...changes }, language).get(name);
}

describe('a value', () => {
  it.each([
    ['buyer.name', { reading }, 'Mira Holm'],
    ['order.id', { reading }, '112-4455'],
    ['order.amount', { reading }, '€48.00'],
    ['product.name', { reading }, 'Lamp, brass'],
    ['product.name', { reading, product }, 'Lampe'],
    ['product.sku', { product }, 'LAMP-1'],
    ['site.name', { siteTitle: 'Etsy' }, 'Etsy'],
    ['agent.name', { agentName: 'Jun' }, 'Jun'],
    ['agent.id', { agentId: 'S-12' }, 'S-12'],
    ['order.amount', { reading, currencies: ['EUR'] }, { amount: 48, currency: 'EUR', written: '€48.00' }],
    ['team.name', {}, 'Lantern Shop'],
    ['const.carrier', {}, 'Snow Post'],
  ])('%s is taken from %j', (name, sources: Partial<ValueSources>, value) => {
    expect(valueOf(name, 'de', sources)).toEqual(value);
  });

  it.each([
    'buyer.name',
    'order.id',
    'product.name',
    'product.sku',
    'site.name',
    'agent.name',
    'market.name',
    'const.x',
  ])('%s is missing where nothing is known', (name) => {
    expect(valueOf(name, 'de')).toBeUndefined();
  });

  it.each(['', '  ', '\n'])('of "%s" is missing, not filled with nothing', (agentName) => {
    expect(valueOf('agent.name', 'de', { agentName })).toBeUndefined();
  });

  it('L26: of one item of several in an order is missing, so that the agent says which', () => {
    const { product: shown = {}, ...rest } = reading;
    expect(valueOf('product.name', 'de', { reading: { ...rest, product: { ...shown, others: 1 } } })).toBeUndefined();
  });

  it("of a product without a name in the language is the English name, not the page's title", () => {
    expect(valueOf('product.name', 'fr', { reading, product })).toBe('Lamp');
  });
});

describe('the language of the reply', () => {
  it.each([
    ['en', 'November 20, 2026'],
    ['de', '20. November 2026'],
    ['fr', '20 novembre 2026'],
    ['ja', '2026年11月20日'],
    ['zh-CN', '2026年11月20日'],
    ['ko', '2026년 11월 20일'],
  ])('%s writes the date as %s', (language, date) => {
    expect(writeValue(valueOf('today', language) ?? '', 'date', language, 'page')?.text).toBe(date);
  });

  it.each([
    ['en', '12,500.5'],
    ['de', '12.500,5'],
    ['zh-CN', '12,500.5'],
    ['ru', '12 500,5'],
  ])('%s writes a number as %s', (language, number) => {
    const written = writeValue(valueOf('const.capacity', language) ?? '', undefined, language, 'team');
    expect(written?.text.replace(/\s/g, ' ')).toBe(number);
  });

  it.each([
    ['en', 'Germany'],
    ['de', 'Deutschland'],
    ['fr', 'Allemagne'],
    ['ja', 'ドイツ'],
    ['zh-TW', '德國'],
  ])('%s calls the market %s', (language, name) => {
    expect(valueOf('market.name', language, { country: 'DE' })).toBe(name);
  });
});

describe('the name of a country', () => {
  it('is its code where the platform knows none', () => {
    expect(countryName('QQ', 'en')).toBe('QQ');
  });
});
