import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { addToLetter, writeLetter, type Letter } from '../../../domain/reply/letter.ts';
import type { Composer } from '../conversation/use-composer.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';
import { letterFrame } from './sentences.ts';

/** Puts a sentence into the reply box. `done`: what is said then in place of the usual words. */
export type PutSentence = (sentence: string, done?: string) => void;

/**
 * Sentences of sizes, certificates and products are whole replies where the box is empty: they are put there between the team's greeting and
 * close, and a second one before the close. Into a draft of the agent's own they go as they are.
 */
export function useLetter(pack: PackContent, facts: ConversationFacts, composer: Composer): PutSentence {
  const { t } = useTranslation();
  const { language } = facts.language;
  const { valuesFor } = facts;
  const frame = useMemo(() => letterFrame(pack, language, valuesFor(language)), [pack, language, valuesFor]);
  const written = useRef<Letter>(undefined);
  const { taken, inserting, readBox } = composer;
  const { runInsert } = inserting;
  return useCallback(
    (sentence, done) => {
      const put = async () => {
        const isEmpty = taken === 0;
        const box = isEmpty ? '' : await readBox();
        const letter = isEmpty ? writeLetter(frame, sentence) : addToLetter(written.current, sentence, box);
        const words = { said: done, stays: done !== undefined, is: sentence };
        const said = { ...words, said: done ?? (letter && t('said.insertedLetter')) };
        const how = isEmpty || !letter || box === null ? undefined : { mode: 'draft' as const, replaces: box };
        if (await runInsert(letter?.text ?? sentence, how, said)) written.current = letter;
        // The agent has typed into the letter since it was looked at: it is a draft of their own now.
        else if (how && (await readBox()) !== box && (await runInsert(sentence, undefined, words)))
          written.current = undefined;
      };
      void put();
    },
    [taken, readBox, frame, runInsert, t],
  );
}
