import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Intent, Macro } from '../../../domain/pack/schema.ts';
import type { IntentModel } from '../../../domain/suggestions/intent-model.ts';
import { buildReplySuggester, type ReplySuggester } from '../../../domain/suggestions/suggest-replies.ts';
import { runWhenIdle } from '../../run-when-idle.ts';

/** Fetches what was learnt about buyers' messages; `undefined` where that fails. Asked for once a page. */
export type LoadIntents = () => Promise<IntentModel | undefined>;

export interface Suggestions {
  readonly suggest: ReplySuggester;
  /** The model is there, or cannot be had: what is suggested now stays. */
  readonly isReady: boolean;
}

/** Suggestions by what was learnt, and for replies without intents once their words were read; by cues alone where the model cannot be had. */
export function useSuggestions(macros: readonly Macro[], intents: readonly Intent[], load: LoadIntents): Suggestions {
  const [loaded, setLoaded] = useState<{ readonly model: IntentModel | undefined }>();
  useEffect(() => {
    let isOver = false;
    void load().then((model) => {
      if (!isOver) setLoaded({ model });
    });
    return () => {
      isOver = true;
    };
  }, [load]);
  const model = loaded?.model;
  const made = useMemo(() => buildReplySuggester(macros, intents, model), [macros, intents, model]);
  const [guessed, setGuessed] = useState<typeof made>();
  useEffect(() => (model ? runWhenIdle(made.guess, () => setGuessed(made)) : undefined), [made, model]);
  const isGuessed = guessed === made;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- What was suggested before is asked again when more replies are known.
  const suggest = useCallback<ReplySuggester>((...asked) => made.suggest(...asked), [made, isGuessed]);
  return { suggest, isReady: loaded !== undefined };
}
