import { useMemo } from 'react';
import type { Macro } from '../../domain/pack/schema.ts';
import type { PackIndex } from './use-pack-index.ts';
import type { RowSources } from './use-rows.ts';
import { useSession } from './use-session.ts';

/** What kind of case the conversation is: as its messages say, until the agent says it. */
export interface CaseClass {
  /** By the macro that answers the messages best. */
  readonly found: Macro['class'] | undefined;
  readonly chosen: Macro['class'] | undefined;
  readonly choose: (ofClass: Macro['class']) => void;
}

/** Kept with the conversation, so that it is asked once. */
export function useCaseClass(
  { messages, scope }: Pick<RowSources, 'messages' | 'scope'>,
  { suggest }: PackIndex,
  conversation: string | undefined,
): CaseClass {
  const [chosen, keep] = useSession<Macro['class'] | null>('class', conversation, null);
  const found = useMemo(() => suggest(messages, scope, 1)[0]?.macro.class, [suggest, messages, scope]);
  return {
    found,
    chosen: chosen ?? undefined,
    // Who says what the messages say leaves it to them.
    choose: (ofClass) => keep(ofClass === found ? null : ofClass),
  };
}
