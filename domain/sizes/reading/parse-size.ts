import { plainKeycaps } from './keycaps.ts';
import { scanSizes } from './scan-sizes.ts';
import type { SizeMention } from './scan-sizes.ts';
import { findImpossible } from './find-impossible.ts';
import { inferSize, settleSize } from './settle-size.ts';
import { readNumber, writeNumber } from '../charts/size-number.ts';
import type {
  ParsedSize,
  SizeAudience,
  SizeHint,
  SizeKind,
  SizeMeasure,
  SizeQuestion,
  SizeSystem,
} from '../charts/size-question.ts';
import type { WordMeaning } from './size-words.ts';

type Role = WordMeaning['role'];

interface Shared {
  readonly audience: SizeAudience | undefined;
  readonly kind: SizeKind | undefined;
  /** The product's kind, for where the text names none. */
  readonly usualKind: SizeKind | undefined;
  readonly of: SizeMeasure | undefined;
}

/**
 * Reads the size in a line that an agent or buyer wrote. The words of the text win over the hint; what neither tells is asked for, never
 * assumed: whether a bare `38` is a shoe, whether an American 8 is a woman's.
 */
export function parseSize(given: string, hint: SizeHint): ParsedSize {
  const text = plainKeycaps(given);
  const { mentions, words } = scanSizes(text, hint.kind);
  const shared = shareWords(words, hint);
  const questions: SizeQuestion[] = [];
  for (const mention of pickMentions(mentions)) {
    const before = mention.isContinued ? questions.at(-1)?.system : undefined;
    const question = readMention(mention, text, shared, before);
    if (
      !questions.some(
        (one) => one.system === question.system && one.value === question.value && one.audience === question.audience,
      )
    ) {
      questions.push(question);
    }
  }
  const [first, second] = questions;
  if (!first) return { kind: 'none' };
  if (second) {
    const known = questions.map(inferSize);
    const kind = known.find((one) => one.kind)?.kind;
    return { kind: 'two-systems', questions: known.map((one) => (one.kind || !kind ? one : { ...one, kind })) };
  }
  const systems = distinct(words, 'system').map((word) => word.system);
  if (systems.length > 1)
    return {
      kind: 'ambiguous',
      ask: 'system',
      options: systems.slice(0, 3).map((system) => ({ ...first, system })),
      question: first,
    };
  return findImpossible(first, text, mentions) ?? askMonths(first, words, hint) ?? settleSize(first);
}

/** A line with one clear size may hold other numbers; only a line without any is read by its bare numbers. */
function pickMentions(mentions: readonly SizeMention[]): readonly SizeMention[] {
  const clear: readonly Role[] = ['system', 'unit', 'width', 'size', 'wear', 'audience', 'kind'];
  const isClear = (mention: SizeMention): boolean =>
    mention.notation !== undefined || mention.words.some((word) => clear.includes(word.meaning.role));
  if (!mentions.some(isClear)) return mentions;
  return mentions.filter((mention, index) => isClear(mention) || (mention.isContinued && index > 0));
}

/** One mention as a question, with what the text shares. */
export function readMention(
  mention: SizeMention,
  text: string,
  shared: Shared,
  systemBefore: SizeSystem | undefined,
): SizeQuestion {
  const { notation } = asMonths(mention, shared);
  const own = mention.words.map((word) => word.meaning);
  const of = distinct(own, 'measure')[0]?.of ?? shared.of;
  const unit = mention.next?.meaning.role === 'unit' ? mention.next.meaning.cm : undefined;
  const width = notation ? notation.width : distinct(own, 'width')[0]?.width;
  const size = withUnit(notation?.value ?? mention.value, notation?.system ?? distinct(own, 'system')[0]?.system, unit);
  const system = size.system ?? (width ? 'US' : systemBefore);
  const body = system === 'cm' && of !== 'foot-length' ? of : undefined;
  const isShoe = !notation && (width !== undefined || (system === 'cm' && of === 'foot-length'));
  const worn =
    distinct(own, 'kind')[0]?.kind ?? shared.kind ?? shared.usualKind ?? (system === 'letter' ? 'clothing' : undefined);
  const measured = of && kindOfMeasure(of, worn);
  const kind = notation?.kind ?? (isShoe ? 'shoe' : (measured ?? (body ? 'clothing' : worn)));
  const audience = notation?.audience ?? distinct(own, 'audience')[0]?.audience ?? shared.audience;
  return {
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(system && { system }),
    value: kind === 'ring' && system === 'cm' ? roundOfRing(mention.value, unit, size.value) : size.value,
    ...(width && { width }),
    ...(body && { of: body }),
    text: text.slice(mention.start, mention.end),
  };
}

/** The widest that a ring is across, in cm: what is more goes round it. */
const WIDEST_RING = 2.6;

/** A ring is told by its inner diameter as often as by what goes round: `17.2 mm` is 5.4 cm. */
function roundOfRing(value: string, unit: number | undefined, round: string): string {
  const cm = (readNumber(value) ?? 0) * (unit ?? 1);
  return unit !== undefined && cm <= WIDEST_RING ? writeNumber(Math.round(cm * Math.PI * 10) / 10) : round;
}

/** `12M` is a shoe of medium width, and where clothes are spoken of that are not those of adults, what is worn up to twelve months. */
function asMonths(mention: SizeMention, { audience, kind, usualKind }: Shared): SizeMention {
  const worn = kind ?? usualKind;
  const isOfChild = audience === 'children' ? worn !== 'shoe' : worn === 'clothing' && audience === undefined;
  const isMonths =
    isOfChild &&
    mention.words.some(({ meaning, text }) => meaning.role === 'width' && text === 'M') &&
    MONTHS.test(mention.value);
  return isMonths ? { ...mention, notation: { length: 0, ...monthsOf(mention.value) } } : mention;
}

const MONTHS = /^(?:3|6|9|12)$/;

function monthsOf(value: string) {
  return { kind: 'clothing', audience: 'children', system: 'US', value: `${value}M` } as const;
}

/** Where nothing tells what is worn, `12M` may be either; shoes of other widths are only shoes. */
function askMonths(question: SizeQuestion, words: readonly WordMeaning[], hint: SizeHint): ParsedSize | undefined {
  const isTold = hint.kind ?? hint.audience ?? words.find(({ role }) => role === 'kind' || role === 'audience');
  if (isTold !== undefined || question.width !== 'M' || !MONTHS.test(question.value)) return undefined;
  const { text } = question;
  return { kind: 'ambiguous', ask: 'kind', options: [question, { ...monthsOf(question.value), text }], question };
}

/** Some parts of the body are measured for one kind only; a waist is that of trousers, if not of a belt. */
function kindOfMeasure(of: SizeMeasure, worn: SizeKind | undefined): SizeKind | undefined {
  if (of === 'foot-length') return 'shoe';
  if (of === 'waist') return worn === 'belt' || worn === 'trousers' ? worn : 'trousers';
  const kinds: Partial<Record<SizeMeasure, SizeKind>> = { neck: 'shirt', finger: 'ring', head: 'hat', palm: 'glove' };
  return kinds[of];
}

/** A number with a unit is the body itself, unless a scale is named that counts in that unit. */
function withUnit(
  value: string,
  system: SizeSystem | undefined,
  unit: number | undefined,
): { value: string; system?: SizeSystem } {
  if (unit === undefined) return { value, ...(system && { system }) };
  const cm = Math.round((readNumber(value) ?? 0) * unit * 10) / 10;
  if (system === 'JP') return { value: writeNumber(cm), system };
  if (system === 'CN' || system === 'KR') return { value: writeNumber(cm * 10), system };
  return { value: writeNumber(cm), system: 'cm' };
}

/** What holds for every size of the line: words that name only one thing, else the hint; two audiences in a line leave it open. */
function shareWords(words: readonly WordMeaning[], hint: SizeHint): Shared {
  const audiences = distinct(words, 'audience').map((word) => word.audience);
  const kinds = distinct(words, 'kind').map((word) => word.kind);
  const measures = distinct(words, 'measure').map((word) => word.of);
  const audience = audiences.length > 1 ? undefined : (audiences[0] ?? hint.audience);
  return {
    audience,
    kind: kinds.length === 1 ? kinds[0] : undefined,
    usualKind: hint.kind,
    of: measures.length === 1 ? measures[0] : undefined,
  };
}

function distinct<R extends Role>(words: readonly WordMeaning[], role: R): Extract<WordMeaning, { role: R }>[] {
  const found = words.filter((word): word is Extract<WordMeaning, { role: R }> => word.role === role);
  return found.filter(
    (word, index) => found.findIndex((one) => JSON.stringify(one) === JSON.stringify(word)) === index,
  );
}
