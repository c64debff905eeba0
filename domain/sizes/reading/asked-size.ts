import { buyerTexts } from '../../language/own-words.ts';
import type { Message } from '../../reading.ts';
import { findSizes } from './find-sizes.ts';
import { findBody } from './read-body.ts';
import { readSaidSizes } from './said-sizes.ts';
import type { SizeHint } from '../charts/size-question.ts';

/** So many of the newest messages are looked at. */
const MESSAGES = 3;

/** The size that the buyer's newest words name, as they were written, and what the rest of that message tells of it. */
export interface AskedSize {
  readonly phrase: string;
  readonly hint: SizeHint;
}

/**
 * The size that a buyer asks for; `undefined` where the newest messages name none. Where the product has a table to hold a body against, a body says
 * more than the label of another maker.
 */
export function findAskedSize(messages: readonly Message[], isMeasured: boolean): AskedSize | undefined {
  for (const text of buyerTexts(messages, MESSAGES)) {
    const body = isMeasured ? findBody(text) : undefined;
    if (body !== undefined) return { phrase: body, hint: {} };
    const [phrase] = findSizes(text);
    if (phrase !== undefined) return { phrase, hint: hintOf(text) };
  }
  return undefined;
}

/** "Do you have it in 38? I need shoes": the kind stands in another sentence. Letters are of many kinds. */
function hintOf(text: string): SizeHint {
  const [first] = readSaidSizes(text).flatMap((one) => (one.role === 'size' ? [one.question] : []));
  const { kind, audience, system } = first ?? {};
  return { ...(kind && system !== 'letter' && { kind }), ...(audience && { audience }) };
}
