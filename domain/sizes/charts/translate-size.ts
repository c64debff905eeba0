import { readNumber, writeNumber } from './size-number.ts';
import type { SizeQuestion } from './size-question.ts';
import { labelsAbroad, womensBody } from './sizes-abroad.ts';

/** A question in the writing that charts have: letters of another country, plus sizes, Korean busts, codes and numbers of trousers, hips and waists. */
export function translateSize(question: SizeQuestion): SizeQuestion {
  return byLabel(question) ?? byTrousers(question) ?? byBody(question) ?? question;
}

function byLabel(question: SizeQuestion): SizeQuestion | undefined {
  const { kind, audience, system, value } = question;
  if (kind === undefined || audience === undefined) return undefined;
  for (const row of labelsAbroad) {
    if (row.system !== system || row.audience !== audience || !row.kinds.includes(kind)) continue;
    const label = Object.hasOwn(row.labels, value) ? row.labels[value] : undefined;
    if (label !== undefined) return { ...question, ...row.as, value: label };
  }
  return undefined;
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
