import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../cli/random-from.ts';
import { inputText } from '../../../domain/macros/answers.ts';
import { readAnswer } from '../../../domain/macros/read-answer.ts';
import { readMoney, parseNumber } from '../../../domain/macros/read-amount.ts';
import { currencyDigits, writeValue } from '../../../domain/macros/write-value.ts';

const pack = JSON.parse(readFileSync('packs/sample.json', 'utf8')) as {
  macros: { body: Record<string, string>; cues: Record<string, string[]> }[];
};
/** Every language that ships, and those of markets with their own number formats. */
const languages = [
  ...new Set([
    ...pack.macros.flatMap(({ body, cues }) => [...Object.keys(body), ...Object.keys(cues)]),
    ...[
      'en-IN',
      'hi',
      'ta',
      'bn',
      'mr',
      'de-CH',
      'de-AT',
      'fr-CH',
      'fr-CA',
      'es-MX',
      'pt-PT',
      'ar-EG',
      'fa',
      'he',
      'th',
      'vi',
      'tr',
    ],
    ...['sv', 'nb', 'da', 'fi', 'cs', 'hu', 'ro', 'uk', 'el', 'fil', 'ur'],
  ]),
];
const currencies = [
  'EUR',
  'USD',
  'INR',
  'JPY',
  'CNY',
  'PLN',
  'RUB',
  'BRL',
  'IDR',
  'MYR',
  'SAR',
  'CHF',
  'KRW',
  'MXN',
  'KWD',
];

describe('what we write ourselves', () => {
  it.each(languages)('P5: is read back as the number it was: %s', (language) => {
    const random = randomFrom(5);
    const numbers = [0, 7, -7, 999, 1000, 1234.5, 123456, 12345678, 1.125, 1234.125, -0.125];
    for (let index = 0; index < 100; index += 1) {
      numbers.push(Number((random() * 10 ** Math.floor(random() * 9)).toFixed(Math.floor(random() * 7))));
    }
    const wrong = numbers.flatMap((number) => {
      const text = writeValue({ number }, 'number', language, 'team')?.text ?? '';
      const read = readAnswer({ type: 'number' }, text, { language });
      return 'value' in read && typeof read.value === 'object' && 'number' in read.value && read.value.number === number
        ? []
        : [`${number}: ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  it.each(languages)('P5: is read back as the amount it was: %s', (language) => {
    const wrong = currencies.flatMap((currency) =>
      [0, 5, 54.9, 1234, 1234.56, 123456, 12345678.9, -54.9].flatMap((amount) => {
        if (Number(amount.toFixed(currencyDigits(currency))) !== amount) return [];
        const text = writeValue({ amount, currency }, 'money', language, 'team')?.text ?? '';
        const read = readAnswer({ type: 'money' }, text, { language, currency });
        const isSame = 'value' in read && JSON.stringify(read.value) === JSON.stringify({ amount, currency });
        return isSame ? [] : [`${currency} ${amount}: ${text}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('an amount in a field', () => {
  it.each(currencies)('P5: is read as the field shows it: %s', (currency) => {
    const wrong = [5, 54.9, 1234, 123456.7, 1.125].flatMap((amount) => {
      if (Number(amount.toFixed(currencyDigits(currency))) !== amount) return [];
      const read = readAnswer({ type: 'money' }, inputText({ amount, currency }), { language: 'de', currency });
      return 'value' in read && JSON.stringify(read.value) === JSON.stringify({ amount, currency }) ? [] : [amount];
    });
    expect(wrong).toEqual([]);
  });
});

describe('groups of India', () => {
  it.each([
    ['1,23,456.00', 123456],
    ['1,23,456', 123456],
    ['12,34,567.5', 1234567.5],
    ['1,00,00,000', 10000000],
    ['१,२३,४५६', 123456],
    ['1,2,345', undefined],
    ['1,23,45', undefined],
    ['1,23.456', undefined],
    ['1.250', 1250],
    ['1,234.125', 1234.125],
  ])('P5: "%s" is %s', (text, number) => {
    expect(parseNumber(text)).toBe(number);
  });

  it('P5: of a page are an amount', () => {
    expect(readMoney('₹1,23,456.00', ['INR'])).toMatchObject({ amount: 123456, currency: 'INR' });
  });

  it("P5: a German's thousands stay thousands in an English reply", () => {
    expect(parseNumber('1.250', 'en')).toBe(1250);
  });
});
