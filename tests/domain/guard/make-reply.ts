import type { ReplyInQuestion, GuardRules } from '../../../domain/guard/reply-in-question.ts';
import type { Value } from '../../../domain/macros/write-value.ts';
import type { BuyerEntry, Compensation, Macro } from '../../../domain/pack/schema.ts';
import type { Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import { makeMacro } from '../macros/make-macro.ts';

/** Offers an amount that the agent fills in. */
export const offer: Macro = makeMacro({
  id: 'offer',
  body: { de: 'Wir erstatten {{field.amount}}.', en: 'We refund {{field.amount}}.' },
  fields: [
    { id: 'amount', label: { en: 'Amount' }, type: 'money', promises: 'compensation' },
    { id: 'cause', label: { en: 'Cause' }, type: 'text' },
  ],
  promises: ['compensation'],
});

/** Promises nothing. */
export const news: Macro = makeMacro({
  id: 'news',
  body: { de: 'Ihr Paket kommt am {{field.day}}.', en: 'Your parcel arrives on {{field.day}}.' },
  fields: [{ id: 'day', label: { en: 'Day' }, type: 'date', expects: 'future' }],
});

export const limits: Compensation = {
  currency: 'USD',
  limits: { agent: 50, senior: 100 },
  rates: { EUR: 0.8, MYR: 4, JPY: 150, INR: 90 },
};

const entry: BuyerEntry = {
  key: '0'.repeat(32),
  reason: 'empty-return',
  severity: 3,
  since: '2026-06-01',
  until: '2027-06-01',
};

export function listed(severity: number): Verdict {
  const known = severity as BuyerEntry['severity'];
  return { kind: 'listed', severity: known, entry: { ...entry, severity: known }, by: 'id', expired: [] };
}

export const notListed: Verdict = {
  kind: 'not-listed',
  by: 'id',
  expired: [],
  basis: { list: 'a', rows: 1, by: 'id', checkedAt: 0 },
};

export const rules: GuardRules = {
  buyer: notListed,
  today: '2026-11-30',
  currencies: ['EUR', 'USD', 'MYR'],
  role: 'agent',
  compensation: limits,
};

/** A reply in German with these values. */
export function reply(
  macro: Macro,
  values: Readonly<Record<string, Value>> = {},
  changes: Partial<ReplyInQuestion> = {},
): ReplyInQuestion {
  return {
    macro,
    values: new Map(Object.entries(values)),
    language: 'de',
    text: 'Wir erstatten Ihnen den Betrag.',
    isEdited: false,
    ...changes,
  };
}
