import { listFormat } from '../../language/intl-formats.ts';
import type { ParsedSize } from '../charts/size-question.ts';
import { describeAsked } from './describe-size.ts';

/** What a size leaves open: its scale, whom it is for, what is to be worn, or which of several is meant. */
export type OpenSize = Extract<ParsedSize, { kind: 'ambiguous' | 'two-systems' }>;

export interface SizeAsk {
  readonly of: 'system' | 'audience' | 'kind' | 'which';
  /** For the pack's sentence: the size as the buyer wrote it, and what it may be, joined as the language does. */
  readonly values: Readonly<Record<'size.asked' | 'size.choices', string>>;
}

/** The question to put to the buyer, in a language (BCP 47); nothing where the choices would read the same. */
export function askAboutSize(open: OpenSize, language: string): SizeAsk | undefined {
  const of = open.kind === 'ambiguous' ? open.ask : 'which';
  const options = open.kind === 'ambiguous' ? open.options : open.questions;
  const choices = [...new Set(options.map(describeAsked))];
  if ((of === 'system' || of === 'which') && choices.length < 2) return undefined;
  const asked = open.kind === 'ambiguous' ? describeAsked(open.question) : '';
  return { of, values: { 'size.asked': asked, 'size.choices': listFormat(language).format(choices) } };
}
