import type { Message } from '../reading.ts';

/** What identifies a message among those of its thread: its id, and its text, since some pages number their rows by position. */
export interface MessageMark {
  readonly id: string;
  readonly text: string;
}

/** The newest message of the seller's own; `undefined` where the page shows none. */
export function newestOwn(messages: readonly Message[]): Message | undefined {
  return messages.findLast(({ direction }) => direction === 'out');
}

/** Whether the last word is the seller's, so that the buyer is waited for. Notices of the page are nobody's word. */
export function isAnswered(messages: readonly Message[]): boolean {
  return messages.findLast(({ direction }) => direction !== 'unknown')?.direction === 'out';
}

/** The share of two letters in a row that two texts have in common, from which one is the other as the agent has changed it. */
const ALIKE = 0.5;

/**
 * Whether a text that was put into the reply box stands in the newest of the seller's messages, whole or as the agent has changed it there.
 * `before`: the newest one when it was put there; the same message sent again is another one.
 */
export function isSent(text: string, messages: readonly Message[], before: MessageMark | undefined): boolean {
  const newest = newestOwn(messages);
  if (!newest || (newest.id === before?.id && newest.text === before.text)) return false;
  const [own, shown] = [bare(text), bare(newest.text)];
  return own !== '' && (shown.includes(own) || likeness(own, shown) >= ALIKE);
}

/** Editors and pages have lines and blanks of their own, and some write other quotes and dashes. */
function bare(text: string): string {
  return text.replace(/[\s\p{P}\p{Cf}]+/gu, '').toLowerCase();
}

/** 0 to 1, by the pairs of neighbouring letters: it works without words, as in Chinese. */
function likeness(one: string, other: string): number {
  const left = new Map<string, number>();
  for (let at = 1; at < one.length; at++) {
    const pair = one.slice(at - 1, at + 1);
    left.set(pair, (left.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 1; at < other.length; at++) {
    const pair = other.slice(at - 1, at + 1);
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    common += 1;
  }
  return common / Math.max(1, one.length - 1, other.length - 1);
}
