import { useMemo } from 'react';
import type { Macro } from '../../../domain/pack/schema.ts';
import type { OpenCase } from './use-case.ts';
import type { PackIndex } from './use-pack-index.ts';
import type { RowSources } from './use-rows.ts';

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
    // Who says what the messages say leaves it to them.
    choose: (ofClass) => choose(ofClass === found ? undefined : ofClass),
  };
}
