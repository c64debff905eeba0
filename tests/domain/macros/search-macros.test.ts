import { describe, expect, it } from 'vitest';
import { buildMacroSearch } from '../../../domain/macros/search-macros.ts';
import { makeMacro } from './make-macro.ts';

const text = (en: string, chinese = '无关') => ({ en, 'zh-CN': chinese });
const plain = { title: text('Xyz'), body: { en: 'Nothing.' } };

/** One macro for each way to be found by `refund`, worst first, so that the result's order can't come from the list. */
const ranked = [
  makeMacro({ ...plain, id: 'fuzzy', title: text('Reffund') }),
  makeMacro({ ...plain, id: 'body', body: { en: 'Your refund is on its way.' } }),
  makeMacro({ ...plain, id: 'tag', tags: ['refund'] }),
  makeMacro({ ...plain, id: 'other-title', title: { en: 'Money back', fr: 'Le refund' } }),
  makeMacro({ ...plain, id: 'title', title: text('About a refund') }),
  makeMacro({ ...plain, id: 'title-start', title: text('Refund sent') }),
  makeMacro({ ...plain, id: 'code-start', code: 'refund-late' }),
  makeMacro({ ...plain, id: 'code', code: 'refund' }),
];

const shop = [
  makeMacro({
    ...plain,
    id: 'transit',
    code: 'wismo',
    title: text('Where is my parcel: in transit', '包裹在运输途中'),
  }),
  makeMacro({ ...plain, id: 'customs', title: text('Held at customs', '海关查验') }),
  makeMacro({ ...plain, id: 'wrong-size', title: text('Wrong size: exchange', '尺码不合：换货') }),
  makeMacro({
    ...plain,
    id: 'cafe',
    title: text('Café cups: care'),
    body: { en: 'Rinse.', ja: '手洗いしてください。' },
  }),
  makeMacro({ ...plain, id: 'label', title: text('Return label', '退货面单'), tags: ['Retoure'] }),
];

function idsFor(query: string, macros = shop, limit?: number): string[] {
  return buildMacroSearch(macros, (m) => m.title['en'] ?? '')
    .search(query, limit)
    .map((hit) => hit.macro.id);
}

describe('the order of what is found', () => {
  const order = ['code', 'code-start', 'title-start', 'title', 'other-title', 'tag', 'body'];

  it('is short code, its start, start of the title, title, another title, tag, body', () => {
    expect(idsFor('refund', ranked)).toEqual(order);
  });

  it('puts what is misspelt behind all that is spelt so', () => {
    const few = ranked.filter((m) => ['fuzzy', 'body', 'tag'].includes(m.id));

    expect(idsFor('refund', few)).toEqual(['tag', 'body', 'fuzzy']);
  });

  it('keeps to the limit, best first', () => {
    expect(idsFor('refund', ranked, 2)).toEqual(['code', 'code-start']);
  });

  it('names nothing twice', () => {
    const ids = idsFor('refund', ranked.slice(0, 4));

    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('a query', () => {
  it.each([
    ['a short code', 'wismo', 'transit'],
    ['Chinese', '海关', 'customs'],
    ['part of a Chinese title', '运输', 'transit'],
    ['two Chinese words apart', '尺码 换货', 'wrong-size'],
    ['Japanese of a body', '手洗い', 'cafe'],
    ['capitals', 'CUSTOMS', 'customs'],
    ['full-width letters', 'ｃｕｓｔｏｍｓ', 'customs'],
    ['an ideographic space', '尺码　换货', 'wrong-size'],
    ['a word without its accent', 'cafe', 'cafe'],
    ['a word with an accent too many', 'cústoms', 'customs'],
    ['words in another order', 'exchange size', 'wrong-size'],
    ['words of title and tag', 'retoure label', 'label'],
    ['spaces round it', '  customs  ', 'customs'],
    ['two letters swapped', 'cusotms', 'customs'],
    ['a letter too few', 'parcl', 'transit'],
    ['a letter too many', 'customms', 'customs'],
  ])('of %s finds it first', (_what, query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it.each(['', ' ', '\t\n', '　'])('of "%s" finds nothing', (query) => {
    expect(idsFor(query)).toEqual([]);
  });

  it.each(['qqqqqq', '龘龘', '.*', '('])('of "%s", which stands nowhere, finds nothing', (query) => {
    expect(idsFor(query)).toEqual([]);
  });
});

describe('a pack of many macros', () => {
  const many = [
    ...Array.from({ length: 1500 }, (_, at) => makeMacro({ ...plain, id: `filler-${at}` })),
    makeMacro({ ...plain, id: 'body', body: { en: 'A voucher is on its way.' } }),
    makeMacro({ ...plain, id: 'title', title: text('About a voucher') }),
  ];
  const find = (built: ReturnType<typeof buildMacroSearch>, query: string) =>
    built.search(query).map((hit) => hit.macro.id);

  it('is searched by what is ready while the rest is made', () => {
    expect(
      find(
        buildMacroSearch(many, (m) => m.title['en'] ?? ''),
        'voucher',
      ),
    ).toEqual(['title']);
  });

  it('is searched whole once the last step is taken', () => {
    const built = buildMacroSearch(many, (m) => m.title['en'] ?? '');
    for (const steps = built.prepare(); !steps.next().done;);
    expect(find(built, 'voucher')).toEqual(['title', 'body']);
  });
});

describe('the mark in a title', () => {
  it.each([
    ['customs', 'customs'],
    ['CUST', 'cust'],
    ['exchange size', 'size … exchange'],
    ['cafe', 'Café'],
  ])('of "%s" is on "%s"', (query, marked) => {
    const [hit] = buildMacroSearch(shop, (m) => m.title['en'] ?? '').search(query);

    expect(hit?.marks.map((mark) => hit.title.slice(...mark)).join(' … ')).toBe(marked);
  });

  it.each([
    ['海关', 'what matched is not in the title shown'],
    ['cusotms', 'it is misspelt'],
  ])('of "%s" is missing, as %s', (query) => {
    const [hit] = buildMacroSearch(shop, (m) => m.title['en'] ?? '').search(query);

    expect(hit?.marks).toEqual([]);
  });

  it('F14: is where the words stand, also where folding changes the length of the title', () => {
    const [hit] = buildMacroSearch([makeMacro({ title: text('Oﬃce refund') })], (m) => m.title['en'] ?? '').search(
      'refund',
    );

    expect(hit).toMatchObject({ title: 'Oﬃce refund', marks: [[5, 11]] });
  });
});

describe('a search in kana', () => {
  const japanese = [makeMacro({ ...plain, id: 'bag', title: text('パンツとバッグの在庫') })];

  it.each([
    ['ばっぐ', ['bag']],
    ['ぱんつ', ['bag']],
    ['バッグ', ['bag']],
    ['バンツ', []],
    ['はっく', []],
  ])('F20: "%s" finds %j', (query, ids) => {
    expect(idsFor(query, japanese)).toEqual(ids);
  });

  it('F20: marks the stretch that was meant', () => {
    const [hit] = buildMacroSearch(japanese, (m) => m.title['en'] ?? '').search('ばっぐ');
    expect(hit?.marks).toEqual([[4, 7]]);
  });
});

describe('F14: what is written in two ways', () => {
  const titles = [
    'Out of stock',
    'Order cancelled by us',
    '補寄零件',
    '七天无理由退货',
    '海關扣押處理',
    'تأكيد الطلبية',
    '배송 지연 사과',
    '発送のご案内',
    'Xin lỗi giao hàng chậm',
  ];
  const macros = titles.map((title, at) => makeMacro({ id: `m${at}`, title: { en: title }, body: { en: 'Nothing.' } }));
  const search = buildMacroSearch(macros, ({ title }) => title['en'] ?? '');

  it.each([
    ['oos', 'Out of stock'],
    ['ocbu', 'Order cancelled by us'],
    ['补寄', '補寄零件'],
    ['海关', '海關扣押處理'],
    ['7天', '七天无理由退货'],
    ['七天', '七天无理由退货'],
    ['الطلبيه', 'تأكيد الطلبية'],
    ['ㅂㅅ', '배송 지연 사과'],
    ['ㅈㅇ', undefined],
    ['os', undefined],
    ['xlghc', 'Xin lỗi giao hàng chậm'],
  ])('%s finds %s', (query, title) => {
    expect(search.search(query)[0]?.title).toBe(title);
  });
});

describe('Q6: a query as it is copied out of a message', () => {
  it.each([
    'customs?',
    'customs!',
    '“customs”',
    '«customs»',
    '(customs)',
    'customs,',
    '#customs',
    'at customs?',
    '海关？',
    '「海关」',
  ])('%s finds what the bare words find, with its place', (query) => {
    const [hit] = buildMacroSearch(shop, (m) => m.title['en'] ?? '').search(query);
    expect(hit?.macro.id).toBe('customs');
  });

  it('is marked where its bare word stands', () => {
    const [hit] = buildMacroSearch(shop, (m) => m.title['en'] ?? '').search('customs?');
    expect(hit?.marks).toEqual([[8, 15]]);
  });

  it.each(['\u200bcustoms', 'cus\u00adtoms', 'customs\ufeff'])('holds characters that nobody sees: %j', (query) => {
    expect(idsFor(query)).toEqual(['customs']);
  });

  it('keeps its marks where the pack has them', () => {
    const macros = [
      makeMacro({ ...plain, id: 'bare', title: text('Refund') }),
      makeMacro({ ...plain, id: 'asked', title: text('Refund?') }),
    ];
    expect(idsFor('refund?', macros)).toEqual(['asked', 'bare']);
  });

  it.each(['???', '—', '!', '…'])('of marks alone finds nothing: %s', (query) => {
    expect(idsFor(query)).toEqual([]);
  });
});
