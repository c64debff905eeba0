import { buyerTexts } from '../../language/own-words.ts';
import type { Message } from '../../reading.ts';
import type { ParsedSize, SizeHint } from '../charts/size-question.ts';
import type { ReadContext } from './pieces/message-pieces.ts';
import { parseQuestions, questionOf, questionOfFrame, questionOfMeasure } from './parse-reading.ts';
import { findBody } from './read-body.ts';
import { readMessage } from './read-message.ts';
import type { Reading } from './reading.ts';

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
    const measured = reading.sizes.length === 0 ? findMeasured(reading, texts.slice(order + 1), context) : undefined;
    if (measured) return measured;
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

/** A foot, a head, a hand or a finger that was measured: one part of the body tells one kind of size. */
function findMeasured(
  { measures, topic, text }: Reading,
  earlier: readonly string[],
  context: ReadContext,
): AskedSize | undefined {
  const framed = findFramed({ measures, topic, text }, earlier, context);
  if (framed) return framed;
  const [measure, second] = measures.filter(({ of }) => ONE_KIND.has(of));
  if (!measure || second) return undefined;
  const known = fromEarlier(
    { ...topic, ...(context.audience && !topic?.audience && { audience: context.audience }) },
    earlier,
    context,
  );
  const phrase = text.slice(measure.start, measure.end);
  const question = questionOfMeasure(measure, phrase, known);
  const isOther = context.kind !== undefined && question?.kind !== context.kind;
  return question && !isOther ? { phrase, hint: known, parsed: parseQuestions([question]) } : undefined;
}

/** How tall and how heavy somebody is: the commonest question about clothes in Asia. */
function findFramed(
  { measures, topic, text }: Pick<Reading, 'measures' | 'topic' | 'text'>,
  earlier: readonly string[],
  context: ReadContext,
): AskedSize | undefined {
  const ends = measures.filter(({ of }) => of === 'height' || of === 'weight');
  const phrase = text.slice(Math.min(...ends.map(({ start }) => start)), Math.max(...ends.map(({ end }) => end)));
  const known = fromEarlier(
    { ...topic, ...(context.audience && !topic?.audience && { audience: context.audience }) },
    earlier,
    context,
  );
  const kind = known.kind ?? context.kind;
  const question = questionOfFrame(measures, phrase, { ...known, ...(kind && { kind }) });
  return question && { phrase, hint: known, parsed: parseQuestions([question]) };
}

const ONE_KIND: ReadonlySet<string> = new Set(['foot-length', 'head', 'palm', 'finger', 'neck']);

/** What an earlier message said that this one goes on with: "I am looking for boots", then "do you have 38?". */
function fromEarlier(size: SizeHint, earlier: readonly string[], context: ReadContext): SizeHint {
  let { kind, audience } = size;
  for (const text of earlier) {
    const { topic } = readMessage(text, context);
    kind ??= topic?.kind;
    audience ??= topic?.audience;
  }
  return { ...(kind && { kind }), ...(audience && { audience }) };
}

/** What a message was read as, for the charts. */
export function parseReading({ sizes }: Reading): ParsedSize {
  return parseQuestions(sizes.map(questionOf));
}
