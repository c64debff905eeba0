import { isOwnReply } from '../macros/personal-macro.ts';
import type { Money, Value } from '../macros/write-value.ts';
import { findAmounts } from './find-amounts.ts';
import type { NamedAmount } from './judge-amounts.ts';
import { isOwnWording } from './judge-language.ts';
import type { GuardRules, ReplyInQuestion } from './reply-in-question.ts';

/** Amounts of the fields for amounts, as far as they are promised or have a ceiling. */
export function listFieldAmounts({ macro, values }: ReplyInQuestion): NamedAmount[] {
  return macro.fields.flatMap((field): NamedAmount[] => {
    const name = `field.${field.id}`;
    const money = field.type === 'money' ? moneyOf(values.get(name)) : undefined;
    const isPromised = field.promises === 'compensation';
    if (!money || (!isPromised && field.atMost === undefined)) return [];
    return [{ money, field: name, isPromised, most: moneyOf(values.get(field.atMost ?? 'order.amount')) }];
  });
}

/** Amounts that the agent wrote: in fields for text, in place of what the page does not show, and in own wording. */
export function listOwnAmounts(reply: ReplyInQuestion, rules: GuardRules): NamedAmount[] {
  const { macro, values, text, teamText, isEdited, language, typed = [] } = reply;
  const order = moneyOf(values.get('order.amount'));
  const find = (written: string) => findAmounts(written, currenciesOf(rules), language);
  const inWords = [...macro.fields.filter(({ type }) => type === 'text').map(({ id }) => `field.${id}`), ...typed];
  const filled = inWords.flatMap((field) => {
    const value = values.get(field);
    return typeof value === 'string' ? find(value).map((money) => ({ money, field })) : [];
  });
  const inFields = macro.fields
    .map(({ id }) => moneyOf(values.get(`field.${id}`)))
    .filter((money) => money !== undefined);
  const said = new Set([...inFields, ...filled.map(({ money }) => money)].map(keyOf));
  const ofText = text !== undefined && isOwnWording(macro, isEdited) ? find(text) : [];
  const ofTeam = teamText === undefined || isOwnReply(macro) ? [] : find(teamText);
  const inText = without(ofText, ofTeam).filter((money) => !said.has(keyOf(money)));
  const named = [...filled, ...inText.map((money) => ({ money, field: undefined }))];
  // Beside another amount, the order's total is what that is a part of; alone, or said again, it may be what is promised.
  const beside = ofText.length > 0 ? ofText : [...inFields, ...filled.map(({ money }) => money)];
  let isPart = beside.some((money) => !isSame(money, order));
  const written = new Map<string, NamedAmount>();
  for (const { money, field } of named) {
    const isTotal = isSame(money, order);
    if (isTotal && isPart) isPart = false;
    else {
      const one = { money, field, isPromised: true, isDoubtful: isTotal, most: order };
      written.set(`${keyOf(money)} ${field ?? ''}`, one);
    }
  }
  return [...written.values()];
}

/** The amounts that are not among others; each of those stands for one. */
function without(amounts: readonly Money[], others: readonly Money[]): Money[] {
  const left = others.map(keyOf);
  return amounts.filter((money) => {
    const at = left.indexOf(keyOf(money));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What amounts may be in: the page's currencies first, then those that the team has a rate for. */
function currenciesOf({ currencies, compensation }: GuardRules): string[] {
  const ofTeam = compensation ? [compensation.currency, ...Object.keys(compensation.rates)] : [];
  return [...new Set([...currencies, ...ofTeam])];
}

function isSame(money: Money, other: Money | undefined): boolean {
  return other !== undefined && keyOf(money) === keyOf(other);
}

function keyOf({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}

function moneyOf(value: Value | undefined): Money | undefined {
  return typeof value === 'object' && 'amount' in value ? value : undefined;
}
