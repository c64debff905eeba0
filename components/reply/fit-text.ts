import { splitParts } from '../../domain/reply/split-parts.ts';
import type { LengthLimit } from './length-meter.tsx';

/** One message of several that a text needs. Counted from 1. */
export interface Part {
  readonly number: number;
  readonly of: number;
}

/** How a text goes into the reply box. */
export interface Fit {
  /** What is inserted next: the text, or that part of it. */
  readonly piece: string | undefined;
  readonly part: Part | undefined;
  /** Characters by which the whole text is longer than one message may be, 0 when it is not. */
  readonly excess: number;
  /** Characters over the limit, together with the draft in the box; 0 when it fits. */
  readonly over: number;
}

/** A text over the limit is offered in parts; it is never cut off. `done`: how many of them were inserted. */
export function fitText(text: string | undefined, limit: LengthLimit | undefined, done: number): Fit {
  if (text === undefined || !limit) return { piece: text, part: undefined, excess: 0, over: 0 };
  const parts = text.length > limit.characters ? splitParts(text, limit.characters) : [text];
  const index = done % Math.max(1, parts.length);
  const piece = parts[index] ?? text;
  const part = parts.length > 1 ? { number: index + 1, of: parts.length } : undefined;
  const excess = Math.max(0, text.length - limit.characters);
  return { piece, part, excess, over: Math.max(0, (limit.taken ?? 0) + piece.length - limit.characters) };
}
