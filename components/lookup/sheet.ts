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

/** The text in a language, or the nearest that there is; `exact`: it is in that language. */
export function lineText(text: LocalText | string, language: string): { text: string; exact: boolean } {
  if (typeof text === 'string') return { text, exact: true };
  const picked = pickText(text, language, ['en']);
  return { text: picked?.text ?? '', exact: picked?.exact ?? true };
}

/** A line as it is copied in a language. `convert` rewrites the measures in it. */
export function writeLine({ labelOf, text }: SheetLine, language: string, convert: (text: string) => string): string {
  const written = convert(lineText(text, language).text);
  return labelOf ? `${agentText(labelOf, language)}: ${written}` : written;
}

/** Languages that any line of a sheet has. */
export function languagesOf(lines: readonly SheetLine[]): string[] {
  return [...new Set(lines.flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text))))];
}
