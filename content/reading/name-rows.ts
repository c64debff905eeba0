import type { Message } from '../../domain/reading.ts';
import { hashText } from './hash-text.ts';

/** What one reading may hold; a page with more is read from its newest end. */
export const mostRows = 100;
export const mostCharacters = 20_000;

/** A message before it has an id for sure: the page gives one, or the content does. */
export type Row = Omit<Message, 'id'> & { readonly pageId?: string };

/** Gives every row its id and leaves out rows that the page shows twice under one id. */
export function nameRows(rows: readonly Row[]): readonly Message[] {
  const seen = new Set<string>();
  const equals = new Map<string, number>();
  return rows.flatMap(({ pageId, ...row }) => {
    let id = pageId;
    if (id === undefined) {
      const content = hashText([row.direction, row.kind, row.time, row.text].join('\n'));
      const position = (equals.get(content) ?? 0) + 1;
      equals.set(content, position);
      id = `${content}.${position}`;
    }
    if (seen.has(id)) return [];
    seen.add(id);
    return [{ id, ...row }];
  });
}
