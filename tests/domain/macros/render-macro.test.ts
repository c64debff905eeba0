import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, renderTemplate, type Gate, type RenderPlace } from '../../../domain/macros/render-macro.ts';
import type { LocalText } from '../../../domain/pack/schema.ts';
import type { Value } from '../../../domain/macros/write-value.ts';

const values = new Map([
  ['order.id', '112-4455'],
  ['buyer.name', 'Mira'],
]);

describe('a variable', () => {
  it.each([
    ['that has a value is filled', '{{order.id}}', [{ kind: 'filled', name: 'order.id', text: '112-4455' }]],
    [
      'that has a value and a default is filled with the value',
      '{{buyer.name|there}}',
      [{ kind: 'filled', name: 'buyer.name', text: 'Mira' }],
    ],
    [
      'that has only a default shows it as one',
      '{{product.name|the item}}',
      [{ kind: 'default', name: 'product.name', text: 'the item' }],
    ],
    [
      'that has an empty default shows nothing',
      '{{product.name|}}',
      [{ kind: 'default', name: 'product.name', text: '' }],
    ],
    ['that has neither is missing', '{{product.name}}', [{ kind: 'missing', name: 'product.name' }]],
  ])('%s', (_what, body, segments) => {
    expect(renderTemplate(body, values).segments).toEqual(segments);
  });
});

describe('the text of a macro', () => {
  it.each([
    ['of text alone', 'All good.', 'All good.'],
    ['that is empty', '', ''],
    ['with everything known', 'Order {{order.id}}, {{buyer.name|there}}.', 'Order 112-4455, Mira.'],
    ['with a default', 'About {{product.name|your item}}.', 'About your item.'],
  ])('%s exists', (_what, body, text) => {
    expect(renderTemplate(body, values).text).toBe(text);
  });

  it.each([
    ['one value is missing', 'Order {{order.id}}, {{field.day}}'],
    ['the same value is missing in one place and has a default in another', '{{field.day|soon}} {{field.day}}'],
    ['a brace is not closed', 'Order {{order.id'],
    ['a brace was not opened', 'Order order.id}}'],
    ['a default holds a variable', '{{field.day|{{order.id}}}}'],
    ['a name is empty', 'Order {{}}'],
  ])('F27: does not exist while %s', (_what, body) => {
    expect(renderTemplate(body, values).text).toBeUndefined();
  });

  it('names what is missing once each, in reading order', () => {
    const { missing } = renderTemplate('{{field.b}} {{order.id}} {{field.a}} {{field.b}}', values);

    expect(missing).toEqual(['field.b', 'field.a']);
  });

  it.each([
    ['Order {{order.id}}', false],
    ['Order {{order.id', true],
  ])('of "%s" is faulty: %s', (body, isFaulty) => {
    expect(renderTemplate(body, values).isFaulty).toBe(isFaulty);
  });
});

describe('a value', () => {
  it.each([
    '{{order.id}}',
    '{{field.missing}}',
    '{{',
    '}}',
    '$&',
    "$'$`$1$$",
    '${x}',
    '<img src=x onerror=alert(1)>',
    '{{buyer.name|{{order.id}}}}',
    '{{internal_note}}',
    '%s',
  ])('U14: %j goes in as it is', (value) => {
    const { text } = renderTemplate('Hello {{buyer.name}}!', new Map([...values, ['buyer.name', value]]));

    expect(text).toBe(`Hello ${value}!`);
  });

  it('A14: that is a name is one line, and an answer may have several', () => {
    const two = new Map([
      ['buyer.name', ' Anna\r\nBerg '],
      ['field.cause', 'a\nb'],
    ]);
    expect(renderTemplate('{{buyer.name}}: {{field.cause}}', two).text).toBe('Anna Berg: a\nb');
  });

  it('A14: of the team stands as the team wrote it, also with marks of direction', () => {
    const team = new Map([['const.address', 'רחוב\u200f 5']]);
    expect(renderTemplate('{{const.address}}', team).text).toBe('רחוב\u200f 5');
  });

  it.each(['ar', 'fa', 'he', 'ur', 'ckb'])(
    'A14: that the browser writes in %s keeps its marks of direction',
    (language) => {
      const amount = new Map([['order.amount', { amount: 54.9, currency: 'EUR', written: '54,90' }]]);
      const [segment] = renderTemplate('{{order.amount}}', amount, { language }).segments;
      expect(segment).not.toHaveProperty('leftOut');
    },
  );

  it('that looks like a missing variable is not counted as missing', () => {
    const { missing } = renderTemplate('{{buyer.name}}', new Map([['buyer.name', '{{field.day}}']]));

    expect(missing).toEqual([]);
  });

  it('is not taken from what every object has', () => {
    expect(renderTemplate('{{constructor}}', values).missing).toEqual(['constructor']);
  });
});

describe('a block', () => {
  const site =
    (gates: Record<string, Gate>): RenderPlace['gateOf'] =>
    (carries) =>
      gates[carries] ?? 'unknown';
  const textOf = (body: string, gates: Record<string, Gate>) =>
    renderTemplate(body, values, { language: 'en', gateOf: site(gates) }).text;

  it.each<[string, string, Record<string, Gate>, string]>([
    ['that is allowed is shown', 'A {{#coupon}}B {{order.id}}{{/coupon}} C', { coupon: 'allowed' }, 'A B 112-4455 C'],
    ['that is forbidden is left out', 'A {{#coupon}}B{{/coupon}} C', { coupon: 'forbidden' }, 'A C'],
    ['that no policy names is left out', 'A {{#emoji}}B{{/emoji}} C', {}, 'A C'],
    ['has another text for where it is forbidden', '{{#link}}L{{else}}N{{/link}}', { link: 'forbidden' }, 'N'],
    ['shows only one of its texts', '{{#link}}L{{else}}N{{/link}}', { link: 'allowed' }, 'L'],
    ['on lines of its own leaves no empty lines', 'A\n\n{{#coupon}}\nB\n{{/coupon}}\n\nC', {}, 'A\n\nC'],
    [
      'on lines of its own is shown without its tags',
      'A\n{{#coupon}}\nB\n{{/coupon}}\nC',
      { coupon: 'allowed' },
      'A\nB\nC',
    ],
    ['that is a paragraph leaves none', 'A\n\n{{#coupon}}B{{/coupon}}\n\nC', {}, 'A\n\nC'],
    ['at the beginning leaves no gap', '{{#coupon}}B{{/coupon}}\n\nC', {}, 'C'],
    ['at the end leaves no gap', 'A\n\n{{#coupon}}B{{/coupon}}', {}, 'A'],
    ['in a line that goes on leaves the line', 'A{{#coupon}}B{{/coupon}}C', {}, 'AC'],
    ['may stand in another', '{{#link}}L{{#emoji}}E{{/emoji}}{{/link}}', { link: 'allowed', emoji: 'allowed' }, 'LE'],
    ['in one that is left out is left out', '{{#link}}L{{#emoji}}E{{/emoji}}{{/link}}x', { emoji: 'allowed' }, 'x'],
  ])('%s', (_what, body, gates, text) => {
    expect(textOf(body, gates)).toBe(text);
  });

  it('that is left out asks for nothing', () => {
    expect(renderTemplate('A{{#coupon}}{{field.code}}{{/coupon}}', values).missing).toEqual([]);
  });

  it('that is left out says what it carries and why', () => {
    const place = { language: 'en', gateOf: site({ coupon: 'forbidden' }) };

    expect(renderTemplate('{{#coupon}}B{{/coupon}}', values, place).segments).toEqual([
      { kind: 'withheld', carries: 'coupon', gate: 'forbidden' },
    ]);
  });
});

describe('a snippet', () => {
  const snippets = new Map<string, LocalText>([
    ['bye', { en: 'Bye, {{buyer.name}}.', de: 'Gruß {{>team}}', 'zh-CN': '再见' }],
    ['team', { de: '{{team.name|Ihr Team}}' }],
    ['loop', { en: '{{>pool}}' }],
    ['pool', { en: '{{>loop}}' }],
    ['boom', { en: '{{>bang}}{{>bang}}'.repeat(200) }],
    ['bang', { en: 'x'.repeat(1000) }],
  ]);
  const textIn = (language: string, body: string) => renderTemplate(body, values, { language, snippets }).text;

  it.each([
    ['is put in and filled', 'en', 'Ok. {{>bye}}', 'Ok. Bye, Mira.'],
    ['may hold another', 'de', '{{> bye }}', 'Gruß Ihr Team'],
    ['of a near tag serves', 'de-AT', '{{>team}}', 'Ihr Team'],
  ])('%s', (_what, language, body, text) => {
    expect(textIn(language, body)).toBe(text);
  });

  it.each([
    ['lacks the language', 'fr', '{{>bye}}'],
    ['has only the other Chinese', 'zh-TW', '{{>bye}}'],
    ['does not exist', 'en', '{{>nothing}}'],
    ['leads back to itself', 'en', '{{>loop}}'],
    ['grows without end', 'en', '{{>boom}}'],
  ])('that %s makes the text faulty, so that nothing is inserted', (_what, language, body) => {
    const rendered = renderTemplate(body, values, { language, snippets });

    expect([rendered.isFaulty, rendered.text]).toEqual([true, undefined]);
  });
});

describe('a value with a format', () => {
  const typed = new Map<string, Value>([
    ['today', { day: '2026-11-29' }],
    ['const.traceDays', { number: 2 }],
    ['field.days', { number: 3 }],
    ['order.amount', { amount: 1234.5, currency: 'EUR' }],
  ]);
  const textIn = (language: string, body: string) =>
    renderTemplate(body, typed, { language }).text?.replace(/[\u00a0\u202f]/g, ' ');

  it.each([
    ['de', '{{today}}', '29. November'],
    ['de', '{{today+2:weekday}}', 'Dienstag, 1. Dezember'],
    ['en', '{{today+const.traceDays:date}}', 'December 1, 2026'],
    ['de', '{{order.amount:money}}', '1.234,50 €'],
    ['ja', '{{order.amount}}', '€1,234.50'],
    ['en', '{{field.days:one=# day;other=# days}}', '3 days'],
    ['ru', '{{field.days:one=# день;few=# дня;many=# дней;other=# дня}}', '3 дня'],
    ['ja', '{{field.days:other=#日}}', '3日'],
  ])('in %s %s is "%s"', (language, body, text) => {
    expect(textIn(language, body)).toBe(text);
  });

  it.each([
    '{{today:money}}',
    '{{order.amount:day}}',
    '{{field.days:weekday}}',
    '{{order.amount+2}}',
    '{{today+field.no}}',
  ])('%s does not fit and counts as missing', (body) => {
    expect(textIn('en', body)).toBeUndefined();
  });
});

describe('a template of thousands of pieces', () => {
  it.each([
    ['10,000 variables', '{{order.id}}'.repeat(10_000)],
    ['10,000 blocks', '{{#link}}\nx\n{{/link}}\n'.repeat(10_000)],
    ['a megabyte of open braces', '{{'.repeat(500_000)],
    ['a megabyte of text', 'x'.repeat(1_000_000)],
  ])('F27: is rendered or refused in a moment: %s', (_what, body) => {
    const start = performance.now();
    const rendered = renderTemplate(body, values);

    expect(performance.now() - start).toBeLessThan(2000);
    expect(rendered.text === undefined || rendered.text.length <= LONGEST_TEXT).toBe(true);
  });
});
