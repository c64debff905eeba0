import { buyerTexts } from '../language/own-words.ts';
import type { Message } from '../reading.ts';
import { findSizes } from './find-sizes.ts';
import { findBody } from './read-body.ts';

/** So many of the newest messages are looked at. */
const MESSAGES = 3;

/**
 * The size that the buyer's newest words name, as they were written; `undefined` where they name none. Where the product has a table to hold a body
 * against, a body says more than the label of another maker.
 */
export function findAskedSize(messages: readonly Message[], isMeasured: boolean): string | undefined {
  const find = (text: string) => {
    const body = isMeasured ? findBody(text) : undefined;
    return body === undefined ? findSizes(text) : [body];
  };
  return buyerTexts(messages, MESSAGES).flatMap(find)[0];
}
