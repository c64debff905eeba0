// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../../domain/guard/find-amounts.ts';
import { judgeReply } from '../../../domain/guard/judge-reply.ts';
import type { GuardRules, ReplyInQuestion } from '../../../domain/guard/reply-in-question.ts';
import { startPersonalMacro } from '../../../domain/macros/personal-macro.ts';
import type { Value } from '../../../domain/macros/write-value.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import { makeMacro } from '../macros/make-macro.ts';
import { limits, listed, news, offer, reply, rules } from './make-reply.ts';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const strict: GuardRules = {
  ...rules,
  currencies: ['USD', 'EUR'],
  compensation: { ...limits, limits: { agent: 20 } },
};
const bought = { 'order.amount': usd(54.9) };
const judge = (
  macro: Macro,
  values: Readonly<Record<string, Value>>,
  changes: Partial<ReplyInQuestion>,
  given: GuardRules = strict,
) =>
  judgeReply(reply(macro, values, { language: 'en', ...changes }), given).map(
    ({ id, severity }) => `${id} ${severity}`,
  );
const edited = (text: string, given = strict) =>
  judge(offer, { ...bought, 'field.amount': usd(5) }, { text, isEdited: true }, given);

describe('J2: an amount in own wording of a reply that promises', () => {
  it.each([
    ['We refund USD 54.90.', ['amount.limit warn']],
    ['We refund $54.90 and another $54.90.', ['amount.limit warn']],
    ['We refund $54.90, then $5, then $54.90.', ['amount.limit warn']],
    ['We refund $30 of $54.90.', ['amount.limit block']],
    ['We refund $5-30.', ['amount.limit block']],
    ['We refund $3_000.', ['amount.order block', 'amount.limit block']],
    ['We refund $\u200b40.', ['amount.limit block']],
    ['We refund $4\u200b0.', ['amount.limit block']],
    ['We refund $20,000,0.', ['amount.order block', 'amount.limit block']],
    ['We refund GBP 5000.', ['amount.rate warn']],
    ['We refund £5000.', ['amount.rate warn']],
    ['We refund 5000 pounds.', ['amount.rate warn']],
    ['We refund JPY 50000.', ['amount.order block', 'amount.limit block']],
    ['We refund ¥50000.', ['amount.order block', 'amount.limit block']],
  ])('is found: %s', (text, expected) => {
    expect(edited(text)).toEqual(expected);
  });

  it.each([
    'We refund $5 of $54.90.',
    'Of $54.90 we refund $12.50, not $5.',
    'We refund $5 within 20 days.',
    'We refund $15 2 weeks after the parcel is back.',
    'It weighs 5 ft less than ALL 3000 of them; you get $5.',
    'Order 3387204191 of 3.12.2026, 5 parcels, 20 %.',
  ])('is not found in: %s', (text) => {
    expect(edited(text)).toEqual([]);
  });

  it('may be the whole order’s where the role has no limit', () => {
    expect(edited('We refund USD 54.90.', { ...strict, compensation: undefined })).toEqual([]);
    expect(edited('We refund USD 55.', { ...strict, compensation: undefined })).toEqual(['amount.order block']);
  });

  it('is not the agent’s where the team’s own text has it', () => {
    const voucher = makeMacro({ body: { en: 'A voucher of $30 for you.' }, promises: ['compensation'] });
    const teamText = 'A voucher of $30 for you.';

    expect(judge(voucher, bought, { text: 'A voucher of $30 for you!', isEdited: true, teamText })).toEqual([]);
    expect(judge(voucher, bought, { text: 'Vouchers of $30 and $40 for you!', isEdited: true, teamText })).toEqual([
      'amount.limit block',
    ]);
    expect(judge(voucher, bought, { text: '$30 and $30 for you!', isEdited: true, teamText })).toEqual([
      'amount.limit block',
    ]);
  });
});

describe('J2: an amount in what the agent fills in as text', () => {
  it('is one like that in the field for amounts', () => {
    const values = { ...bought, 'field.amount': usd(5), 'field.cause': 'and $5000 more' };

    expect(judge(offer, values, { text: 'We refund $5 and $5000 more' })).toEqual([
      'amount.order block',
      'amount.limit block',
    ]);
    expect(judge(offer, { ...values, 'field.cause': 'and 2 days more' }, {})).toEqual([]);
    expect(judge(offer, { ...values, 'field.cause': 'of the $54.90' }, {})).toEqual([]);
  });

  it('is found where the page shows no name, and not in what the page says', () => {
    const values = { ...bought, 'buyer.name': 'Ann, we refund $5000' };

    expect(judge(offer, values, { typed: ['buyer.name'] })).toContain('amount.order block');
    expect(judge(offer, { ...bought, 'buyer.name': 'Gift card $5000' }, {})).toEqual([]);
  });
});

describe('J2: an amount to a buyer whom only a lead may decide about', () => {
  const grave = { ...strict, buyer: listed(3) };
  const own = startPersonalMacro('own-1', 'en', 'We refund $5000', '2026-11-30T08:00:00Z', { en: 'Own' }).macro;
  const plain = makeMacro({
    body: { en: 'Hello, {{field.note}}' },
    fields: [{ id: 'note', label: { en: 'Note' }, type: 'text' }],
  });

  it.each<[string, Macro, Readonly<Record<string, Value>>, Partial<ReplyInQuestion>, string | undefined]>([
    ['an own reply', own, {}, { text: 'We refund $10' }, 'compensation.listed block'],
    ['an own reply that names the total', own, bought, { text: 'You paid $54.90' }, 'compensation.unsaid warn'],
    ['an own reply without one', own, {}, { text: 'It comes in 5 days' }, 'compensation.unsaid warn'],
    [
      'one that is said to promise nothing',
      { ...own, promises: [] },
      {},
      { text: 'It was $10' },
      'compensation.unsaid warn',
    ],
    ['one of those without an amount', { ...own, promises: [] }, {}, { text: 'It comes in 5 days' }, undefined],
    ['a changed one of the team', news, {}, { text: 'We refund $10', isEdited: true }, 'compensation.listed block'],
    ['a filled one of the team', plain, { 'field.note': 'we refund you $5000' }, {}, 'compensation.unsaid warn'],
    ['one filled without an amount', plain, { 'field.note': 'it comes on the 5th' }, {}, undefined],
  ])('%s', (_what, macro, values, changes, first) => {
    expect(judge(macro, values, changes, grave)[0]).toBe(first);
    expect(judge(macro, values, changes, { ...grave, buyer: listed(2) }).filter((one) => one.startsWith('c'))).toEqual(
      [],
    );
    expect(judge(macro, values, changes)).toEqual([]);
  });
});

describe('J2: amounts whose currency nobody named', () => {
  it.each([
    ['We refund £5000', [{ amount: 5000, currency: 'GBP' }]],
    [
      'We refund CHF 80 or 90 francs',
      [
        { amount: 80, currency: 'CHF' },
        { amount: 90, currency: 'CHF' },
      ],
    ],
    ['Wir erstatten 30 Dollar', [{ amount: 30, currency: 'USD' }]],
    ['TOP 10, ALL 3, MOP 2, 5 ft, 3 r, SKU 500, DHL 12', []],
  ])('are found where the sign is plain: %s', (text, amounts) => {
    expect(findAmounts(text, ['MYR'], 'en')).toEqual(amounts);
  });
});
