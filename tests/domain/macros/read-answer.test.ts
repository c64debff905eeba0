import { describe, expect, it } from 'vitest';
import { readAnswer } from '../../../domain/macros/read-answer.ts';
import type { LocalText } from '../../../domain/pack/schema.ts';

const choices: LocalText[] = [{ en: 'The post', de: 'Die Post' }, { en: 'A van' }];
const read = (type: 'text' | 'number' | 'money' | 'date' | 'choice', answer: string, currency?: string) =>
  readAnswer({ type, choices, currency: undefined }, answer, { language: 'de', currency });

describe('an answer', () => {
  it.each([
    ['text', ' Monday ', 'Monday'],
    ['text', '{{order.id}}', '{{order.id}}'],
    ['text', '<b>x</b>', '<b>x</b>'],
    ['number', '3', { number: 3 }],
    ['money', '54,90', { amount: 54.9, currency: 'EUR' }],
    ['money', '54,90 €', { amount: 54.9, currency: 'EUR' }],
    ['money', '20 usd', { amount: 20, currency: 'USD' }],
    ['date', '2026-11-03', { day: '2026-11-03' }],
    ['choice', '0', 'Die Post'],
    ['text', ' \n ', undefined],
    ['number', '', undefined],
    ['choice', '1', undefined],
    ['choice', '9', undefined],
  ] as const)('of kind %s "%s" is read', (type, answer, value) => {
    expect(read(type, answer, 'EUR')).toEqual({ value });
  });

  it.each([
    ['number', 'many', 'number'],
    ['number', '3 to 5', 'number'],
    ['money', 'ten', 'money'],
    ['date', '2026-02-30', 'date'],
    ['date', '3 Nov', 'date'],
  ] as const)('of kind %s "%s" says what is needed: a %s', (type, answer, wrong) => {
    expect(read(type, answer, 'EUR')).toEqual({ wrong });
  });

  it('of money without any currency asks for it', () => {
    expect(read('money', '5')).toEqual({ wrong: 'currency' });
  });

  it.each([
    ['in a currency without coins', '12.50', 'JPY'],
    ['finer than a cent', '12.505000', 'EUR'],
  ])('of money %s is wrong', (_what, answer, currency) => {
    expect(read('money', answer, currency)).toEqual({ wrong: 'money' });
  });

  it('of money takes the currency of the field over that of the order', () => {
    const field = { type: 'money' as const, currency: 'GBP' };

    expect(readAnswer(field, '5', { language: 'en', currency: 'EUR' })).toEqual({
      value: { amount: 5, currency: 'GBP' },
    });
  });
});
