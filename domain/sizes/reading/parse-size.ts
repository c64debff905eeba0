import type { ParsedSize, SizeHint, SizeQuestion } from '../charts/size-question.ts';
import { parseQuestions, collarOf, questionOf, questionOfFrame, questionOfMeasure } from './parse-reading.ts';
import { readMessage } from './read-message.ts';
import type { ReadSize, Reading } from './reading.ts';

/**
 * Reads the size in a line that an agent typed or chose. The words of the line win over the hint; what neither tells is asked for, never
 * assumed: whether a bare `38` is a shoe, whether an American 8 is a woman's.
 */
export function parseSize(given: string, hint: SizeHint): ParsedSize {
  if (ONE_SIZE.test(given)) return { kind: 'one-size', text: given.trim() };
  const reading = readMessage(given.replace(/^(\s*(?:size\s)?[2-6])x(?=\s*$)/i, '$1X'), { ...hint, isTyped: true });
  const [first, second] = reading.sizes;
  if (first && !second) {
    if (isBelowZero(first, given)) return { kind: 'impossible', text: `-${first.value}`, nearest: [] };
    if (first.between) return askBetween(first, first.between);
    const months = askMonths(first, reading, hint);
    if (months) return months;
  }
  return parseQuestions(listQuestions(reading, hint));
}

/** What is made in one size, and nothing else on the line. Written down from knowledge of these languages on 2026-11-30. */
const ONE_SIZE =
  /^\s*(?:(?:size\s)?(?:F|OS|OSFA)|free\s?-?size|one\s?-?size(?: fits all)?|フリー(?:サイズ)?|均[码碼]|프리(?:\s?사이즈)?|ฟรีไซส์|taille unique|talla única|taglia unica|tamanho único|einheitsgröße|one size\/OS|универсальный размер|standart beden|uniwersalny|مقاس واحد)\s*$/iu;

/** Sizes and measures in reading order; a line of clear sizes may hold bare numbers of something else. */
function listQuestions(reading: Reading, hint: SizeHint): (SizeQuestion | undefined)[] {
  const { sizes, measures, topic, text } = reading;
  const isClear = ({ system, kind }: ReadSize): boolean => system !== undefined || kind !== undefined;
  const clear = sizes.some(isClear) ? sizes.filter((one) => isClear(one) || isJoined(one, text)) : sizes;
  const known = { ...hint, ...topic };
  const framed = sizes.length === 0 ? questionOfFrame(measures, text.trim(), known) : undefined;
  if (framed) return [framed];
  return [
    ...clear.map((size) => ({ start: size.start, question: questionOf(size) })),
    ...measures.map((measure) => {
      const question = questionOfMeasure(measure, text.slice(measure.start, measure.end), known);
      return { start: measure.start, question: question && collarOf(question, topic?.system, measure.amount) };
    }),
  ]
    .sort((a, b) => a.start - b.start)
    .map(({ question }) => question);
}

/** "US 9.5 or 10": the second is one, too. */
function isJoined({ start }: ReadSize, text: string): boolean {
  return /(?:\p{L}{1,4}\s|[/,&+-]\s?)$/u.test(text.slice(Math.max(0, start - 6), start));
}

function isBelowZero({ start, value }: ReadSize, text: string): boolean {
  return /(?:^|\s)[-−]$/u.test(text.slice(0, start)) && /^\d/.test(value);
}

/** "8½ US or UK": the line itself says that it is one of two. */
function askBetween(size: ReadSize, systems: NonNullable<ReadSize['between']>): ParsedSize {
  const question = questionOf(size);
  return {
    kind: 'ambiguous',
    ask: 'system',
    options: systems.slice(0, 3).map((system) => ({ ...question, system })),
    question,
  };
}

/** Where nothing tells what is worn, `12M` may be a shoe of medium width or what is worn up to twelve months. */
function askMonths(size: ReadSize, { topic }: Reading, hint: SizeHint): ParsedSize | undefined {
  const isTold = hint.kind ?? hint.audience ?? topic?.kind ?? topic?.audience;
  const months = /^(?:3|6|9|12)M$/.exec(size.value)?.[0];
  if (isTold !== undefined || !months || size.system !== 'age' || !/\dM$/.test(size.phrase)) return undefined;
  const clothes = questionOf(size);
  const shoe: SizeQuestion = { kind: 'shoe', system: 'US', value: months.slice(0, -1), width: 'M', text: clothes.text };
  return { kind: 'ambiguous', ask: 'kind', options: [shoe, clothes], question: shoe };
}
