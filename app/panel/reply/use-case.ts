import { useCallback } from 'react';
import type { Answers } from '../../../domain/macros/answers.ts';
import { emptyCase, isEmptyCase, type Case, type EditedReply } from '../../../domain/macros/case.ts';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { UserStore } from '../../../storage/user-store.ts';
import { useKept } from '../page/use-kept.ts';

/** What the agent said about the conversation, and how they say more. */
export interface OpenCase extends Case {
  /** It could not be saved, and is gone with the panel. */
  readonly isLost: boolean;
  readonly answer: (answers: Answers) => void;
  /** `undefined`: the text is the macro's again, or was inserted. */
  readonly edit: (edited: EditedReply | undefined) => void;
  /** `undefined` leaves the class to the messages. */
  readonly choose: (ofClass: Macro['class'] | undefined) => void;
}

export function useCase({ cases }: UserStore, conversation: string | undefined): OpenCase {
  const { value = emptyCase, keep, isLost } = useKept(cases, conversation);
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
  };
}
