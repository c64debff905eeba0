import type { CannotCheckReason } from '../blacklist/verdict-kinds.ts';
import type { Money } from '../macros/write-value.ts';
import type { BuyerEntry } from '../pack/schema.ts';
import type { Rule } from '../pack/kinds/rule.ts';
import type { Role } from '../pack/kinds/role.ts';

/** `block`: it cannot be inserted, and there is no way to keep it. `warn`: asked first. `note`: said beside the text. */
export type FindingSeverity = 'block' | 'warn' | 'note';

/** What a finding rests on. */
export type FindingSource = 'buyer-list' | 'order' | 'team-limits' | 'calendar' | 'language' | 'rule';

/** Why something was found: the rule's id, and what its sentence says. */
export type FindingReason =
  /** The reply promises compensation, and the buyer is on the list. */
  | { readonly id: 'compensation.listed'; readonly entry: BuyerEntry }
  /** The same of words of the agent's own, of which nobody has said what they promise. */
  | { readonly id: 'compensation.unsaid'; readonly entry: BuyerEntry }
  | { readonly id: 'compensation.unchecked'; readonly cannot: CannotCheckReason }
  /** The list is still being asked. */
  | { readonly id: 'compensation.reading' }
  /** `ratesOn`: the day of the rates that two currencies were compared by, ISO 8601. */
  | { readonly id: 'amount.order'; readonly amount: Money; readonly most: Money; readonly ratesOn?: string | undefined }
  | {
      readonly id: 'amount.limit';
      readonly amount: Money;
      readonly most: Money;
      readonly role: Role;
      readonly ratesOn?: string | undefined;
    }
  /** Nothing says what the amount is in the other currency (ISO 4217). */
  | { readonly id: 'amount.rate'; readonly amount: Money; readonly other: string }
  | { readonly id: 'day.past' | 'day.future' | 'day.far'; readonly day: string; readonly distance: number }
  /** Words in another language (BCP 47), or in letters that the letter's language does not have. */
  | {
      readonly id: 'language.other';
      readonly words: string;
      readonly found: string | undefined;
      readonly wanted: string;
    }
  /** A rule about wording: the words as written, and from where to where (UTF-16 units) they are in the text. */
  | {
      readonly id: 'wording';
      readonly rule: Rule;
      readonly words: string;
      readonly span: readonly [start: number, end: number];
    };

/** Something that a text must not, or should not, be inserted with. */
export type Finding = FindingReason & {
  readonly severity: FindingSeverity;
  readonly source: FindingSource;
  /** The variable that holds what was found; left out: it is the text as a whole. */
  readonly field?: string | undefined;
};

/** The gravest of what was found; `undefined` if nothing keeps the text back. */
export function gravestOf(findings: readonly Finding[]): 'block' | 'warn' | undefined {
  if (findings.some(({ severity }) => severity === 'block')) return 'block';
  return findings.some(({ severity }) => severity === 'warn') ? 'warn' : undefined;
}
