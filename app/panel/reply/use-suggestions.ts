import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Intent, Macro } from '../../../domain/pack/schema.ts';
import type { IntentModel } from '../../../domain/suggestions/intent-model.ts';
import { buildReplySuggester, type ReplySuggester } from '../../../domain/suggestions/suggest-replies.ts';
import { runWhenIdle } from './run-when-idle.ts';

/** Fetches what was learnt about buyers' messages; `undefined` where that fails. Asked for once a page. */
export type LoadIntents = () => Promise<IntentModel | undefined>;

/** Suggestions by cues at once, by intents as soon as the model is there, and for replies without intents once their words were read. */
export function useSuggestions(
  macros: readonly Macro[],
  intents: readonly Intent[],
  load: LoadIntents,
): ReplySuggester {
  const [model, setModel] = useState<IntentModel>();
  useEffect(() => {
    let isOver = false;
    void load().then((loaded) => {
      if (!isOver) setModel(loaded);
    });
    return () => {
      isOver = true;
    };
  }, [load]);
  const made = useMemo(() => buildReplySuggester(macros, intents, model), [macros, intents, model]);
  const [guessed, setGuessed] = useState<typeof made>();
  useEffect(() => (model ? runWhenIdle(made.guess, () => setGuessed(made)) : undefined), [made, model]);
  const isGuessed = guessed === made;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- What was suggested before is asked again when more replies are known.
  return useCallback<ReplySuggester>((...asked) => made.suggest(...asked), [made, isGuessed]);
}
