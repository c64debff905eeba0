import type { GuardRules } from '../../domain/guard/reply-in-question.ts';
import type { Macro } from '../../domain/pack/schema.ts';

/** What replies are checked against before they are inserted. */
export interface ReplyGuard extends GuardRules {
  /** The team's macro that an own reply was made from. */
  readonly originalOf: (macro: Macro) => Macro | undefined;
}
