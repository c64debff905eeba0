import { describe, expect, it } from 'vitest';
import { leaveOutHidden } from '../../../domain/language/hidden-characters.ts';
import { checkTemplate } from '../../../domain/macros/check-template.ts';
import { listLiteralLines } from '../../../domain/macros/scan-template.ts';
import { renderTemplate, type RenderPlace } from '../../../domain/macros/render-macro.ts';
import { takeOverText } from '../../../domain/macros/take-over-text.ts';
import type { Value } from '../../../domain/macros/write-value.ts';
import { hostileTexts } from './hostile-texts.ts';

const values: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['buyer.name', 'Ann'],
  ['order.id', '112-4455'],
  ['order.amount', { amount: 54.9, currency: 'EUR', written: '54,90 €' }],
  ['product.name', 'Lamp'],
  ['agent.id', 'S1'],
  ['site.name', 'Etsy'],
]);

describe('a text that was written to one buyer', () => {
  it.each([
    ['Hello Ann, order 112-4455 (54,90 €).', 'Hello {{buyer.name}}, order {{order.id}} ({{order.amount}}).'],
    ['Order for Annika, Anna', 'Order for Annika, Anna'],
    ['Dear Annika, Anna', 'Dear {{buyer.name}}, Anna'],
    ['Order 112-44556', 'Order 112-44556'],
    ['Lampshade, Lamp', 'Lampshade, {{product.name}}'],
    ['亲爱的Ann你好', '亲爱的{{buyer.name}}你好'],
    ['S1 on Etsy', 'S1 on Etsy'],
    ['', ''],
    ['A15 {{const.discount}}', 'A15 {{"{{"}}const.discount{{"}}"}}'],
    ['a {b} c', 'a {b} c'],
    ['{Ann}', '{{"{"}}{{buyer.name}}}'],
    ['{{Ann}}', '{{"{{"}}{{buyer.name}}{{"}}"}}'],
  ])('"%s" becomes the template "%s"', (text, template) => {
    expect(takeOverText(text, values)).toEqual({ text: template, leftOut: [] });
  });

  it.each([
    ['Refunded: 54,90\u00a0€', 'Refunded: {{order.amount}}'],
    ['Refunded: 54,90\u202f€', 'Refunded: {{order.amount}}'],
    ['Refunded: 54,90€.', 'Refunded: {{order.amount}}.'],
    ['You get €54.90 back', 'You get {{order.amount}} back'],
    ['Order 112\u20114455', 'Order {{order.id}}'],
    ['Order 112\u20134455 and 112-4455', 'Order {{order.id}} and {{order.id}}'],
    ['154,90 € and 54,905', '154,90 € and 54,905'],
    ['about 54 €', 'about 54 €'],
  ])('Q20: in other blanks, hyphens or another language’s way "%s" becomes "%s"', (text, template) => {
    expect(takeOverText(text, values).text).toBe(template);
  });

  it('Q20: a value with signs of a pattern is looked for to the letter', () => {
    const odd = new Map<string, Value>([['order.id', 'A+(1)/[x]']]);
    expect(takeOverText('A+(1)/[x], AA1x', odd).text).toBe('{{order.id}}, AA1x');
  });

  it('A14: loses what no screen shows, and it is named', () => {
    expect(takeOverText('Dear A\u200bnn\u202e', values)).toEqual({
      text: 'Dear {{buyer.name}}',
      leftOut: ['U+200B', 'U+202E'],
    });
  });

  it('A15: gives nothing of the team away when it is rendered', () => {
    const snippets = new Map([['note', { en: 'INTERNAL' }]]);
    const scope = new Map<string, Value>([...values, ['const.discount', { number: 40 }]]);
    const lure = '{{const.discount}} {{agent.id}} {{>note}} {{#link}}x{{/link}}';
    const { text } = takeOverText(lure, scope);
    expect(renderTemplate(text, scope, { language: 'en', snippets, gateOf: () => 'allowed' }).text).toBe(lure);
  });
});

describe('any text that is taken over', () => {
  /** Amounts are rewritten in the reply's language, so they are left to the table above. */
  const scope = new Map<string, Value>([...values, ['const.discount', { number: 40 }], ['order.amount', '54.90']]);
  const snippets = new Map([['note', { en: 'INTERNAL' }]]);
  const place: RenderPlace = { language: 'en', snippets, gateOf: () => 'allowed' };

  it('A15: is rendered as it was, without what no screen shows, and has no fault', () => {
    const wrong = hostileTexts(20_000, 15).filter((text) => {
      const { text: template } = takeOverText(text, scope);
      const faults = checkTemplate(template, { language: 'en', place: 'macro', fields: [], constants: {}, snippets });
      return faults.length > 0 || renderTemplate(template, scope, place).text !== leaveOutHidden(text).text;
    });
    expect(wrong).toEqual([]);
  });

  it('A15: is the same when it is taken over from what it rendered', () => {
    const wrong = hostileTexts(2_000, 16).filter((text) => {
      const { text: template } = takeOverText(text, scope);
      return takeOverText(renderTemplate(template, scope, place).text ?? '', scope).text !== template;
    });
    expect(wrong).toEqual([]);
  });
});

describe('the lines with braces that stay text', () => {
  it.each([
    ['none without an escape', 'Hello {{buyer.name}}\n{x}', []],
    ['the one line of several', 'a\nb {{"{{"}}x{{today}}\nc', [['b ', '*{{', 'x', '{{today}}']]],
  ])('A15: are %s', (_what, body, lines) => {
    const read = listLiteralLines(body).map((line) => line.map((one) => (one.isLiteral ? `*${one.text}` : one.text)));
    expect(read).toEqual(lines);
  });
});
