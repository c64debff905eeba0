import { letterOfFrame } from './letter-of-frame.ts';
import { readNumber, writeNumber } from './size-number.ts';
import type { LetterLand, SizeQuestion } from './size-question.ts';
import { labelsAbroad, womensBody, type LabelsAbroad } from './sizes-abroad.ts';
import type { TableSource } from './table-source.ts';

/** A question in the writing that charts have: letters of another country, plus sizes, Korean busts, codes and numbers of trousers, hips and waists. */
export function translateSize(question: SizeQuestion): SizeQuestion {
  const asked = byFrame(question);
  return byLabel(asked) ?? byTrousers(asked) ?? byBody(asked) ?? asked;
}

/** A size that was reached through another country's label: the letter, what it stands for there, and who says so. */
export interface SizeAbroad {
  readonly letter: string;
  readonly land: LetterLand;
  readonly stands: string;
  /** By height and weight; `tall` is the letter that the height alone would have. */
  readonly frame?: { readonly title: string; readonly tall?: string; readonly source: TableSource };
  readonly source: TableSource;
}

/** How a question was translated, where a letter of another country was. */
export function describeAbroad(question: SizeQuestion): SizeAbroad | undefined {
  const asked = byFrame(question);
  const row = asked.lettersOf && rowOf(asked);
  const stands = row && row.labels[asked.value];
  if (!row || stands === undefined || !asked.lettersOf) return undefined;
  const frame = question.frame && letterOfFrame(question.frame, question.audience);
  return {
    letter: asked.value,
    land: asked.lettersOf,
    stands: row.as.system === 'cm' ? `${stands} cm` : stands,
    ...(frame && {
      frame: { title: frame.chart.title, source: frame.chart.source, ...(frame.tall && { tall: frame.tall }) },
    }),
    source: row.source,
  };
}

function byFrame(question: SizeQuestion): SizeQuestion {
  const found = question.kind === 'clothing' && question.frame && letterOfFrame(question.frame, question.audience);
  if (!found) return question;
  const { kind, audience, text } = question;
  const { letter, chart } = found;
  return {
    ...(kind && { kind }),
    ...(audience && { audience }),
    system: 'letter',
    lettersOf: chart.lettersOf,
    value: letter,
    text,
  };
}

function byLabel(question: SizeQuestion): SizeQuestion | undefined {
  const row = rowOf(question);
  const label = row?.labels[question.value];
  return row && label !== undefined ? { ...question, ...row.as, value: label } : undefined;
}

function rowOf(question: SizeQuestion): LabelsAbroad | undefined {
  const { kind, audience, value } = question;
  const system = question.system === 'letter' ? (question.lettersOf ?? 'letter') : question.system;
  if (kind === undefined || audience === undefined) return undefined;
  return labelsAbroad.find(
    (row) =>
      row.system === system &&
      row.audience === audience &&
      row.kinds.includes(kind) &&
      Object.hasOwn(row.labels, value),
  );
}

/** `170/74A` of trousers is a waist of 74 cm; a woman's US 8 is EU 38. */
function byTrousers(question: SizeQuestion): SizeQuestion | undefined {
  const { kind, audience, system, value } = question;
  if (kind !== 'trousers' || system === undefined) return undefined;
  const waist = system === 'CN' ? /^\d{3}\/(\d{2,3})[YABC]?$/.exec(value)?.[1] : undefined;
  if (waist) return { ...question, system: 'cm', value: waist, of: 'waist' };
  const number = audience === 'women' ? readNumber(value) : undefined;
  const plus = womensBody.euOfNumber[system];
  if (number === undefined || plus === undefined || number > womensBody.largestNumber) return undefined;
  return { ...question, system: 'EU', value: writeNumber(number + plus) };
}

/** Hips and waists of women's clothes by the bust that goes with them, those of trousers by the waist. */
function byBody(question: SizeQuestion): SizeQuestion | undefined {
  const { kind, audience, system, value, of } = question;
  const cm = readNumber(value);
  if (system !== 'cm' || audience !== 'women' || cm === undefined) return undefined;
  const { bustLessWaist, hipLessBust } = womensBody;
  if (kind === 'clothing' && of === 'hip') return { ...question, value: writeNumber(cm - hipLessBust), of: 'bust' };
  if (kind === 'clothing' && of === 'waist') return { ...question, value: writeNumber(cm + bustLessWaist), of: 'bust' };
  if (kind === 'trousers' && of === 'hip')
    return { ...question, value: writeNumber(cm - hipLessBust - bustLessWaist), of: 'waist' };
  return undefined;
}
