import type { Money } from '../macros/write-value.ts';
import type { Role } from '../pack/kinds/role.ts';
import type { Compensation } from '../pack/schema.ts';
import type { Finding } from './finding.ts';

/** An amount in a text. */
export interface NamedAmount {
  readonly money: Money;
  /** The variable that holds it; left out: it was written into the text. */
  readonly field?: string | undefined;
  /** It is offered, so that a role's limit counts. */
  readonly isPromised: boolean;
  /** The text may only name it, so that it is asked about rather than stopped. */
  readonly isDoubtful?: boolean | undefined;
  /** What it may not exceed. */
  readonly most?: Money | undefined;
}

/** What an agent may promise without asking. */
export interface Authority {
  readonly role: Role;
  readonly compensation: Compensation | undefined;
}

/** Amounts above what they may be: above the order's total, or above what the role may promise. */
export function judgeAmounts(amounts: readonly NamedAmount[], { role, compensation }: Authority): Finding[] {
  return amounts.flatMap(({ money, most, isPromised, isDoubtful, field }): Finding[] => {
    const found: Finding[] = [];
    /** Whether it is more than another amount; says so if that cannot be told. */
    const exceeds = (other: Money) => {
      const size = convert(money, other.currency, compensation);
      if (size === undefined && found.length === 0) found.push(withoutRate(money, other.currency, field));
      return size !== undefined && size > other.amount;
    };
    const ratesFor = (other: Money) => (other.currency === money.currency ? undefined : compensation?.ratesOn);
    if (most && exceeds(most)) {
      const ratesOn = ratesFor(most);
      found.push({ id: 'amount.order', severity: 'block', source: 'order', amount: money, most, ratesOn, field });
    }
    const limit = isPromised ? compensation?.limits[role] : undefined;
    if (!compensation || limit === undefined) return found;
    const ofRole = { amount: limit, currency: compensation.currency };
    if (exceeds(ofRole)) {
      const why = { amount: money, most: ofRole, role, ratesOn: ratesFor(ofRole) };
      found.push({ id: 'amount.limit', severity: isDoubtful ? 'warn' : 'block', source: 'team-limits', ...why, field });
    }
    return found;
  });
}

function withoutRate(amount: Money, other: string, field: string | undefined): Finding {
  return { id: 'amount.rate', severity: 'warn', source: 'team-limits', amount, other, field };
}

/** The amount, without its sign, in another currency (ISO 4217); `undefined` if the team has no rate for it. */
function convert({ amount, currency }: Money, to: string, compensation: Compensation | undefined): number | undefined {
  const size = Math.abs(amount);
  if (currency === to) return size;
  const rateOf = (one: string) => (one === compensation?.currency ? 1 : compensation?.rates[one]);
  const [from, into] = [rateOf(currency), rateOf(to)];
  return from === undefined || into === undefined ? undefined : (size / from) * into;
}
