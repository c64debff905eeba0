import { buyerTexts } from '../../language/own-words.ts';
import type { Message } from '../../reading.ts';
import type { ParsedSize, SizeHint, SizeQuestion } from '../charts/size-question.ts';
import { findImpossible } from './find-impossible.ts';
import type { ReadContext } from './message-pieces.ts';
import { findBody } from './read-body.ts';
import { readMessage } from './read-message.ts';
import type { ReadSize, Reading } from './read-message.ts';
import { settleSize } from './settle-size.ts';

/** So many of the newest messages are looked at. */
const MESSAGES = 3;

/** The size that the buyer's newest words name, as they were written, and what the rest of that message tells of it. */
export interface AskedSize {
  readonly phrase: string;
  readonly hint: SizeHint;
  /** How the message as a whole was read; absent for the measures of a body. */
  readonly parsed?: ParsedSize;
}

/**
 * The size that a buyer asks for; `undefined` where the newest messages name none. Where the product has a table to hold a body against, a body says
 * more than the label of another maker. A message without a kind or people of its own is understood by the earlier ones.
 */
export function findAskedSize(
  messages: readonly Message[],
  isMeasured: boolean,
  context: ReadContext = {},
): AskedSize | undefined {
  const texts = buyerTexts(messages, MESSAGES);
  for (const [order, text] of texts.entries()) {
    const body = isMeasured ? findBody(text) : undefined;
    if (body !== undefined) return { phrase: body, hint: {} };
    const reading = readMessage(text, context);
    const parsed = parseReading(reading);
    const [first] = reading.sizes;
    if (!first || parsed.kind === 'none') continue;
    const { kind, audience } = fromEarlier(first, texts.slice(order + 1), context);
    const isFuller = kind !== first.kind || audience !== first.audience;
    return {
      phrase: first.phrase,
      hint: { ...(kind && first.system !== 'letter' && { kind }), ...(audience && { audience }) },
      parsed: isFuller
        ? parseReading(readMessage(text, { ...context, ...(kind && { kind }), ...(audience && { audience }) }))
        : parsed,
    };
  }
  return undefined;
}

/** What an earlier message said that this one goes on with: "I am looking for boots", then "do you have 38?". */
function fromEarlier(size: ReadSize, earlier: readonly string[], context: ReadContext): SizeHint {
  let { kind, audience } = size;
  for (const text of earlier) {
    const { topic } = readMessage(text, context);
    kind ??= topic?.kind;
    audience ??= topic?.audience;
  }
  return { ...(kind && { kind }), ...(audience && { audience }) };
}

/** One size as the question it asks, several as a choice between them. */
export function parseReading({ sizes, text }: Reading): ParsedSize {
  const [first, second] = sizes.map((size) => questionOf(size, text));
  if (!first) return { kind: 'none' };
  if (second) return { kind: 'two-systems', questions: sizes.map((size) => questionOf(size, text)) };
  return findImpossible(first, '', []) ?? settleSize(first);
}

function questionOf(
  { kind, audience, system, systemFrom, value, width, phrase }: ReadSize,
  text: string,
): SizeQuestion {
  const [of] = kind === 'clothing' && system === 'cm' && /^\d/.test(value) && text ? ['height' as const] : [];
  return {
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(system && { system }),
    value: system === 'age' ? value.replace(/Y$/, '') : value,
    ...(width && { width }),
    ...(of && { of }),
    ...(systemFrom === 'assumed' && { isAssumed: true }),
    text: phrase,
  };
}
