import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import { smallBuyer, smallMacro, smallPack, type PackInput } from '../pack/small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const faultsOf = (changes: Partial<PackInput>) => {
  const result = checkPack(smallPack(changes), { base: { sizeCharts: [], schemes: [] } });
  return result.ok
    ? []
    : result.fault.faults.map((fault) => `${writePlace(fault)} ${fault.code} ${fault.detail ?? ''}`.trim());
};

const { products = [], sizeCharts = [], certificates = [], expectations = [], sentences } = smallPack();
const [product] = products;
const [chart] = sizeCharts;
const [certificate] = certificates;
const [expectation] = expectations;
if (!product || !chart || !certificate || !expectation || !sentences) throw new Error('the small pack lacks a kind');

describe('ids in a pack', () => {
  it('stand once in each kind', () => {
    const macros = [smallMacro(), smallMacro({ id: 'bye' }), smallMacro()];
    expect(checkPack(smallPack({ macros }))).toMatchObject({
      ok: false,
      fault: { code: 'E_DUP', faults: [{ path: ['macros', 2], code: 'duplicate-id', detail: 'macros: thanks' }] },
    });
  });

  it.each<[string, Partial<PackInput>, string]>([
    ['F04 products', { products: [product, product] }, 'products[1] duplicate-id products: LAMP-1'],
    ['certificates', { certificates: [certificate, certificate] }, 'certificates[1] duplicate-id certificates: c1'],
    ['charts', { sizeCharts: [chart, chart] }, 'sizeCharts[1] duplicate-id sizeCharts: shoes'],
    [
      'buyers with one reason',
      { buyers: [smallBuyer(), smallBuyer()] },
      `buyers[1] duplicate-id buyers: ${smallBuyer().key} empty-return`,
    ],
  ])('of %s are told with kind and id', (_kind, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });

  it('of a buyer may stand twice for different reasons', () => {
    expect(faultsOf({ buyers: [smallBuyer(), smallBuyer({ reason: 'extortion' })] })).toEqual([]);
  });
});

describe('a body of more than 8,192 characters', () => {
  it('is refused before anything reads it', () => {
    expect(faultsOf({ macros: [smallMacro({ body: { en: 'x'.repeat(1_000_000) } })] })).toEqual([
      'macros[0].body.en too-long 8192',
    ]);
  });
});

describe('a pack is taken although', () => {
  it.each<[string, Partial<PackInput>]>([
    ['a macro names a certificate that does not exist', { macros: [smallMacro({ certificates: ['c1', 'c9'] })] }],
    ['a macro uses a snippet that does not exist', { macros: [smallMacro({ body: { en: '{{>bye}}' }, fields: [] })] }],
    [
      'a snippet uses one that does not exist',
      { snippets: [{ id: 'bye', title: { en: 'Bye' }, text: { en: '{{>team}}' } }] },
    ],
  ])('F07: %s', (_what, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });
});

describe('a pack is refused for', () => {
  it.each<[string, Partial<PackInput>, string]>([
    ['a folder that does not exist', { folders: [] }, 'macros[0].folder unknown-id folder: general'],
    [
      'a product that does not exist',
      { macros: [smallMacro({ products: ['LAMP-1', 'NONE'] })] },
      'macros[0].products[1] unknown-id product: NONE',
    ],
    [
      'an alternative that does not exist',
      { products: [{ ...product, alternatives: ['X'] }] },
      'products[0].alternatives[0] unknown-id product: X',
    ],
    [
      'a chart that does not exist',
      { products: [{ ...product, sizing: { kind: 'shoe', audience: 'men', chart: 'no' } }] },
      'products[0].sizing.chart unknown-id sizeChart: no',
    ],
    [
      'a scheme that does not exist',
      { expectations: [{ ...expectation, schemes: ['ukca'] }] },
      'expectations[0].schemes[0] unknown-id scheme: ukca',
    ],
    [
      'rows that do not rise',
      { sizeCharts: [{ ...chart, rows: chart.rows.toReversed() }] },
      'sizeCharts[0].rows[1].measure not-ascending',
    ],
    [
      'a row whose end is below its beginning',
      { sizeCharts: [{ ...chart, rows: [{ measure: [240, 230], sizes: {} }] }] },
      'sizeCharts[0].rows[0].measure not-ascending',
    ],
    [
      'a certificate that ends before it begins',
      { certificates: [{ ...certificate, expiresOn: '2025-01-01' }] },
      'certificates[0].expiresOn ends-before-it-begins 2026-01-01 > 2025-01-01',
    ],
    [
      'F26 a bad tag of a language',
      { macros: [smallMacro({ body: { en: 'Hello', de_DE: 'Hallo' }, fields: [] })] },
      'macros[0].body.de_DE bad-key',
    ],
    ['a constant that does not exist', { constants: {} }, 'macros[0].body.en:1:29 missing-constant refundDays'],
    [
      'a constant that only every object has',
      { macros: [smallMacro({ body: { en: '{{const.toString}}' } })] },
      'macros[0].body.en:1:1 missing-constant toString',
    ],
    [
      'a field that is not declared',
      { macros: [smallMacro({ fields: [] })] },
      'macros[0].body.en:1:56 undeclared-field note',
    ],
    [
      'F27 an unknown variable',
      { macros: [smallMacro({ body: { de: '{{buyer.phone}}' } })] },
      'macros[0].body.de:1:1 unknown-variable buyer.phone',
    ],
    [
      'a size in a macro',
      { macros: [smallMacro({ body: { de: '{{size.label}}' } })] },
      'macros[0].body.de:1:1 unknown-variable size.label',
    ],
    [
      'F27 an unclosed brace',
      { macros: [smallMacro({ body: { fr: 'Bonjour {{buyer.name' } })] },
      'macros[0].body.fr:1:9 unclosed-brace {{buyer.name',
    ],
    [
      'a field in a sentence',
      { sentences: { ...sentences, size: { en: '{{field.note}}' } } },
      'sentences.size.en:1:1 unknown-variable field.note',
    ],
    [
      'a snippet in a sentence that does not exist',
      { sentences: { ...sentences, size: { en: 'Hi,\n{{>bye}}' } } },
      'sentences.size.en:2:1 unknown-snippet bye',
    ],
    [
      'F06 a snippet that leads back to itself',
      { snippets: [{ id: 'bye', title: { en: 'Bye' }, text: { en: 'Bye {{>bye}}' } }] },
      'snippets[0].text.en:1:5 snippet-cycle bye > bye',
    ],
    [
      'a field that takes its value from nowhere',
      { macros: [smallMacro({ fields: [{ id: 'note', label: { en: 'Note' }, type: 'text', from: 'buyer.phone' }] })] },
      'macros[0].fields[0].from unknown-variable buyer.phone',
    ],
    [
      'key information that is known by nothing',
      {
        keyInformation: [
          {
            class: 'goods',
            items: [{ id: 'sku', label: { en: 'SKU' }, ask: { en: 'the SKU' }, known: ['product.no'] }],
          },
        ],
      },
      'keyInformation[0].items[0].known[0] unknown-variable product.no',
    ],
    [
      'a choice without choices',
      { macros: [smallMacro({ fields: [{ id: 'note', label: { en: 'Note' }, type: 'choice' }] })] },
      'macros[0].fields[0].choices required',
    ],
  ])('%s', (_what, changes, fault) => {
    expect(faultsOf(changes)).toEqual([fault]);
  });
});

describe('a code of two macros', () => {
  const coded = (id: string, code?: string) => smallMacro({ id, ...(code !== undefined && { code }) });

  it('F29: is refused, with the second of them', () => {
    const result = checkPack(smallPack({ macros: [coded('a', 'wismo'), coded('b'), coded('c', 'wismo')] }));
    expect(result.ok ? [] : result.fault.faults).toEqual([
      { path: ['macros', 2, 'code'], code: 'duplicate-id', detail: 'code: wismo' },
    ]);
  });

  it('F29: macros without a code and with codes of their own are taken', () => {
    const macros = [coded('a', 'wismo'), coded('b'), coded('c', 'wismo-2'), coded('d')];
    expect(checkPack(smallPack({ macros })).ok).toBe(true);
  });
});

describe('J2: what a pack says of promises', () => {
  const amount = { id: 'amount', label: { en: 'Amount' }, type: 'money' } as const;
  const withField = (field: object) => ({
    macros: [smallMacro({ body: { en: 'Hello.' }, fields: [{ ...amount, ...field } as never] })],
  });
  const limits = { currency: 'USD', limits: { agent: 50 } };

  it.each<[string, object, string]>([
    [
      'an amount held against no variable',
      withField({ atMost: 'order.sum' }),
      'macros[0].fields[0].atMost unknown-variable order.sum',
    ],
    ['a promise of something else', withField({ promises: 'love' }), 'macros[0].fields[0].promises'],
    ['a day in neither direction', withField({ type: 'date', expects: 'soon' }), 'macros[0].fields[0].expects'],
    ['a role nobody has', { compensation: { ...limits, limits: { boss: 5 } } }, 'compensation.limits'],
    ['a limit below nothing', { compensation: { ...limits, limits: { agent: -1 } } }, 'compensation.limits.agent'],
    ['a rate of nothing', { compensation: { ...limits, rates: { EUR: 0 } } }, 'compensation.rates.EUR'],
    ['a currency in words', { compensation: { ...limits, currency: 'dollars' } }, 'compensation.currency'],
  ])('is told with its place if it is wrong: %s', (_what, changes, place) => {
    expect(faultsOf(changes)).toEqual([expect.stringContaining(place)]);
  });

  it('may be left out, as in packs from before', () => {
    expect(faultsOf(withField({}))).toEqual([]);
    expect(faultsOf({ compensation: limits })).toEqual([]);
  });
});
