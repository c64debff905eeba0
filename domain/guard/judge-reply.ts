import { isOwnReply } from '../macros/personal-macro.ts';
import type { Values } from '../macros/values.ts';
import type { Money, Value } from '../macros/write-value.ts';
import { promisesCompensation } from '../pack/kinds/promise.ts';
import type { Macro } from '../pack/schema.ts';
import { findAmounts } from './find-amounts.ts';
import type { Finding } from './finding.ts';
import { judgeAmounts, type Authority, type NamedAmount } from './judge-amounts.ts';
import { judgeCompensation, type Known, type Promised } from './judge-compensation.ts';
import { judgeDays } from './judge-days.ts';
import { isOwnWording, judgeLanguage } from './judge-language.ts';

/** A reply at the moment before it is inserted. */
export interface ReplyInQuestion {
  readonly macro: Macro;
  /** Of the agent's own version of a team's macro: that macro as it is now. */
  readonly original?: Macro | undefined;
  /** What the text is filled with. */
  readonly values: Values;
  /** Of the text, BCP 47. */
  readonly language: string;
  /** As it would be inserted; `undefined` while something is missing. */
  readonly text: string | undefined;
  /** The agent has changed it by hand. */
  readonly isEdited: boolean;
}

/** What a reply is checked against. */
export interface GuardRules extends Authority {
  readonly buyer: Known;
  /** On the agent's own calendar, ISO 8601. */
  readonly today: string;
  /** Currencies that amounts in a text may be in (ISO 4217), the order's first. */
  readonly currencies: readonly string[];
}

/** Everything that speaks against inserting a reply, or should be read before. */
export function judgeReply(reply: ReplyInQuestion, rules: GuardRules): Finding[] {
  const { macro, values, language, text, isEdited } = reply;
  const promised = promiseOf(reply);
  const isOwn = isOwnWording(macro, isEdited);
  return [
    ...judgeCompensation(promised, rules.buyer),
    ...judgeAmounts(listAmounts(reply, promised, rules), rules),
    ...judgeDays(macro, values, rules.today),
    ...judgeLanguage({ macro, values, language, ownText: isOwn ? text : undefined }),
  ];
}

/** An own reply that was saved before packs said what replies promise is asked for its original. */
function promiseOf({ macro, original, isEdited }: ReplyInQuestion): Promised {
  if (promisesCompensation(macro) || (original && promisesCompensation(original))) return 'compensation';
  const isSaid = macro.promises !== undefined || original !== undefined || !isOwnReply(macro);
  return isSaid && !isEdited ? 'nothing' : 'unsaid';
}

/** Amounts of the fields, and in the agent's own wording those of the text. */
function listAmounts(reply: ReplyInQuestion, promised: Promised, rules: GuardRules): NamedAmount[] {
  const { macro, values, text, isEdited, language } = reply;
  const order = moneyOf(values.get('order.amount'));
  const inFields = macro.fields.flatMap((field): NamedAmount[] => {
    const name = `field.${field.id}`;
    const money = field.type === 'money' ? moneyOf(values.get(name)) : undefined;
    const isPromised = field.promises === 'compensation';
    if (!money || (!isPromised && field.atMost === undefined)) return [];
    return [{ money, field: name, isPromised, most: moneyOf(values.get(field.atMost ?? 'order.amount')) }];
  });
  if (text === undefined || promised !== 'compensation' || !isOwnWording(macro, isEdited)) return inFields;
  const said = new Set(inFields.map(({ money }) => keyOf(money)));
  const written = findAmounts(text, rules.currencies, language).filter((money) => !said.has(keyOf(money)));
  // The order's own total may be named.
  const promisedInText = written.filter((money) => !order || keyOf(money) !== keyOf(order));
  return [...inFields, ...promisedInText.map((money) => ({ money, isPromised: true, most: order }))];
}

function keyOf({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}

function moneyOf(value: Value | undefined): Money | undefined {
  return typeof value === 'object' && 'amount' in value ? value : undefined;
}
