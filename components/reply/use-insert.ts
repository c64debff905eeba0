import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InsertMode, InsertOutcome, SeenDraft } from '../../domain/reply/insert.ts';
import { UNDO_MS, type OnceMore } from './once-more.ts';

export interface InsertHow {
  readonly mode: InsertMode;
  readonly replaces?: SeenDraft;
  /** A typed code that the text takes the place of; where it is gone, the text goes to the caret. */
  readonly typed?: string;
  /** Where it is gone, nothing is inserted. */
  readonly mustBeTyped?: boolean;
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

export interface InsertWords {
  /** Said when the text has arrived; left out: the usual words. */
  readonly said?: string | undefined;
  /** Something is still to be done: what is said stays for longer than the insert can be taken back. */
  readonly stays?: boolean;
  /** What tells that it is in the box already; left out: the whole text. */
  readonly is?: string;
  /** The reply that it is of, where the card has several. */
  readonly about?: string;
}

interface Told {
  /** The card that asked, which says it. */
  readonly of: string;
  readonly text: string;
  /** It is true only for as long as the insert can be taken back. */
  readonly isPassing?: boolean;
  /** The reply that it is about, beside which alone it is said. */
  readonly about?: string | undefined;
}

/** A text in the reply box, and the card that it came from. */
export interface Inserted {
  readonly of: string;
  readonly text: string;
  /** The part of it that the agent asked for. */
  readonly is: string;
  readonly about: string | undefined;
}

/**
 * Inserting and what is said about it in the card that asked. A text that did not arrive is copied, so that it is never lost. There is one reply
 * box, so that there is one insert to take back, whichever card it came from.
 */
export function useInsert({ insert, undo, copy, onceMore }: InsertPort, card = 'reply') {
  const { t } = useTranslation();
  const [isInserting, setInserting] = useState(false);
  const [undoOf, setUndoOf] = useState<Pick<Inserted, 'of' | 'about'>>();
  const [told, setTold] = useState<Told>();
  const [asked, setAsked] = useState<{ of: string; count: number }>();
  const [inserted, setInserted] = useState<Inserted>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const say = useCallback((text: string) => setTold({ of: card, text }), [card]);

  const runCopy = useCallback(
    async (text: string, sentence: CopySentence = 'said.copied') =>
      say(t((await copy(text)) ? sentence : 'said.copyFailed')),
    [copy, say, t],
  );

  const runInsert = useCallback(
    async (text: string, how?: InsertHow, { said, stays = false, is, about }: InsertWords = {}) => {
      setInserting(true);
      setTold(undefined);
      setAsked(undefined);
      // What replaces the draft cannot be in the box twice, unless it is a part of it; and whoever types a code again means it.
      const known = is ?? (how?.mode === 'draft' || how?.mustBeTyped ? undefined : text);
      const twice = known === undefined ? undefined : await onceMore.findTwice(known);
      if (twice) {
        setInserting(false);
        setTold({ of: card, text: t(twice === 'sent' ? 'said.againSent' : 'said.again'), isPassing: true, about });
        return false;
      }
      const outcome = await (how ? insert(text, how) : insert(text));
      setInserting(false);
      if (outcome.kind === 'arrived') {
        onceMore.noteInserted(is ?? text);
        setTold({ of: card, text: said ?? t('said.inserted'), isPassing: !stays, about });
        setInserted({ of: card, text, is: is ?? text, about });
        setUndoOf({ of: card, about });
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          setUndoOf(undefined);
          // What was said since stays, and what is still to be done.
          setTold((now) => (now?.isPassing ? undefined : now));
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
    const isUndone = await undo();
    if (isUndone && inserted) onceMore.forget(inserted.is);
    if (isUndone) setInserted(undefined);
    say(t(isUndone ? 'said.undone' : 'said.undoFailed'));
  }, [undo, inserted, onceMore, say, t]);

  /** The page has sent what was inserted: there is nothing left to read, to press or to take back. */
  const noteSent = useCallback(
    ({ of, is, about }: Inserted, sentence: string) => {
      clearTimeout(timer.current);
      setUndoOf(undefined);
      setInserted(undefined);
      onceMore.noteSent(is);
      setTold({ of, text: sentence, about });
    },
    [onceMore],
  );

  /** The box was emptied: what was said of the text in it is over, and there is nothing to take back. */
  const noteEmptied = useCallback(() => {
    clearTimeout(timer.current);
    setUndoOf(undefined);
    setTold((now) => (now?.isPassing ? undefined : now));
  }, []);

  return {
    isInserting,
    /** This card's insert can be taken back. */
    canUndo: undoOf?.of === card,
    /** The reply that this is about; `undefined` where it is about none, or about any. */
    about: told?.of === card ? told.about : undoOf?.about,
    /** Takes the last insert back, whichever card it came from; left out where there is none. */
    undoLast: undoOf === undefined ? undefined : () => void runUndo(),
    said: told?.of === card ? told.text : undefined,
    say,
    asked,
    /** What stands in the reply box, until it was taken back or sent. */
    inserted,
    noteSent,
    noteEmptied,
    noteAnswer: onceMore.noteAnswer,
    keepDraft: () => setAsked(undefined),
    runInsert,
    runUndo,
    runCopy,
  };
}

/** What inserting is to the card that asks for it. */
export type Writing = ReturnType<typeof useInsert>;
