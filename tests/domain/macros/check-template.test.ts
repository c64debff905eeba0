import { describe, expect, it } from 'vitest';
import { checkTemplate, placeOfFault, type TemplateScope } from '../../../domain/macros/check-template.ts';
import type { LocalText } from '../../../domain/pack/schema.ts';
import { makeMacro } from './make-macro.ts';

const label = { en: 'A field' };
const { fields } = makeMacro({
  body: { en: 'x' },
  fields: [
    { id: 'note', label, type: 'text' },
    { id: 'days', label, type: 'number' },
    { id: 'sum', label, type: 'money' },
    { id: 'day', label, type: 'date' },
    { id: 'way', label, type: 'choice', choices: [{ en: 'By post' }] },
    { id: 'more', label, type: 'text', required: false },
  ],
});
const snippets = new Map<string, LocalText>([
  ['bye', { en: 'Bye {{>team}}', ru: 'Пока' }],
  ['team', { en: '{{team.name}}' }],
  ['loop', { en: 'a {{>pool}}' }],
  ['pool', { en: '{{>loop}}' }],
  ['twice', { en: '{{>team}}{{>team}}' }],
  ...Array.from({ length: 20 }, (_, n): [string, LocalText] => [
    `bomb${n}`,
    { en: n === 0 ? 'boom' : `{{>bomb${n - 1}}}{{>bomb${n - 1}}}` },
  ]),
]);

function faultsOf(body: string, changes: Partial<TemplateScope> = {}): string[] {
  const constants = { refundDays: 30, carrier: 'Post' };
  const scope: TemplateScope = { language: 'en', place: 'macro', fields, constants, snippets, ...changes };
  return checkTemplate(body, scope).map(({ code, detail }) => `${code} ${detail}`);
}

describe('a text is without fault that', () => {
  it.each([
    '{{buyer.name|there}} {{order.id}} {{site.name}} {{agent.id}} {{team.name}} {{market.name}}',
    '{{const.refundDays}} {{const.carrier}} {{const.refundDays:one=# day;other=# days}}',
    '{{field.note}} {{field.days:number}} {{field.sum:money}} {{field.day:date}} {{field.way}} {{field.more|none}}',
    '{{order.amount:money}} {{today+2:weekday}} {{today+const.refundDays}} {{field.day+field.days}}',
    '{{ask.missing}} {{>bye}} {{>twice}} {{#link}}{{order.id}}{{/link}}',
  ])('reads %s', (body) => {
    expect(faultsOf(body)).toEqual([]);
  });
});

describe('a text is faulty that', () => {
  it.each([
    ['names no variable', '{{buyer.mail}}', 'unknown-variable buyer.mail'],
    ['names what every object has', '{{constructor}}', 'unknown-variable constructor'],
    ['names a family alone', '{{field.}}', 'unknown-variable field.'],
    ['uses a field that is not declared', '{{field.x}}', 'undeclared-field x'],
    ['uses a field in a block that is not declared', '{{#link}}{{field.x}}{{/link}}', 'undeclared-field x'],
    ['uses a constant that does not exist', '{{const.x}}', 'missing-constant x'],
    ['writes a name as a day', '{{buyer.name:day}}', 'wrong-format buyer.name:day'],
    ['writes a text as a plural', '{{field.note:one=a;other=b}}', 'wrong-format field.note:one;other'],
    ['writes an amount as a number', '{{field.sum:number}}', 'wrong-format field.sum:number'],
    ['moves what is no day', '{{order.id+2}}', 'wrong-format order.id+2'],
    ['moves a day by words', '{{today+const.carrier}}', 'wrong-format today+const.carrier'],
    ['has no word for when a field stays empty', '{{field.more}}', 'missing-default more'],
    ['uses a snippet that does not exist', '{{>hello}}', 'unknown-snippet hello'],
    ['uses a snippet that leads back to itself', '{{>loop}}', 'snippet-cycle loop > pool > loop'],
    ['uses a snippet that grows without end', '{{>bomb19}}', 'too-long 32768'],
    ['names a size', '{{size.label}}', 'unknown-variable size.label'],
  ])('%s', (_what, body, fault) => {
    expect(faultsOf(body)).toEqual([fault]);
  });

  it.each([
    [
      'lacks a form of the plural',
      'ru',
      '{{field.days:one=# день;other=# дня}}',
      'missing-plural field.days: many, few',
    ],
    ['uses a snippet without that language', 'de', '{{>bye}}', 'missing-text bye: de'],
  ])('%s in its language', (_what, language, body, fault) => {
    expect(faultsOf(body, { language }).map((f) => f.replace('few, many', 'many, few'))).toEqual([fault]);
  });

  it('is a snippet and uses a field, since the macro that declares it is not known', () => {
    expect(faultsOf('{{field.note}}', { place: 'snippet' })).toEqual(['unknown-variable field.note']);
  });
});

describe('the place of a fault', () => {
  it('is its line and column, counted from 1', () => {
    expect(placeOfFault('Hello,\nsee {{x}}', { code: 'unknown-variable', at: 11, detail: 'x' })).toBe('2:5');
  });
});
