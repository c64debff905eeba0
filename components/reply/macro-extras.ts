import type { ReactNode } from 'react';
import type { Macro } from '../../domain/pack/schema.ts';
import type { SectionName } from './rows.ts';

/** What is shown beside a macro's text. */
export interface MacroExtras {
  /** What is said of the chosen reply above its text. */
  readonly notice?: ((macro: Macro) => ReactNode) | undefined;
  /** What is behind a row that leads elsewhere, in a few lines. */
  readonly peek?: ((section: SectionName, subject: string) => ReactNode) | undefined;
  /** Names of what the agent attaches by hand to a reply. */
  readonly filesOf: (macro: Macro) => readonly string[];
}
