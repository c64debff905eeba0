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

describe('J2: an amount that an agent types', () => {
  const inMalaysia = (answer: string, typedIn = 'zh-CN', currency: string | undefined = 'MYR') =>
    readAnswer({ type: 'money' }, answer, { language: 'de', typedIn, currency });

  /** As amounts are written in letters and on order pages of these places. */
  it.each([
    ['5000', 5000, 'MYR'],
    ['MYR 5,000.00', 5000, 'MYR'],
    ['RM5,000', 5000, 'MYR'],
    ['rm 12.50', 12.5, 'MYR'],
    ['1.234,50 €', 1234.5, 'EUR'],
    ['1 234,50 €', 1234.5, 'EUR'],
    ['1\u202f234,50\u00a0€', 1234.5, 'EUR'],
    ['€ 1.234,50', 1234.5, 'EUR'],
    ["CHF 1'234.50", 1234.5, 'CHF'],
    ['1’234.50 CHF', 1234.5, 'CHF'],
    ['£1,234.50', 1234.5, 'GBP'],
    ['₹1,23,456', 123_456, 'INR'],
    ['1,23,456.50 INR', 123_456.5, 'INR'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['1 234,50 zł', 1234.5, 'PLN'],
    ['1 234,50 Kč', 1234.5, 'CZK'],
    ['JPY 3,000', 3000, 'JPY'],
    ['3,000円', 3000, 'JPY'],
    ['12,000원', 12_000, 'KRW'],
    ['₩12,000', 12_000, 'KRW'],
    ['Rp25.000', 25_000, 'IDR'],
    ['₫189.000', 189_000, 'VND'],
    ['189.000 VND', 189_000, 'VND'],
    ['฿1,200.00', 1200, 'THB'],
    ['1.234,50 TL', 1234.5, 'TRY'],
    ['NT$1,200', 1200, 'TWD'],
    ['US$20.00', 20, 'USD'],
    ['20 usd', 20, 'USD'],
    ['S$12.90', 12.9, 'SGD'],
    ['50 euros', 50, 'EUR'],
    ['50欧元', 50, 'EUR'],
    ['３０', 30, 'MYR'],
    ['1,234', 1234, 'MYR'],
    ['1.234', undefined, 'money'],
    ['12.345,60', 12_345.6, 'MYR'],
    ['0,50', 0.5, 'MYR'],
    ['-20', -20, 'MYR'],
    ['12,345,6', undefined, 'money'],
    ['499/-', 499, 'MYR'],
    ['5,-- €', 5, 'EUR'],
    ['25.–', 25, 'MYR'],
    ['Rp.50', 50, 'IDR'],
    [',99 €', 0.99, 'EUR'],
    ['12 .50', 12.5, 'MYR'],
    ['1.5 lakh', 150_000, 'MYR'],
    ['₹2 crore', 20_000_000, 'INR'],
    ['1.1k', 1100, 'MYR'],
    ['199k ₫', 199_000, 'VND'],
    ['Rp150rb', 150_000, 'IDR'],
    ['2 тыс. руб', 2000, 'RUB'],
    ['99p', 0.99, 'GBP'],
    ['1.2w', 12_000, 'MYR'],
    ['100円税込', 100, 'JPY'],
    ['50 cents', 0.5, 'MYR'],
    ['3.5万円', 35_000, 'JPY'],
    ['二千円', 2000, 'JPY'],
    ['1만5천원', 15_000, 'KRW'],
    ['3,980円（税込）', 3980, 'JPY'],
    ['12 pounds', undefined, 'currency'],
    ['300 рублей', 300, 'RUB'],
    ['๑๕๐ บาท', 150, 'THB'],
    ['150 Rs.', undefined, 'currency'],
    ['100块', undefined, 'currency'],
    ['10-15 €', undefined, 'money'],
    ['1O €', undefined, 'money'],
    ['2 pcs', undefined, 'unknown-currency'],
    ['¥3,000', undefined, 'currency'],
    ['$20', undefined, 'currency'],
    ['200 kr', undefined, 'currency'],
    ['ABC 50', undefined, 'unknown-currency'],
    ['50 xqz', undefined, 'unknown-currency'],
    ['fifty bucks', undefined, 'money'],
    ['20 or 30', undefined, 'money'],
    ['€20 – €30', undefined, 'money'],
    ['10 %', undefined, 'money'],
    ['1,2,345', undefined, 'money'],
    ['420123456789012345678901', undefined, 'money'],
    ['12.505', undefined, 'money'],
    ['¥12.50', undefined, 'currency'],
    ['JPY 12.50', undefined, 'money'],
  ] as const)('"%s" for an order in ringgit', (answer, amount, expected) => {
    for (const typedIn of ['en', 'zh-CN', 'zh-TW']) {
      expect(inMalaysia(answer, typedIn)).toEqual(
        amount === undefined ? { wrong: expected } : { value: { amount, currency: expected } },
      );
    }
  });

  it.each([
    ['¥3,000', 'JPY', 3000],
    ['￥128.00', 'CNY', 128],
    ['$20', 'USD', 20],
    ['200 kr', 'SEK', 200],
    ['Rs. 499', 'INR', 499],
    ['12.99 pounds', 'GBP', 12.99],
    ['20 bucks', 'USD', 20],
    ['100元', 'CNY', 100],
    ['十五块五', 'CNY', 15.5],
    ['12块8毛', 'CNY', 12.8],
    ['8毛', 'CNY', 0.8],
    ['一百零五块钱', 'CNY', 105],
    ['两百五', 'CNY', 250],
    ['三万五元', 'CNY', 35_000],
    ['二百五円', 'JPY', 205],
    ['500円引き', 'JPY', 500],
    ['199:-', 'SEK', 199],
    ['100 yuan', 'CNY', 100],
    ['١٥٠ ريال', 'SAR', 150],
  ])('takes %s for the order’s own in %s', (answer, currency, amount) => {
    for (const typedIn of ['en', 'zh-CN', 'zh-TW'])
      expect(inMalaysia(answer, typedIn, currency)).toEqual({ value: { amount, currency } });
  });

  it('says without an order what is missing', () => {
    expect(readAnswer({ type: 'money' }, '50', { language: 'de', typedIn: 'en' })).toEqual({ wrong: 'currency' });
  });
});

describe('J3: a number that an agent types', () => {
  it.each([
    ['1,23,456', 123_456],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['1 234,5', 1234.5],
    ['1.234', 1.234],
    ['1,234', 1234],
    ['٣٫٥', 3.5],
    ['３', 3],
  ])(
    'is read as those who work in the interface’s language write it, whatever the letter’s is: %s',
    (answer, number) => {
      for (const language of ['de', 'en', 'fr', 'hi', 'zh-CN'])
        for (const typedIn of ['en', 'zh-CN', 'zh-TW'])
          expect(readAnswer({ type: 'number' }, answer, { language, typedIn })).toEqual({ value: { number } });
    },
  );
});
