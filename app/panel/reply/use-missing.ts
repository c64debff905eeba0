import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { agentText } from '../../../domain/language/pick-text.ts';
import { answeredNames, type Answers } from '../../../domain/macros/answers.ts';
import { listKeyItems } from '../../../domain/macros/key-information.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { Desk } from '../page/use-desk.ts';

/** Names, for the agent, what is still to be known of a case of a class in this conversation. */
export function useMissing({ rules, language, valuesFor }: Desk, answers: Answers) {
  const { i18n } = useTranslation();
  return useCallback(
    (ofClass: Macro['class']): string[] =>
      listKeyItems(rules.keyInformation ?? [], ofClass, {
        values: valuesFor(language.language),
        answered: answeredNames(answers),
        hasImage: rules.hasImage ?? false,
      }).flatMap(({ item, isKnown }) => (isKnown ? [] : [agentText(item.label, i18n.language)])),
    [rules, language, valuesFor, answers, i18n.language],
  );
}
