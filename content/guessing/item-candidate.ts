import type { Reading } from '../../domain/reading.ts';
import type { Cell } from './page-cells.ts';

export type GuessedProduct = NonNullable<Reading['product']>;

/** What may be the item that a page is about. */
export interface Candidate {
  readonly title: string;
  readonly cell: Cell;
  /** The address of the item's page. */
  readonly href?: string;
}

export function isOne([first, ...others]: readonly Candidate[]): boolean {
  return (
    first !== undefined && others.every(({ title }) => isFuller(title, first.title) || isFuller(first.title, title))
  );
}

/** Whether a title is the other one, or what the other one is cut from. */
export function isFuller(title: string, other: string): boolean {
  const start = plain(other.replace(/\s*(?:…|\.{3})$/, ''));
  return start === plain(title) || (start.length < other.length && start.length > 5 && plain(title).startsWith(start));
}

export function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The one text that may be a title; of several the first, if it says the most. */
export function titleAmong(some: readonly Cell[]): Cell | undefined {
  const [first, ...others] = some;
  return first && others.every(({ text }) => text.length < first.text.length) ? first : undefined;
}
