import { gravestOf, type Finding } from '../../domain/guard/finding.ts';
import { judgeReply } from '../../domain/guard/judge-reply.ts';
import type { Answers } from '../../domain/macros/answers.ts';
import type { EditedReply } from '../../domain/macros/conversation-case.ts';
import { prepareDraft, type Draft } from '../../domain/macros/prepare-draft.ts';
import type { Macro } from '../../domain/pack/schema.ts';
import { fitText, type Fit } from './fit-text.ts';
import type { LengthLimit } from './length-meter.tsx';
import type { ReplyTexts } from './reply-props.ts';
import type { ReplyGuard } from './reply-guard.ts';

/** A reply at the moment of inserting: complete, or with what is in the way. */
export interface Ready extends Fit {
  readonly draft: Draft;
  /** `undefined` while something is missing, or where it may not be inserted. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
  /** Whether it is stopped, or asked about first. */
  readonly gravest: 'block' | 'warn' | undefined;
}

/** What a reply is made of in one conversation. */
export interface ReplyMakings extends ReplyTexts {
  /** The language that it is to be in. */
  readonly language: string;
  readonly answers: Answers;
  /** What the agent has changed by hand. */
  readonly edited: EditedReply | undefined;
  readonly limit: LengthLimit | undefined;
  /** How a variable is called, for the agent. */
  readonly labelOf: (name: string) => string;
}

/** `partsDone`: how many of its parts were inserted, where it needs several messages. */
export function prepareReply(
  macro: Macro,
  makings: ReplyMakings,
  partsDone: (text: string | undefined) => number = () => 0,
): Ready | undefined {
  const { rules, guard, answers, edited, limit, labelOf, language, agentLanguage, teamLanguage, valuesFor } = makings;
  const from = { language, agentLanguage, teamLanguage, valuesFor, ...rules };
  const draft = prepareDraft(macro, answers, from, labelOf);
  if (!draft) return undefined;
  const isEdited = edited?.macro === macro.id && draft.refused.length === 0 && draft.lacking.length === 0;
  const ready = isEdited ? edited.text : draft.text;
  const findings = judge(draft, ready, isEdited, guard);
  const gravest = gravestOf(findings);
  const text = gravest === 'block' ? undefined : ready;
  return { draft, text, findings, gravest, ...fitText(text, limit, partsDone(text)) };
}

function judge(draft: Draft, text: string | undefined, isEdited: boolean, guard: ReplyGuard | undefined): Finding[] {
  if (!guard) return [];
  const { macro, values, language, typed, text: teamText } = draft;
  const original = guard.originalOf(macro);
  return judgeReply({ macro, original, values, language, text, isEdited, teamText, typed }, guard);
}
