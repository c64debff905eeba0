import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsertMode, InsertOutcome } from '../../domain/reply/insert.ts';
import { UNDO_MS, type OnceMore } from './once-more.ts';

export interface InsertHow {
  readonly mode: InsertMode;
  /** The agent was asked and agreed that the draft goes. */
  readonly mayReplace?: boolean;
}

export interface InsertPort {
  /** Without `how` at the caret. */
  insert: (text: string, how?: InsertHow) => Promise<InsertOutcome>;
  undo: () => Promise<boolean>;
  copy: (text: string) => Promise<boolean>;
  onceMore: OnceMore;
}

/** What is said of a text that was copied: the key of a sentence. */
export type CopySentence =
  'said.copied' | 'certificates.askedLead' | `said.${'not-taken' | 'no-composer' | 'read-only'}`;

interface Told {
  /** The card that asked, which says it. */
  readonly of: string;
  readonly text: string;
}

/**
 * Inserting and what is said about it in the card that asked. A text that did not arrive is copied, so that it is never lost. There is one reply
 * box, so that there is one insert to take back, whichever card it came from.
 */
export function useInsert({ insert, undo, copy, onceMore }: InsertPort, card = 'reply') {
  const { t } = useTranslation();
  const [isInserting, setInserting] = useState(false);
  const [undoOf, setUndoOf] = useState<string>();
  const [told, setTold] = useState<Told>();
  const [asked, setAsked] = useState<{ of: string; count: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((text: string) => setTold({ of: card, text }), [card]);

  const runCopy = useCallback(
    async (text: string, sentence: CopySentence = 'said.copied') =>
      say(t((await copy(text)) ? sentence : 'said.copyFailed')),
    [copy, say, t],
  );

  /** `inserted` is what is said when the text has arrived. */
  const runInsert = useCallback(
    async (text: string, how?: InsertHow, inserted = t('said.inserted')) => {
      setInserting(true);
      setTold(undefined);
      setAsked(undefined);
      // What replaces the draft cannot be in the box twice.
      if (how?.mode !== 'draft' && !(await onceMore.isMeant(text))) {
        setInserting(false);
        say(t('said.again'));
        return false;
      }
      const outcome = await (how ? insert(text, how) : insert(text));
      setInserting(false);
      if (outcome.kind === 'arrived') {
        onceMore.noteInserted(text);
        say(inserted);
        setUndoOf(card);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          setUndoOf(undefined);
          // What was said since stays, and what is still to be done.
          const passing = [t('said.inserted'), t('said.again')];
          setTold((now) => (now && passing.includes(now.text) ? undefined : now));
        }, UNDO_MS);
        return true;
      }
      if (outcome.reason === 'not-taken' || outcome.reason === 'no-composer' || outcome.reason === 'read-only') {
        await runCopy(text, `said.${outcome.reason}`);
      } else if (outcome.reason === 'draft-in-the-way') {
        setAsked({ of: text, count: outcome.count ?? 0 });
      } else if (outcome.reason !== 'busy') say(t(`said.${outcome.reason}`, { count: outcome.count }));
      return false;
    },
    [insert, onceMore, runCopy, say, card, t],
  );

  const runUndo = useCallback(async () => {
    clearTimeout(timer.current);
    setUndoOf(undefined);
    say(t((await undo()) ? 'said.undone' : 'said.undoFailed'));
  }, [undo, say, t]);

  return {
    isInserting,
    /** This card's insert can be taken back. */
    canUndo: undoOf === card,
    /** Takes the last insert back, whichever card it came from; left out where there is none. */
    undoLast: undoOf === undefined ? undefined : () => void runUndo(),
    said: told?.of === card ? told.text : undefined,
    say,
    asked,
    keepDraft: () => setAsked(undefined),
    runInsert,
    runUndo,
    runCopy,
  };
}

/** What inserting is to the card that asks for it. */
export type Writing = ReturnType<typeof useInsert>;
