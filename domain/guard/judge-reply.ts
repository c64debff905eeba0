import { isOwnReply } from '../macros/personal-macro.ts';
import { promisesCompensation } from '../pack/kinds/promise.ts';
import type { Finding } from './finding.ts';
import { judgeAmounts, type NamedAmount } from './judge-amounts.ts';
import { judgeCompensation, mayOffer, type Known, type Promised } from './judge-compensation.ts';
import { judgeDays } from './judge-days.ts';
import { isOwnWording, judgeLanguage } from './judge-language.ts';
import { listFieldAmounts, listOwnAmounts } from './list-amounts.ts';
import { judgeWording } from './judge-wording.ts';
import type { GuardRules, ReplyInQuestion } from './reply-in-question.ts';

/** Everything that speaks against inserting a reply, or should be read before. */
export function judgeReply(reply: ReplyInQuestion, rules: GuardRules): Finding[] {
  const { macro, values, language, text, isEdited } = reply;
  const own = listOwnAmounts(reply, rules);
  const promised = raise(promiseOf(reply), own, reply, rules.buyer);
  const isOwn = isOwnWording(macro, isEdited);
  return [
    ...judgeCompensation(promised, rules.buyer),
    ...judgeAmounts([...listFieldAmounts(reply), ...(promised === 'compensation' ? own : [])], rules),
    ...judgeDays(macro, values, rules.today),
    ...judgeLanguage({ macro, values, language, ownText: isOwn ? text : undefined }),
    ...judgeWording(text ?? '', rules.wording ?? []),
  ];
}

/** An own reply that was saved before packs said what replies promise is asked for its original. */
function promiseOf({ macro, original, isEdited }: ReplyInQuestion): Promised {
  if (promisesCompensation(macro) || (original && promisesCompensation(original))) return 'compensation';
  const isSaid = macro.promises !== undefined || original !== undefined || !isOwnReply(macro);
  return isSaid && !isEdited ? 'nothing' : 'unsaid';
}

/**
 * Where only a lead may promise anything, an amount that the agent wrote says more than what was said of the reply: a text of which nobody has spoken
 * counts as a promise, and one that is said to promise nothing is asked about. The order's total may be named.
 */
function raise(
  promised: Promised,
  own: readonly NamedAmount[],
  { macro, isEdited }: ReplyInQuestion,
  buyer: Known,
): Promised {
  if (mayOffer(buyer) || !own.some(({ isDoubtful }) => !isDoubtful)) return promised;
  if (promised === 'unsaid' && isOwnWording(macro, isEdited)) return 'compensation';
  return promised === 'nothing' ? 'unsaid' : promised;
}
