// @vitest-environment node
import { beforeAll, describe, expect, it } from 'vitest';
import samplePack from '../../../packs/sample.json' with { type: 'json' };
import { agentText } from '../../../domain/language/pick-text.ts';
import { countryName, languageName } from '../../../domain/language/names.ts';
import { buildProductFilter } from '../../../domain/look-up/filter-products.ts';
import { compareProducts } from '../../../domain/look-up/compare-products.ts';
import { buildLookUp } from '../../../domain/look-up/find-things.ts';
import { listThings, namedThings } from '../../../domain/look-up/list-things.ts';
import { quoteLine } from '../../../domain/look-up/quote-line.ts';
import { packSchema, type PackContent } from '../../../domain/pack/schema.ts';
import { productSounds } from '../../../domain/search/product-entry.ts';
import { buildSoundSearch, loadSounds, type SoundSearch } from '../../../domain/search/title-sounds.ts';

const pack = packSchema.parse(samplePack);
const words = {
  pick: (texts: Readonly<Record<string, string>>) => agentText(texts, 'zh-CN'),
  category: (category: string) => category,
  country: (country: string) => countryName(country, 'zh-CN'),
  language: (language: string) => languageName(language, 'zh-CN'),
  site: (site: string) => site,
};
const made = buildLookUp(listThings(pack, pack.macros, words));
let sounds: SoundSearch;

beforeAll(async () => {
  const soundOf = await loadSounds();
  const named = [...pack.products.flatMap(productSounds), ...namedThings(pack, pack.macros)];
  sounds = buildSoundSearch(
    new Map(named.flatMap(({ id, name }) => (name['zh-CN'] ? [[id, soundOf(name['zh-CN'])]] : []))),
  );
});

const found = (query: string) =>
  made.find(query, sounds).flatMap((group) => group.found.map(({ thing }) => `${thing.kind} ${thing.id}`));

describe('the look-up over the sample pack', () => {
  it.each([
    ['taideng', 'products HLD-12-WH'],
    ['tuoxie', 'products FJ-SLP-MOS'],
    ['lanyayinxiang', 'products BRS-SPK-08'],
    ['充电宝', 'products KTU-PB-10'],
    ['chongdianbao', 'products KTU-PB-10'],
    ['cdb', 'products KTU-PB-10'],
    ['行動充', 'products KTU-PB-10'],
    ['hld 12 wh', 'products HLD-12-WH'],
    ['hld12wh', 'products HLD-12-WH'],
    ['B0FJSLPM01', 'products FJ-SLP-MOS'],
    ['slippers moss', 'products FJ-SLP-MOS'],
    ['moss slippers', 'products FJ-SLP-MOS'],
    ['Wollhausschuhe', 'products FJ-SLP-MOS'],
    ['felted wool', 'products FJ-SLP-MOS'],
    ['UN 3480', 'products KTU-PB-10'],
    ['mains-electrical', 'products HLD-12-BK'],
    ['lamp CE', 'products HLD-12-WH'],
    ['起订量', 'glossary moq'],
    ['Deutschland', 'certificates lucid'],
    ['德国', 'markets DE'],
    ['JPY', 'markets JP'],
    ['etsy', 'rules etsy'],
  ])('%s finds %s', (query, expected) => {
    expect(found(query)).toContain(expected);
  });

  it('finds nothing for nothing', () => {
    expect([found(''), found('  ')]).toEqual([[], []]);
  });

  it('is content with an empty pack', () => {
    const empty: PackContent = packSchema.parse({
      format: 'sidedesk-pack/1',
      team: 'empty',
      name: 'Empty',
      revision: 1,
      issuedAt: '2026-12-01T00:00:00Z',
      defaultLanguage: 'en',
      macros: [],
    });

    expect(buildLookUp(listThings(empty, [], words)).find('lamp')).toEqual([]);
  });
});

describe('where a thing matches', () => {
  const places = [
    { label: 'Material', texts: ['Aluminium arm, powder coat white'] },
    { label: '防护', texts: [`${'x'.repeat(2000)} IP44 ${'y'.repeat(2000)}`] },
  ];

  it.each([
    ['white powder', 'Material', ['white', 'powder']],
    ['ip44', '防护', ['IP44']],
  ])('%s is quoted from %s, marked and short', (query, label, marked) => {
    const quote = quoteLine(places, query);

    expect(quote?.label).toBe(label);
    expect(quote?.marks.map(([start, end]) => quote.text.slice(start, end)).toSorted()).toEqual(marked.toSorted());
    expect(quote?.text.length).toBeLessThan(200);
  });

  it('is nowhere for what no place holds', () => {
    expect([quoteLine(places, 'wool'), quoteLine(places, ' ')]).toEqual([undefined, undefined]);
  });
});

describe('the filter of products', () => {
  const passing = (filter: Parameters<typeof buildProductFilter>[1], today = '2026-12-01') =>
    pack.products.filter(buildProductFilter(pack, filter, today)).map(({ id }) => id);
  const lamp = pack.certificates.find(({ products }) => products?.includes('HLD-12-WH'));

  it.each([
    [{}, 13],
    [{ category: 'mains-electrical' as const }, 2],
    [{ status: 'ended' as const }, 1],
    [{ status: 'coming' as const }, 0],
    [{ category: 'shoes' as const, status: 'on-sale' as const }, 2],
    [{ scheme: 'no-such-scheme' }, 0],
  ])('%j leaves %i', (filter, count) => {
    expect(passing(filter)).toHaveLength(count);
  });

  it('counts a certificate where it is valid, and on that day', () => {
    const scheme = lamp?.scheme;

    expect(passing({ scheme, market: lamp?.markets[0] })).toContain('HLD-12-WH');
    expect(passing({ scheme, market: 'BR' })).not.toContain('HLD-12-WH');
    expect(passing({ scheme }, '1999-01-01')).not.toContain('HLD-12-WH');
  });
});

describe('products side by side', () => {
  it('have what differs first, and say what one of them lacks', () => {
    const products = ['HLD-12-WH', 'KTU-PB-10'].flatMap((id) => pack.products.find((one) => one.id === id) ?? []);
    const lines = compareProducts(products);

    expect(lines.map(({ isSame }) => isSame)).toEqual(lines.map(({ isSame }) => isSame).toSorted());
    expect(lines.some(({ values }) => values.includes(undefined))).toBe(true);
    expect(lines.every(({ values }) => values.length === 2)).toBe(true);
  });

  it('that are the same differ in nothing', () => {
    const lamp = pack.products.filter(({ id }) => id === 'HLD-12-WH');

    expect(compareProducts([...lamp, ...lamp]).every(({ isSame }) => isSame)).toBe(true);
  });
});
