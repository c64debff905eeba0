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

/** Inserting and what is said about it. A text that did not arrive is copied, so that it is never lost. */
export function useInsert({ insert, undo, copy, onceMore }: InsertPort) {
  const { t } = useTranslation();
  const [isInserting, setInserting] = useState(false);
  const [canUndo, setCanUndo] = useState(false);
  const [said, setSaid] = useState<string>();
  const [asked, setAsked] = useState<{ of: string; count: number }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const runCopy = useCallback(
    async (text: string, sentence = 'said.copied') => setSaid(t((await copy(text)) ? sentence : 'said.copyFailed')),
    [copy, t],
  );

  const runInsert = useCallback(
    async (text: string, how?: InsertHow) => {
      setInserting(true);
      setSaid(undefined);
      setAsked(undefined);
      // What takes the place of the draft cannot stand there twice.
      if (how?.mode !== 'draft' && !(await onceMore.isMeant(text))) {
        setInserting(false);
        setSaid(t('said.again'));
        return false;
      }
      const outcome = await (how ? insert(text, how) : insert(text));
      setInserting(false);
      if (outcome.kind === 'arrived') {
        onceMore.noteInserted(text);
        const inserted = t('said.inserted');
        setSaid(inserted);
        setCanUndo(outcome.undo);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          setCanUndo(false);
          // What was said since stays.
          setSaid((now) => (now === inserted || now === t('said.again') ? undefined : now));
        }, UNDO_MS);
        return true;
      }
      if (outcome.reason === 'not-taken' || outcome.reason === 'no-composer' || outcome.reason === 'read-only') {
        await runCopy(text, `said.${outcome.reason}`);
      } else if (outcome.reason === 'draft-in-the-way') {
        setAsked({ of: text, count: outcome.count ?? 0 });
      } else if (outcome.reason !== 'busy') setSaid(t(`said.${outcome.reason}`, { count: outcome.count }));
      return false;
    },
    [insert, onceMore, runCopy, t],
  );

  const runUndo = useCallback(async () => {
    clearTimeout(timer.current);
    setCanUndo(false);
    setSaid(t((await undo()) ? 'said.undone' : 'said.undoFailed'));
  }, [undo, t]);

  return { isInserting, canUndo, said, asked, keepDraft: () => setAsked(undefined), runInsert, runUndo, runCopy };
}
