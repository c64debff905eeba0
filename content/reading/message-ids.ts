import type { Message } from '../../domain/reading.ts';

/** What one reading may hold; a page with more is read from its newest end. */
export const mostRows = 100;
export const mostCharacters = 20_000;

/** A message before it is sure to have an id, which comes from the page or else from the content. */
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

/** A short name for a text (FNV-1a, 32 bits, base 36). Tells messages of one conversation apart; protects nothing. */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
