import { useCallback, useMemo } from 'react';
import type { Answers } from '../../../domain/macros/answers.ts';
import {
  emptyCase,
  isEmptyCase,
  type Case,
  type EditedReply,
  type SentReply,
} from '../../../domain/macros/conversation-case.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { useConversationValue } from '../conversation/use-conversation-value.ts';
import type { PackIndex } from './use-pack-index.ts';
import type { RowSources } from './use-rows.ts';

/** What the agent said about the conversation, and how they say more. */
export interface OpenCase extends Case {
  /** It could not be saved, and is gone with the panel. */
  readonly isLost: boolean;
  readonly answer: (answers: Answers) => void;
  /** `undefined`: the text is the macro's again, or was inserted. */
  readonly edit: (edited: EditedReply | undefined) => void;
  /** `undefined` leaves the class to the messages. */
  readonly choose: (ofClass: Macro['class'] | undefined) => void;
  readonly noteSent: (sent: SentReply) => void;
}

export function useCase({ cases }: UserStore, conversation: string | undefined): OpenCase {
  const { value = emptyCase, keep, isLost } = useConversationValue(cases, conversation);
  const change = useCallback(
    (changes: Partial<Case>) => {
      const next = { ...value, ...changes };
      keep(isEmptyCase(next) ? undefined : next);
    },
    [value, keep],
  );
  return {
    ...value,
    isLost,
    answer: (answers) => change({ answers }),
    edit: (edited) => change({ edited }),
    choose: (ofClass) => change({ class: ofClass }),
    noteSent: (sent) => change({ sent }),
  };
}

/** What kind of case the conversation is: as its messages say, until the agent says it. */
export interface CaseClass {
  /** By the macro that answers the messages best. */
  readonly found: Macro['class'] | undefined;
  readonly chosen: Macro['class'] | undefined;
  readonly choose: (ofClass: Macro['class']) => void;
}

export function useCaseClass(
  { messages, scope }: Pick<RowSources, 'messages' | 'scope'>,
  { suggest }: PackIndex,
  { class: chosen, choose }: OpenCase,
): CaseClass {
  const found = useMemo(() => suggest(messages, scope, 1).replies[0]?.macro.class, [suggest, messages, scope]);
  return {
    found,
    chosen,
    // A choice of what the messages say anyway leaves it to them.
    choose: (ofClass) => choose(ofClass === found ? undefined : ofClass),
  };
}
