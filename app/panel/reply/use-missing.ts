import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../../domain/language/pick-text.ts';
import { answeredNames, type Answers } from '../../../domain/macros/answers.ts';
import { listKeyItems } from '../../../domain/macros/key-information.ts';
import type { ShownFact } from '../../../domain/pack/kinds/key-information.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';

/** What is still to be known of a case of a class, and would have to be asked for. */
export type MissingOf = (
  ofClass: Macro['class'],
  /** What the messages want, by `intents`; left out: all that the class needs. */
  wishes: readonly string[] | undefined,
  asking: Macro,
) => readonly string[];

const NOTHING: ReadonlySet<ShownFact> = new Set();

/** Names, for the agent, what is still to be known of a case of a class in this conversation. */
export function useMissing({ rules, language, valuesFor }: ConversationFacts, answers: Answers): MissingOf {
  const { i18n } = useTranslation();
  return useCallback(
    (ofClass, wishes, { intents }) =>
      listKeyItems(rules.keyInformation ?? [], ofClass, {
        values: valuesFor(language.language),
        answered: answeredNames(answers),
        shown: rules.shown ?? NOTHING,
      }).flatMap(({ item, isKnown }) => {
        // An item that does not say what it is for is needed where the reply that asks is.
        const wanted = item.for ?? intents;
        const isNeeded = !wishes || !wanted || wanted.some((one) => wishes.includes(one));
        return isKnown || !isNeeded ? [] : [agentText(item.label, i18n.language)];
      }),
    [rules, language, valuesFor, answers, i18n.language],
  );
}
