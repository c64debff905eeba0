import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prepareDraft, type Answers, type Draft, type DraftSources } from './prepare-draft.ts';
import type { LengthLimit } from './length-meter.tsx';
import type { ReplyRow } from './rows.ts';

const NO_ANSWERS: Answers = {};

interface ReplySources extends DraftSources {
  rows: readonly ReplyRow[];
  /** Changes when the rows are others: the first is chosen then. */
  rowsKey: string;
  limit: LengthLimit | undefined;
}

/** A reply at the moment of inserting: complete, or with what is in the way. */
export interface Ready {
  readonly draft: Draft;
  /** `undefined` while something is missing. */
  readonly text: string | undefined;
  /** Characters over the limit, 0 when it fits. */
  readonly over: number;
}

/** What is chosen, answered and changed by hand. It lives as long as the conversation's panel, so nothing of one buyer reaches the next. */
export function useReply({ rows, rowsKey, limit, language, agentLanguage, teamLanguage, valuesFor }: ReplySources) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState({ of: rowsKey, index: 0 });
  const [answers, setAnswers] = useState<Readonly<Record<string, Answers>>>({});
  const [edited, setEdited] = useState<{ macro: string; text: string }>();
  const [formOf, setFormOf] = useState<string>();
  const active = Math.max(0, Math.min(chosen.of === rowsKey ? chosen.index : 0, rows.length - 1));

  const labelOf = useCallback((name: string) => t(`variable.${name}`, { defaultValue: name }), [t]);
  const prepare = useCallback(
    (row: ReplyRow | undefined): Ready | undefined => {
      if (row?.kind !== 'macro') return undefined;
      const sources = { language, agentLanguage, teamLanguage, valuesFor };
      const draft = prepareDraft(row.macro, answers[row.macro.id] ?? NO_ANSWERS, sources, labelOf);
      if (!draft) return undefined;
      const text = edited?.macro === row.macro.id ? edited.text : draft.rendered.text;
      return { draft, text, over: limit && text ? Math.max(0, text.length - limit.characters) : 0 };
    },
    [answers, edited, limit, language, agentLanguage, teamLanguage, valuesFor, labelOf],
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
    answersOf: (macro: string): Answers => answers[macro] ?? NO_ANSWERS,
    answer: (macro: string, name: string, value: string) =>
      setAnswers((before) => ({ ...before, [macro]: { ...before[macro], [name]: value } })),
    edited: edited?.macro === macroId ? edited?.text : undefined,
    edit: (text: string | undefined) =>
      setEdited(macroId === undefined || text === undefined ? undefined : { macro: macroId, text }),
    isForm: macroId !== undefined && formOf === macroId,
    openForm: setFormOf,
  };
}
