import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerKey, type Answers } from '../../domain/macros/answers.ts';
import type { DraftRules } from '../../domain/macros/prepare-draft.ts';
import type { EditedReply } from '../../domain/macros/conversation-case.ts';
import type { Values } from '../../domain/macros/values.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import type { LengthLimit } from './length-meter.tsx';
import { prepareReply, type Ready } from './prepare-reply.ts';
import type { ReplyGuard } from './reply-guard.ts';
import type { ReplyRow } from './rows.ts';

interface ReplySources {
  language: string;
  agentLanguage: string;
  teamLanguage: string;
  valuesFor: (language: string) => Values;
  rules: DraftRules | undefined;
  /** Left out: nothing is known that could speak against a reply. */
  guard?: ReplyGuard | undefined;
  /** What the agent answered in this conversation. */
  answers: Answers;
  onAnswers: (answers: Answers) => void;
  /** What the agent has changed by hand in this conversation, here or before. */
  edited: EditedReply | undefined;
  onEdited: (edited: EditedReply | undefined) => void;
  rows: readonly ReplyRow[];
  /** Changes when the rows are others: the first is chosen then. */
  rowsKey: string;
  limit: LengthLimit | undefined;
}

/** What is chosen, answered and changed by hand. It lives as long as the conversation's panel, so nothing of one buyer reaches the next. */
export function useReply(sources: ReplySources) {
  const { rows, rowsKey, limit, language, agentLanguage, teamLanguage, valuesFor, rules, answers, onAnswers } = sources;
  const { onEdited, guard } = sources;
  const { t } = useTranslation();
  const [chosen, setChosen] = useState({ of: rowsKey, index: 0 });
  /** As this page has it; left out: as it was kept. */
  const [editedHere, setEditedHere] = useState<{ reply: EditedReply | undefined }>();
  const [done, setDone] = useState<{ text: string; parts: number }>();
  const [formOf, setFormOf] = useState<string>();
  const [question, setQuestion] = useState<{ readonly of: Ready; readonly run: () => void }>();
  const edited = editedHere ? editedHere.reply : sources.edited;
  const active = Math.max(0, Math.min(chosen.of === rowsKey ? chosen.index : 0, rows.length - 1));

  const labelOf = useCallback((name: string) => t(`variable.${name}`, { defaultValue: name }), [t]);
  const prepare = useCallback(
    (row: ReplyRow | undefined): Ready | undefined => {
      if (row?.kind !== 'macro') return undefined;
      const texts = { language, agentLanguage, teamLanguage, valuesFor, rules, guard };
      const makings = { ...texts, answers, edited, limit, labelOf };
      return prepareReply(row.macro, makings, (text) => (done?.text === text ? (done?.parts ?? 0) : 0));
    },
    [answers, edited, limit, done, language, agentLanguage, teamLanguage, valuesFor, rules, guard, labelOf],
  );
  const activeRow = rows[active];
  const ready = useMemo(() => prepare(activeRow), [prepare, activeRow]);
  const macroId = ready?.draft.macro.id;

  return {
    active,
    ready,
    prepare,
    labelOf,
    choose: (index: number) => setChosen({ of: rowsKey, index }),
    answer: (macro: Macro, name: string, text: string) =>
      onAnswers({ ...answers, [answerKey(macro, name)]: { text, macro: macro.id } }),
    edited: edited?.macro === macroId ? edited?.text : undefined,
    edit: (text: string | undefined) => {
      const reply = macroId === undefined || text === undefined ? undefined : { macro: macroId, text };
      setEditedHere({ reply });
      onEdited(reply);
    },
    /** The text was inserted whole: it stays in sight, and is not offered again when the agent comes back. */
    finish: () => {
      if (!edited) return;
      setEditedHere({ reply: edited });
      onEdited(undefined);
    },
    /** What the agent is asked about before this text goes anywhere, and what a yes does. */
    question:
      question && question.of.text === ready?.text && question.of.draft.macro.id === macroId ? question.run : undefined,
    ask: (of: Ready, run: () => void) => setQuestion({ of, run }),
    leaveQuestion: () => setQuestion(undefined),
    isForm: macroId !== undefined && formOf === macroId,
    openForm: setFormOf,
    /** One of the messages that this text needs was inserted; the next one is offered. */
    finishPart: (text: string) => setDone({ text, parts: done?.text === text ? done.parts + 1 : 1 }),
  };
}
