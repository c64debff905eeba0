import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sentence, SentenceDesk } from '../../../components/reply/sentence-bar.tsx';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { addToLetter, writeLetter, type Letter } from '../../../domain/reply/letter.ts';
import type { Composer } from '../conversation/use-composer.ts';
import type { ConversationFacts } from '../conversation/use-conversation-facts.ts';
import { letterFrame } from './sentences.ts';

interface LetterDesk {
  /** Puts a sentence into the reply box. `done`: what is said then in place of the usual words. */
  readonly put: (sentence: string, done?: string) => void;
  /** The sentence as it would be there now. */
  readonly frame: SentenceDesk['frame'];
}

/**
 * Sentences of sizes, certificates and products are whole replies where the box is empty: they are put there between the team's greeting and
 * close, and a second one before the close. Into a draft of the agent's own they go as they are.
 */
export function useLetter(pack: PackContent, facts: ConversationFacts, composer: Composer): LetterDesk {
  const { t, i18n } = useTranslation();
  const { language } = facts.language;
  const { valuesFor } = facts;
  const frame = useMemo(() => letterFrame(pack, language, valuesFor(language)), [pack, language, valuesFor]);
  const written = useRef<Letter>(undefined);
  const meant = useMemo(
    () => letterFrame(pack, i18n.language, valuesFor(i18n.language)),
    [pack, i18n.language, valuesFor],
  );
  const { taken, inserting, readBox, mode } = composer;
  const { runInsert } = inserting;
  const isWhole = taken === 0 && mode === 'insert';
  const show = useCallback(
    ({ text, meaning }: Sentence) => {
      const letter = isWhole ? writeLetter(frame, text) : undefined;
      if (!letter) return { text, meaning };
      return { text: letter.text, meaning: meaning && (writeLetter(meant, meaning)?.text ?? meaning) };
    },
    [isWhole, frame, meant],
  );
  const put = useCallback(
    (sentence: string, done?: string) => {
      const write = async () => {
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
      void write();
    },
    [taken, readBox, frame, runInsert, t],
  );
  return { put, frame: show };
}
