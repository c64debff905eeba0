import { describe, expect, it } from 'vitest';
import { checkTemplate, placeOfFault } from '../../../domain/macros/check-template.ts';
import { mendTemplate } from '../../../domain/macros/mend-template.ts';
import { checkPersonalMacro, startPersonalMacro } from '../../../domain/macros/personal-macro.ts';
import { renderTemplate } from '../../../domain/macros/render-macro.ts';
import { takeOverText } from '../../../domain/macros/take-over-text.ts';
import type { Value } from '../../../domain/macros/write-value.ts';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import { smallMacro, smallPack } from '../pack/small-pack.ts';

const scope = {
  language: 'en',
  place: 'macro' as const,
  fields: [],
  constants: { refundDays: 30 },
  snippets: new Map([['note', { en: 'A note.' }]]),
};
const values = new Map<string, Value>([
  ['buyer.name', 'Camille'],
  ['order.id', '112-4455'],
  ['today', { day: '2026-11-29' }],
]);

const foreign: readonly (readonly [body: string, mended: string])[] = [
  ['｛｛buyer.name｝｝您好', '{{buyer.name}}您好'],
  ['｛｛buyer.name}}', '{{buyer.name}}'],
  ['{{buyer.name｝｝, {{order.id}}', '{{buyer.name}}, {{order.id}}'],
  ['｛｛buyer。name｜您｝｝', '{{buyer.name|您}}'],
  ['｛｛today＋2：weekday｝｝', '{{today+2:weekday}}'],
  ['｛｛＃coupon｝｝x｛｛／coupon｝｝', '{{#coupon}}x{{/coupon}}'],
  ['｛｛＞note｝｝', '{{>note}}'],
  ['｛ ｛ order.id ｝ ｝', '{{order.id}}'],
  ['{{buyer.name｜there}}', '{{buyer.name|there}}'],
  ['{{buyer．name}}', '{{buyer.name}}'],
  ['{{today：date}}', '{{today:date}}'],
  ['{{＞note}}', '{{>note}}'],
  ['{buyer.name}', '{{buyer.name}}'],
  ['｛buyer.name｝', '{{buyer.name}}'],
  ['${buyer.name}', '{{buyer.name}}'],
  ['#{order.id}', '{{order.id}}'],
  ['*|buyer.name|*', '{{buyer.name}}'],
  ['__buyer.name__', '{{buyer.name}}'],
  ['**order.id**', '{{order.id}}'],
  ['~order.id~', '{{order.id}}'],
  ['#order.id#', '{{order.id}}'],
  ['@@order.id@@', '{{order.id}}'],
  ['|order.id|', '{{order.id}}'],
  ['[[buyer.name]]', '{{buyer.name}}'],
  ['【buyer.name】', '{{buyer.name}}'],
  ['[Buyer Name]', '{{buyer.name}}'],
  ['%buyer.name%', '{{buyer.name}}'],
  ['％order_id％', '{{order.id}}'],
  ['<order.id>', '{{order.id}}'],
  ['<%= order.id %>', '{{order.id}}'],
  ['«buyer.name»', '{{buyer.name}}'],
  ['（buyer.name）', '{{buyer.name}}'],
  ['「order.id」', '{{order.id}}'],
  ['{today}', '{{today}}'],
  ['{const.refundDays}', '{{const.refundDays}}'],
];

describe('a variable in foreign signs', () => {
  it.each(foreign)('F10: "%s" is a fault at its place, and is mended to "%s"', (body, mended) => {
    const [fault] = checkTemplate(`Hello,\n ${body}`, scope);
    expect(fault).toMatchObject({ code: 'foreign-sign' });
    expect(fault && placeOfFault(`Hello,\n ${body}`, fault)).toBe('2:2');
    expect(mendTemplate(body)).toBe(mended);
    expect(checkTemplate(mended, scope)).toEqual([]);
  });

  it.each(foreign)('F10: nothing of "%s" is inserted', (body) => {
    expect(renderTemplate(`Hello ${body}`, values).text).toBeUndefined();
  });

  it.each([
    '{{buyer.name|{order.id}}}',
    '{{buyer.name|[order.id]}}',
    '{{buyer.name|%order.id%}}',
    '{{const.refundDays:one=# day;other=# {today} days}}',
  ])('F10: in a default or a plural it is a fault: "%s"', (body) => {
    expect(checkTemplate(body, scope).length).toBeGreaterThan(0);
    expect(renderTemplate(body, values).text).toBeUndefined();
  });

  it.each([
    'Prices in {braces} and [brackets], 20% off 30% today.',
    'a {b} c',
    '[today] we close at 5',
    '【重要】请查收',
    '《退款说明》 <b>',
    'It costs $5 and $10',
    '{{buyer.name|亲爱的顾客：您好。}}',
    '{{const.refundDays:one=#天：（工作日）。;other=#天：（工作日）。}}',
    '{{"{"}}buyer.name}',
    '{{"［"}}buyer.name］',
    '100%buyer',
    '*today* only, __important__, #sale# @shop',
    'write to a@order.id or b@order.id',
    'a｛b｝c',
  ])('F10: other text stays text: "%s"', (body) => {
    expect(checkTemplate(body, scope)).toEqual([]);
    expect(mendTemplate(body)).toBeUndefined();
  });

  it('F10: is looked for in linear time', () => {
    const start = performance.now();
    for (const piece of ['{', '｛｛', '[', '%', '{ ', '<', '$', '｛｛buyer.name'])
      checkTemplate(piece.repeat(8000), scope);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('F10: refuses a pack with path, line and column', () => {
    const result = checkPack(smallPack({ macros: [smallMacro({ body: { en: 'Hello\n｛｛buyer.name｝｝' } })] }));
    expect(result.ok ? [] : result.fault.faults).toMatchObject([
      {
        code: 'foreign-sign',
        path: ['macros', 0, 'body', 'en'],
        place: '2:1',
        detail: '｛｛buyer.name｝｝ → {{buyer.name}}',
      },
    ]);
  });

  it('F10: keeps an own reply from being saved', () => {
    const own = startPersonalMacro('own-1', 'zh-CN', '｛｛buyer.name｝｝您好', '2026-11-29T00:00:00Z');
    const faults = checkPersonalMacro(own, { constants: {}, snippets: [] });
    expect(faults).toContainEqual(expect.objectContaining({ kind: 'template', place: '1:1' }));
  });

  it.each(foreign)('F10: "%s" that a page wrote stays the text that it is', (body) => {
    const text = `x ${body} y`;
    const template = takeOverText(text, new Map()).text;
    expect(checkTemplate(template, scope)).toEqual([]);
    expect(renderTemplate(template, values).text).toBe(text);
  });
});
