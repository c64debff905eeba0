import type { SizeKind } from '../charts/size-question.ts';
import type { Piece } from './read-pieces.ts';
import type { WordIndex } from './word-index.ts';

/** What is known before a message is read: what the page shows, and the language (BCP 47) and country (ISO 3166-1) of the buyer. */
export interface ReadContext {
  readonly language?: string;
  readonly country?: string;
  readonly kind?: SizeKind;
  readonly audience?: 'women' | 'men' | 'children' | 'unisex';
}

/** A message cut into pieces, each with the number of its clause and sentence. */
export interface Pieces {
  readonly text: string;
  readonly list: readonly Piece[];
  readonly clause: readonly number[];
  readonly sentence: readonly number[];
  readonly index: WordIndex;
  readonly context: ReadContext;
}

export function groupPieces(text: string, list: readonly Piece[], index: WordIndex, context: ReadContext): Pieces {
  const clause: number[] = [];
  const sentence: number[] = [];
  let [clauses, sentences] = [0, 0];
  for (const { type } of list) {
    clause.push(clauses);
    sentence.push(sentences);
    if (type === 'end') sentences += 1;
    if (type === 'end' || type === 'comma') clauses += 1;
  }
  return { text, list, clause, sentence, index, context };
}

export function has(piece: Piece | undefined, ...roles: readonly string[]): boolean {
  const own = piece?.sense?.roles;
  return own !== undefined && roles.some((role) => own.has(role));
}

export function isValue(piece: Piece | undefined): boolean {
  return piece?.type === 'number' || piece?.type === 'code' || piece?.type === 'letter';
}

/** Signs between two pieces; 99 where one is missing. */
export function gap(one: Piece | undefined, other: Piece | undefined): number {
  return one && other ? other.start - one.end : 99;
}

/** Whether a word of such a role stands anywhere in the message. */
export function speaksOf({ list }: Pieces, ...roles: readonly string[]): boolean {
  return list.some((piece) => has(piece, ...roles));
}

/** Whether children are spoken of, or the product is theirs. */
export function isOfChild({ list, context }: Pieces): boolean {
  return (
    context.audience === 'children' ||
    list.some(({ sense, code }) => sense?.audience === 'children' || code?.audience === 'children')
  );
}
