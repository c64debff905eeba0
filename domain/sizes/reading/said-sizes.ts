import { lookAround } from './is-size.ts';
import { plainKeycaps } from './keycaps.ts';
import { kindOfWord } from './kind-of-words.ts';
import { canBeShown, startOf } from './find-sizes.ts';
import { readMention } from './parse-size.ts';
import { readMeasures } from './read-body.ts';
import { readWeights } from './read-weight.ts';
import { scanSizes } from './scan-sizes.ts';
import type { SizeMention, SizeScan, WordToken } from './scan-sizes.ts';
import { inferSize, scriptSystem, settleSize } from './settle-size.ts';
import { listReadings } from '../charts/size-scales.ts';
import type { SizeAudience, SizeKind, SizeMeasure, SizeQuestion } from '../charts/size-question.ts';
import { tellSizes } from './tell-sizes.ts';

/** Something that a message says about sizes, at its place in the text (UTF-16 units, of the text with plain digits). */
export type SaidSize =
  | {
      readonly role: 'size';
      readonly question: SizeQuestion;
      /** The size alone, as it was written. */
      readonly written: string;
      readonly start: number;
      readonly end: number;
    }
  | {
      readonly role: 'body';
      readonly of: SizeMeasure | 'weight';
      /** In cm, or kg for a weight; `unit` is the one that was written. */
      readonly amount: number;
      readonly unit: 'cm' | 'in' | 'kg' | 'lb';
      readonly text: string;
      readonly start: number;
      readonly end: number;
    };

/**
 * Reads a message as a whole: every size and measure in it, each with the kind, audience and scale that the nearest words of the message tell. What
 * nothing tells is left out.
 */
export function readSaidSizes(given: string): SaidSize[] {
  const text = plainKeycaps(given);
  const scan = scanSizes(text);
  const around = lookAround(text, scan);
  const told = tellSizes(scan.mentions, around);
  const isOfPeople = around.isAboutBody || around.asks.length > 0 || told.length > 0;
  const body: SaidBody[] = readMeasures(text)
    .filter(({ of, start, end }) => isOfPeople && of !== 'finger' && !isLabel(text.slice(start, end)))
    .map(({ of, cm, unit, start, end }) => ({
      role: 'body' as const,
      of,
      amount: cm,
      unit,
      text: text.slice(start, end),
      start,
      end,
    }));
  const weights = readWeights(text, around.hasChild).flatMap(({ kg, unit, start, end }): SaidSize[] =>
    isOfPeople || body.length > 0 || heightBefore(text, start)
      ? [{ role: 'body', of: 'weight', amount: kg, unit, text: text.slice(start, end), start, end }]
      : [],
  );
  const heights = findHeights(
    text,
    scan.mentions,
    body,
    weights,
    isOfPeople && (around.hasChild || told.some(({ mention }) => mention.notation?.audience === 'children')),
  );
  body.push(...heights);
  const sizes: SaidSize[] = [];
  const audience = onlyAudience(scan.placed);
  let before: SizeQuestion | undefined;
  for (const { mention, how } of told) {
    if (body.some(({ start, end }) => mention.valueStart >= start && mention.valueStart < end)) continue;
    const question = readTold(mention, text, scan, audience, how === 'own' ? undefined : before);
    if (!canBeShown(settleSize(question))) continue;
    const isAgain = sizes.some((one) => one.role === 'size' && isSame(one.question, question));
    const written = text.slice(mention.valueStart, mention.valueEnd);
    if (!isAgain) sizes.push({ role: 'size', question, written, start: startOf(mention), end: mention.end });
    before = question;
  }
  return [...body, ...weights, ...sizes].sort((a, b) => a.start - b.start);
}

type SaidBody = Extract<SaidSize, { role: 'body' }>;

/** A height that stands before a weight: `160 cm 55 kg`, `155 90斤`, `165/55kg`. */
function heightBefore(text: string, weightAt: number): RegExpExecArray | null {
  return /(?<![\d.,-])(1[3-9]\d|20\d|[12][.,]\d\d)\s?(?:m|cm|см|㎝|公分|厘米|センチ|センチメートル|boy|boyunda|센티|ซม\.?|سم)?\s?(?:[/,，、;]|and|und|et|y|e|en|i|и|och|dan)?\s?$/iu.exec(
    text.slice(Math.max(0, weightAt - 16), weightAt),
  );
}

/** Heights that no word names: beside a weight, or in cm where a size is asked for. */
function findHeights(
  text: string,
  mentions: readonly SizeMention[],
  body: readonly SaidBody[],
  weights: readonly SaidSize[],
  isOfChild: boolean,
): SaidBody[] {
  if (body.some(({ of }) => of === 'height')) return [];
  const make = (amount: number, start: number, end: number): SaidBody => {
    return { role: 'body', of: 'height', amount, unit: 'cm', text: text.slice(start, end), start, end };
  };
  const beside = weights.flatMap(({ start }) => {
    const match = heightBefore(text, start);
    const at = Math.max(0, start - 16) + (match?.index ?? 0);
    const height = Number((match?.[1] ?? '').replace(',', '.'));
    return match ? [make(height < 3 ? height * 100 : height, at, at + match[0].trimEnd().length)] : [];
  });
  const alone = mentions.flatMap(({ next, words, value, valueStart, end }) => {
    const cm = next?.meaning.role === 'unit' && next.meaning.cm === 1 ? Number(value) : 0;
    const isHeight =
      (isOfChild && cm >= 50 && cm <= 150) ||
      (cm >= 140 &&
        cm <= 205 &&
        /\b(?:for|mit|bei|pour|para|per)\s$/iu.test(text.slice(Math.max(0, valueStart - 6), valueStart)));
    return isHeight && !words.some(({ meaning }) => meaning.role === 'measure' || meaning.role === 'kind')
      ? [make(cm, valueStart, end)]
      : [];
  });
  const behind = weights.flatMap(({ end }) => {
    const match = /^\s?[/,，、]?\s?(1[3-9]\d|20\d)(?!\d|[.,]\d)/u.exec(text.slice(end, end + 8));
    return match ? [make(Number(match[1]), end, end + match[0].length)] : [];
  });
  return beside.length > 0 ? beside : behind.length > 0 ? behind : alone;
}

function readTold(
  mention: SizeMention,
  text: string,
  scan: SizeScan,
  audience: SizeAudience | undefined,
  before: SizeQuestion | undefined,
): SizeQuestion {
  const isAcross =
    mention.next?.meaning.role === 'unit' && scan.words.some((word) => word.role === 'kind' && word.kind === 'ring');
  const shared = { audience, kind: isAcross ? ('ring' as const) : undefined, usualKind: undefined, of: undefined };
  const bare = readMention(mention, text, shared, before?.system);
  const question = { ...bare, text: text.slice(startOf(mention), mention.end) };
  const isTold = question.kind && (question.system !== 'letter' || mention.words.some((word) => kindOfWord(word)));
  if (isTold) return withScript(question, text);
  const kind = nearestKind(question, mention, text, scan.placed) ?? before?.kind ?? measuredKind(question, scan);
  return withScript(inferSize(kind ? { ...question, kind } : question), text);
}

/** A scale that its script tells, and rings by their millimetres, which Germany and France count alike. */
function withScript(question: SizeQuestion, text: string): SizeQuestion {
  if (question.system) return question;
  const system = scriptSystem(text);
  const readings = listReadings(question);
  if (system && question.kind && readings.length === 0 && canBe({ ...question, system }))
    return { ...question, system };
  const written = readings.find((reading) => reading.system === system);
  const isOfOneKind = written !== undefined && written.kind === question.kind;
  if (isOfOneKind) return written;
  return question.kind === 'ring' && Number(question.value) >= 44 ? { ...question, system: 'EU' } : question;
}

/** How much farther away a word of another sentence is than its place. */
const SENTENCE = 60;
/** A thing that far off is another matter. */
const FARTHEST = 500;

/** The nearest thing of the message whose scale has such a size. */
function nearestKind(
  question: SizeQuestion,
  { valueStart, end }: SizeMention,
  text: string,
  words: readonly WordToken[],
): SizeKind | undefined {
  let best: { kind: SizeKind; far: number } | undefined;
  for (const word of words) {
    const kind = kindOfWord(word);
    if (!kind) continue;
    const gap = word.end <= valueStart ? valueStart - word.end : word.start - end;
    if (gap > FARTHEST || (best && gap >= best.far) || !canBe({ ...question, kind })) continue;
    const between = word.end <= valueStart ? text.slice(word.end, valueStart) : text.slice(end, word.start);
    const far = between.length + SENTENCE * (between.match(/[.!?。！？\n](?!\d)/gu)?.length ?? 0);
    if (!best || far < best.far) best = { kind, far };
  }
  return best?.kind;
}

function canBe(question: SizeQuestion): boolean {
  return listReadings(question).length > 0;
}

/** Who tells the measures of a body asks for clothes, and of a foot for shoes. */
function measuredKind(question: SizeQuestion, { words, placed }: SizeScan): SizeKind | undefined {
  const measures = words.flatMap((word) => (word.role === 'measure' ? [word.of] : []));
  if (measures.includes('foot-length') && canBe({ ...question, kind: 'shoe' })) return 'shoe';
  const isOfLegs = measures.length > 0 && measures.every((of) => of === 'waist' || of === 'inside-leg');
  if (isOfLegs && canBe({ ...question, kind: 'trousers' })) return 'trousers';
  const isBody = measures.some((of) => of !== 'foot-length' && of !== 'finger' && of !== 'palm' && of !== 'head');
  // A French "taille" is that of clothes; shoes have a "pointure".
  const isClothing = isBody || placed.some(({ text }) => /^tailles?$/i.test(text));
  return isClothing && canBe({ ...question, kind: 'clothing' }) ? 'clothing' : undefined;
}

function onlyAudience(words: readonly WordToken[]): SizeAudience | undefined {
  const audiences = new Set(words.flatMap(({ meaning }) => (meaning.role === 'audience' ? [meaning.audience] : [])));
  return audiences.size === 1 ? [...audiences][0] : undefined;
}

/** "My foot is 38" is a size of shoes. */
function isLabel(words: string): boolean {
  return /(?:US|UK|EU)\s?\d/.test(words);
}

function isSame(one: SizeQuestion, other: SizeQuestion): boolean {
  return (
    one.value === other.value &&
    (one.system === other.system || other.system === undefined) &&
    one.width === other.width
  );
}
