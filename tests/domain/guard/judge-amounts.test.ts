// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../domain/guard/find-amounts.ts';
import type { Finding } from '../../../domain/guard/finding.ts';
import { judgeReply } from '../../../domain/guard/judge-reply.ts';
import { copyTeamMacro } from '../../../domain/macros/personal-macro.ts';
import { makeMacro } from '../macros/make-macro.ts';
import { limits, offer, reply, rules } from './make-reply.ts';

const money = (amount: number, currency = 'MYR') => ({ amount, currency });
const idsOf = (findings: readonly Finding[]) => findings.map(({ id, severity }) => `${id} ${severity}`);
const judge = (amount: number, currency: string, order?: { amount: number; currency: string } | string, changes = {}) =>
  idsOf(
    judgeReply(reply(offer, { 'field.amount': money(amount, currency), ...(order && { 'order.amount': order }) }), {
      ...rules,
      ...changes,
    }),
  );

describe('J2: an amount that is promised', () => {
  it('of MYR 5,000 for an order of MYR 189 is stopped by the order and by the role', () => {
    const findings = judgeReply(reply(offer, { 'field.amount': money(5000), 'order.amount': money(189) }), rules);

    expect(findings).toEqual([
      {
        id: 'amount.order',
        severity: 'block',
        source: 'order',
        amount: money(5000),
        most: money(189),
        field: 'field.amount',
      },
      {
        id: 'amount.limit',
        severity: 'block',
        source: 'team-limits',
        amount: money(5000),
        most: money(50, 'USD'),
        role: 'agent',
        field: 'field.amount',
      },
    ]);
  });

  it.each([
    [189, 'MYR', money(189), []],
    [189.01, 'MYR', money(189), ['amount.order block']],
    [200, 'MYR', money(900), []],
    [200.01, 'MYR', money(900), ['amount.limit block']],
    [40, 'EUR', money(90, 'EUR'), []],
    [41, 'EUR', money(90, 'EUR'), ['amount.limit block']],
    [30, 'EUR', money(100, 'MYR'), ['amount.order block']],
    [20, 'EUR', money(100, 'MYR'), []],
    [30, 'USD', undefined, []],
    [30, 'USD', 'about 40 dollars', []],
    [3000, 'JPY', money(5000, 'JPY'), []],
    [-5000, 'MYR', money(189), ['amount.order block', 'amount.limit block']],
    [20, 'KWD', undefined, ['amount.rate warn']],
    [20, 'KWD', money(90, 'EUR'), ['amount.rate warn']],
  ] as const)('%d %s for an order of %o', (amount, currency, order, expected) => {
    expect(judge(amount, currency, order)).toEqual(expected);
  });

  it('has another limit for each role, and none where the pack names none', () => {
    const order = money(900);

    expect(judge(300, 'MYR', order, { role: 'senior' })).toEqual([]);
    expect(judge(500, 'MYR', order, { role: 'senior' })).toEqual(['amount.limit block']);
    expect(judge(900, 'MYR', order, { role: 'lead' })).toEqual([]);
    expect(judge(900, 'MYR', order, { compensation: undefined })).toEqual([]);
    expect(judge(901, 'MYR', order, { compensation: undefined })).toEqual(['amount.order block']);
  });

  it('without rates is only compared within one currency', () => {
    const compensation = { ...limits, rates: {} };

    expect(judge(40, 'USD', money(90, 'USD'), { compensation })).toEqual([]);
    expect(judge(60, 'USD', money(90, 'USD'), { compensation })).toEqual(['amount.limit block']);
    expect(judge(40, 'EUR', money(90, 'EUR'), { compensation })).toEqual(['amount.rate warn']);
  });

  it('is also one that the agent writes into the text', () => {
    const values = { 'order.amount': money(39, 'EUR') };
    const judgeText = (text: string, macro = offer) =>
      idsOf(judgeReply(reply(macro, values, { text, isEdited: true }), rules));

    expect(judgeText('Wir erstatten Ihnen 5.000,00 € und Sie behalten die Ware.')).toContain('amount.order block');
    expect(judgeText('Wir erstatten Ihnen € 12,50 von 39,00 €.')).toEqual([]);
    expect(judgeText('Wir erstatten Ihnen MYR 5,000.00.')).toContain('amount.limit block');
    expect(judgeText('Ihre Bestellung 3387204191 vom 3.12. kommt in 5 Tagen.')).toEqual([]);
    const own = copyTeamMacro('own-1', offer, '2026-11-30T08:00:00Z').macro;
    expect(idsOf(judgeReply(reply(own, values, { text: 'Wir erstatten 500 €.' }), rules))).toContain(
      'amount.order block',
    );
  });
});

describe('J2: an amount that is not promised', () => {
  const issued = makeMacro({
    body: { en: 'We refunded {{field.amount}}; {{field.fee}} was the fee.' },
    fields: [
      { id: 'amount', label: { en: 'Amount' }, type: 'money', atMost: 'order.amount' },
      { id: 'fee', label: { en: 'Fee' }, type: 'money' },
    ],
  });

  it('has the ceiling of its field, and no limit of a role', () => {
    const judgeIssued = (amount: number) =>
      idsOf(
        judgeReply(
          reply(issued, { 'field.amount': money(amount), 'field.fee': money(9000), 'order.amount': money(1000) }),
          rules,
        ),
      );

    expect(judgeIssued(1000)).toEqual([]);
    expect(judgeIssued(1001)).toEqual(['amount.order block']);
  });
});

describe('J2: amounts in a text', () => {
  it.each<[string, number[]]>([
    ['Wir erstatten 1.234,50 € und 20 EUR.', [1234.5, 20]],
    ['We refund €1,234.50, not USD 20.', [1234.5, 20]],
    ['RM 50 now, MYR 5,000.00 later', [50, 5000]],
    ['RM 25k, dann 10,- € und 1,299 US dollars', [25_000, 10, 1299]],
    ['返现€15，或二十欧元', [15]],
    ['RM.50 or RM 50', [50, 50]],
    ['Wir geben Ihnen 10 Euro Nachlass, Bestellung 403-8821945.', [10]],
    ['返金は500ユーロです', [500]],
    ['Wir senden 5 Eurostecker, 20 Stück, Größe M', []],
    ['Order 3387204191 of 3.12.2026, 5 parcels, 20 %', []],
    ['1'.repeat(32_000), []],
    ['1 '.repeat(16_000), []],
    ['', []],
  ])('are found with their currency: %s', (text, amounts) => {
    expect(findAmounts(text, ['MYR', 'EUR', 'USD'], 'en').map(({ amount }) => amount)).toEqual(amounts);
  });
});
