import type { LanguageChoice } from '../../domain/language/choose-language.ts';
import type { Answers } from '../../domain/macros/answers.ts';
import type { EditedReply } from '../../domain/macros/conversation-case.ts';
import type { DraftRules } from '../../domain/macros/prepare-draft.ts';
import type { Values } from '../../domain/macros/values.ts';
import type { LengthLimit } from './length-meter.tsx';
import type { ReplyGuard } from './reply-guard.ts';

/** What is looked for, as it is typed. */
export interface ReplySearch {
  readonly query: string;
  readonly onQuery: (query: string, isSettled: boolean) => void;
  /** The key that leads here from anywhere, as the browser names it. */
  readonly binding: string | undefined;
}

/** The page's reply box. */
export interface ReplyBox {
  /** `copy` where there is none to write into. */
  readonly mode: 'insert' | 'copy';
  readonly limit: LengthLimit | undefined;
  /** The team's pack says where it is. */
  readonly isByPack: boolean;
  /** What the page wants before it shows one. */
  readonly needs: string | undefined;
}

/** The language that replies are in. */
export interface ReplyLanguage {
  readonly choice: LanguageChoice;
  readonly offered: readonly string[];
  readonly onChoose: (language: string | undefined) => void;
  /** Those that the agent reads, so that the text itself goes before its meaning; by default none. */
  readonly read?: readonly string[];
  readonly onRead?: (read: readonly string[]) => void;
}

/** What a macro's text is made of. */
export interface ReplyTexts {
  readonly agentLanguage: string;
  readonly teamLanguage: string;
  readonly valuesFor: (language: string) => Values;
  /** What the pack and the site say about texts. */
  readonly rules: DraftRules | undefined;
  /** What they are checked against before they are inserted. */
  readonly guard?: ReplyGuard | undefined;
}

/** What the agent said in this conversation; kept by the caller, so that it is there when they come back. */
export interface ReplyCase {
  readonly answers: Answers;
  readonly onAnswers: (answers: Answers) => void;
  readonly edited: EditedReply | undefined;
  readonly onEdited: (edited: EditedReply | undefined) => void;
  /** It could not be kept, and is gone with the panel. */
  readonly isLost?: boolean;
}
