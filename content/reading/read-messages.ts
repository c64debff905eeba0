import type { Message } from '../../domain/reading.ts';
import type { DirectionRule, KindRule, MessagesAt } from '../../domain/site.ts';
import { findAll, findFirst, isMatching } from '../finding/find-all.ts';
import { attempt } from './attempt.ts';
import { hashText } from './hash-text.ts';
import { readFirst, readLines } from './read-source.ts';

/** What one reading may hold; a page with more is read from its newest end. */
const mostRows = 400;
const mostCharacters = 20_000;

/** A message before it has an id for sure: the page gives one, or the content does. */
type Row = Omit<Message, 'id'> & { readonly pageId?: string };

/** The messages that stand on the page, oldest first. Empty when there are none, or none can be read. */
export function readMessages(document: Document, at: MessagesAt): readonly Message[] {
  const elements = findRows(document, at);
  if (at.order === 'oldest-first') elements.reverse();
  const newestFirst: Row[] = [];
  let left = mostCharacters;
  for (const element of elements.slice(0, mostRows)) {
    if (left <= 0) break;
    const row = attempt(() => readRow(element, at, left), null);
    if (row === null) continue;
    left -= row.text.length;
    newestFirst.push(row);
  }
  return nameRows(newestFirst.reverse());
}

/** Rows in the order of the page. A row inside a row is the same message drawn by an inner element. */
function findRows(document: Document, at: MessagesAt): Element[] {
  for (const selector of at.root) {
    for (const root of findAll(document, selector)) {
      const rows: Element[] = [];
      for (const row of findAll(root, at.row)) if (rows.at(-1)?.contains(row) !== true) rows.push(row);
      if (rows.length > 0) return rows;
    }
  }
  return [];
}

function readRow(row: Element, at: MessagesAt, left: number): Row | null {
  const kind = at.kind?.find((rule) => isTrueOf(row, rule))?.kind ?? 'text';
  const text = cut(readLines(at.text, row), left);
  if (text === '' && kind === 'text') return null;
  const time = readLines(at.time ?? [], row);
  const pageId = at.rowId && readFirst([{ at: ':scope', ...at.rowId }], { root: row })?.value;
  return {
    direction: at.direction.find((rule) => isTrueOf(row, rule))?.direction ?? 'unknown',
    kind,
    text,
    ...(time !== '' && { time }),
    ...(pageId !== undefined && { pageId }),
  };
}

function isTrueOf(row: Element, rule: DirectionRule | KindRule): boolean {
  if (rule.is !== undefined && isMatching(row, rule.is)) return true;
  return rule.has !== undefined && findFirst(row, rule.has) !== null;
}

/** Gives every row its id and leaves out rows that the page shows twice under one id. */
function nameRows(rows: readonly Row[]): readonly Message[] {
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

function cut(text: string, length: number): string {
  // A cut between the halves of one character would leave a broken one at the end.
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
