import { describe, expect, it } from 'vitest';
import { renderTemplate, withAnswers } from '../../../domain/macros/render-macro.ts';

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
  ])('does not exist while %s', (_what, body) => {
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
    'line\nline',
    '{{buyer.name|{{order.id}}}}',
  ])('"%s" goes in as it is', (value) => {
    const { text } = renderTemplate('Hello {{buyer.name}}!', new Map([...values, ['buyer.name', value]]));

    expect(text).toBe(`Hello ${value}!`);
  });

  it('that looks like a missing variable is not counted as missing', () => {
    const { missing } = renderTemplate('{{buyer.name}}', new Map([['buyer.name', '{{field.day}}']]));

    expect(missing).toEqual([]);
  });

  it('is not taken from what every object has', () => {
    expect(renderTemplate('{{constructor}}', values).missing).toEqual(['constructor']);
  });
});

describe("the agent's answers", () => {
  it.each([
    ['fills what was missing', { 'field.day': 'Monday' }, 'Monday'],
    ['is trimmed', { 'field.day': '  Monday ' }, 'Monday'],
    ['of braces stays as it was typed', { 'field.day': '{{order.id}}' }, '{{order.id}}'],
    ['that is blank stays missing', { 'field.day': ' \n ' }, undefined],
    ['for another name changes nothing', { 'field.night': 'Monday' }, undefined],
  ])('an answer that %s', (_what, answers: Record<string, string>, text) => {
    expect(renderTemplate('{{field.day}}', withAnswers(values, answers)).text).toBe(text);
  });

  it('win over what was read from the page', () => {
    expect(withAnswers(values, { 'buyer.name': 'Mira Holm' }).get('buyer.name')).toBe('Mira Holm');
  });

  it('leave the values that were there as they were', () => {
    withAnswers(values, { 'buyer.name': 'Mira Holm' });

    expect(values.get('buyer.name')).toBe('Mira');
  });
});
