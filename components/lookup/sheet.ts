import { agentText, pickText } from '../../domain/language/pick-text.ts';
import type { LocalText } from '../../domain/pack/schema.ts';

/** One line of what is known of a thing. A plain string is the same in every language. */
export interface SheetLine {
  /** Unique in its sheet. */
  readonly id: string;
  /** In the agent's language. */
  readonly label: string;
  /** The label as buyers may read it; left out: the line is copied without a label. */
  readonly labelOf?: LocalText | undefined;
  readonly text: LocalText | string;
  /** Heading above it and the lines that follow. */
  readonly head?: string | undefined;
  /** May be copied for a buyer; what only agents are told may not. */
  readonly isForBuyers?: boolean;
}

/** Rewrites the measures of a text that is written in a language. */
export type Convert = (text: string, language: string) => string;

/** The text in a language, or the nearest that there is; `exact`: it is in that language. */
export function lineText(text: LocalText | string, wanted: string): { text: string; exact: boolean; language: string } {
  const picked = typeof text === 'string' ? undefined : pickText(text, wanted, ['en']);
  return picked ?? { text: typeof text === 'string' ? text : '', exact: true, language: wanted };
}

/** A line as it is copied in a language. */
export function writeLine({ labelOf, text }: SheetLine, wanted: string, convert: Convert): string {
  const { text: found, language } = lineText(text, wanted);
  const written = convert(found, language);
  return labelOf ? `${agentText(labelOf, wanted)}: ${written}` : written;
}

/** Languages that any line of a sheet has. */
export function languagesOf(lines: readonly SheetLine[]): string[] {
  return [...new Set(lines.flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text))))];
}
