import type { Values } from '../macros/values.ts';
import type { Rule } from '../pack/kinds/rule.ts';
import type { Macro } from '../pack/schema.ts';
import type { Authority } from './judge-amounts.ts';
import type { Known } from './judge-compensation.ts';

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
  /** The same before that, so that the agent is not blamed for what the team wrote. */
  readonly teamText?: string | undefined;
  /** Variables that the agent typed because the page does not show them. */
  readonly typed?: readonly string[] | undefined;
}

/** What a reply is checked against. */
export interface GuardRules extends Authority {
  readonly buyer: Known;
  /** On the agent's own calendar, ISO 8601. */
  readonly today: string;
  /** Currencies that amounts in a text may be in (ISO 4217), the order's first. */
  readonly currencies: readonly string[];
  /** What no reply should say. */
  readonly wording?: readonly Rule[] | undefined;
}
