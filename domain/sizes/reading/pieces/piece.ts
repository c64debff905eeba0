import type { WordSense } from '../words/word-index.ts';
import type { SizeCode } from './code-readers.ts';

/** A piece of a message that may say something about sizes, in its place. */
export interface Piece {
  readonly type: 'number' | 'code' | 'letter' | 'word' | 'comma' | 'end';
  readonly start: number;
  readonly end: number;
  readonly sense?: WordSense;
  readonly code?: SizeCode;
  /** Of a number, as charts write it: `42 2/3`. */
  readonly value?: string;
  readonly number?: number;
  /** A lone capital that is a size of rings; without `value` it is nothing else. */
  readonly letter?: string;
  /** Something beside a letter says that it is a size. */
  readonly isTold?: boolean;
  /** Said in words. */
  readonly isSpelled?: boolean;
}

/** Adds a piece, and says where it ends. */
export function push(
  pieces: Piece[],
  type: Piece['type'],
  start: number,
  end: number,
  more: Partial<Piece> = {},
): number {
  pieces.push({ type, start, end, ...more });
  return end;
}
