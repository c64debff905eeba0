import { foldText } from './pieces/fold-text.ts';
import { guessLanguage } from './words/guess-language.ts';
import type { ReadContext } from './pieces/message-pieces.ts';
import type { Reading } from './reading.ts';

/** About so many signs are read at once: who writes more has left the first size behind. */
const ABOUT = 900;
/** More sizes than that are a table that was pasted in: the rest is not read, since nobody chooses from a hundred. */
const MOST_SIZES = 60;
const ENDS = /[\n.!?。！？؟]/;

/** Reads a long text part by part, each to the end of a sentence; what is ruled out anywhere is not offered. */
export function readLong(
  text: string,
  context: ReadContext,
  readPart: (text: string, context: ReadContext) => Reading,
): Reading {
  const language = context.language ?? guessLanguage(foldText(text.slice(0, ABOUT)), context.isTyped);
  const parts: { start: number; reading: Reading }[] = [];
  let count = 0;
  for (let start = 0; start < text.length && count < MOST_SIZES;) {
    const end = endOf(text, start + ABOUT);
    const reading = readPart(text.slice(start, end), { ...context, language });
    count += reading.sizes.length;
    parts.push({ start, reading });
    start = end;
  }
  const gone = new Set(parts.flatMap(({ reading }) => reading.notWanted));
  const seen = new Set<string>();
  const sizes = parts.flatMap(({ start, reading }) =>
    reading.sizes.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  const measures = parts.flatMap(({ start, reading }) =>
    reading.measures.map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  const first = parts.find(({ reading }) => reading.sizes.length > 0)?.reading ?? parts[0]?.reading;
  const topics = parts.map(({ reading }) => reading.topic ?? {});
  const topic = Object.assign({}, ...topics.toReversed()) as NonNullable<Reading['topic']>;
  return {
    sizes: sizes.filter((one) => {
      const key = [one.value, one.kind, one.system, one.audience].join(' ');
      const isNew = !gone.has(one.value) && !seen.has(key);
      seen.add(key);
      return isNew;
    }),
    measures,
    notWanted: [...gone],
    ...(first?.ask && { ask: first.ask }),
    ...(first?.target && { target: first.target }),
    topic,
    text,
  };
}

function endOf(text: string, at: number): number {
  for (let end = at; end < Math.min(text.length, at + 300); end += 1) if (ENDS.test(text.charAt(end))) return end + 1;
  return Math.min(text.length, at + 300);
}
