import { canBeOnScale, listReadings } from '../charts/size-scales.ts';
import { splitBra } from '../charts/convert-bra.ts';
import { kindsForEverybody } from '../charts/size-question.ts';
import type { ParsedSize, SizeAudience, SizeQuestion, SizeSystem } from '../charts/size-question.ts';

/** Shoe scales that count the foot itself, the same for everybody. */
const commonShoeScales: readonly (SizeSystem | undefined)[] = [
  'EU',
  'CN',
  'CN-old',
  'JP',
  'KR',
  'DE',
  'FR',
  'IT',
  'ES',
  'BR',
  'MX',
  'RU',
  'cm',
];

/**
 * Decides whether a size can be converted as written, or asks the next open question: kind, then system, then audience.
 * Call it again with the option that was chosen.
 */
export function settleSize(given: SizeQuestion): ParsedSize {
  const question = withAudience(given);
  if (question.kind === 'bra') return settleBra(question);
  if (!canBeOnScale(question)) return { kind: 'impossible', text: question.text, nearest: [] };
  if (question.kind && question.system) return settleDetails(question);
  // 9号 of a woman's dress: Japan counts so.
  const isJapanese =
    question.kind === 'clothing' && !question.system && question.audience !== 'men' && /^\d+[号號]/.test(question.text);
  if (isJapanese && /^(?:[3579]|1[13579]|2[13])$/.test(question.value))
    return settleDetails({ ...question, system: 'JP' });
  const readings = listReadings(question);
  const kinds = [...new Set(readings.flatMap(({ kind }) => kind ?? []))];
  const [first] = readings;
  if (!first) return question.system ? { kind: 'impossible', text: question.text, nearest: [] } : { kind: 'none' };
  if (kinds.length > 1)
    return ask(
      'kind',
      question,
      kinds.map((kind) => ({ kind })),
    );
  const preferred = readings.find((reading) => reading.system === scriptSystem(question.text));
  if (preferred) return settleDetails(preferred);
  // A Chinese shoe of 38 is one of the old numbers (240 mm) or a European one, half a size apart.
  const isOld =
    first.kind === 'shoe' &&
    !question.system &&
    /[码碼号號]/.test(question.text) &&
    /^(?:3[3-9]|4\d)$/.test(question.value);
  if (isOld) return ask('system', { ...question, kind: 'shoe' }, [{ system: 'EU' }, { system: 'CN-old' }]);
  if (readings.length === 1) return settleDetails(first);
  return ask('system', { ...question, ...(first.kind && { kind: first.kind }) }, readings.slice(0, 3));
}

/** Fills in kind and system where the scales leave no choice, and asks nothing. */
export function inferSize(question: SizeQuestion): SizeQuestion {
  const readings = listReadings(question);
  const kinds = new Set(readings.map((reading) => reading.kind));
  const [first] = readings;
  if (!first?.kind || kinds.size > 1) return question;
  return readings.length === 1 ? first : { ...question, kind: first.kind };
}

function settleDetails(question: SizeQuestion): ParsedSize {
  const { audience, kind, system, value } = question;
  if (system === 'cm' && kind === 'clothing' && !question.of && !value.includes('-')) return settleMeasure(question);
  if (kind && kindsForEverybody.includes(kind)) return { kind: 'read', question };
  if (kind === 'shoe' && commonShoeScales.includes(system)) return { kind: 'read', question };
  if (
    audience === undefined ||
    (audience === 'unisex' && (question.frame ?? (kind === 'shoe' && system !== 'letter')))
  ) {
    const options: readonly SizeAudience[] =
      kind === 'clothing' && system === 'cm' ? ['women', 'men', 'children'] : ['women', 'men'];
    return ask(
      'audience',
      question,
      options.map((one) => ({ audience: one })),
    );
  }
  // After 13.5C the American children's scale starts again at 1Y, so a small number alone names two feet.
  if (
    audience === 'children' &&
    kind === 'shoe' &&
    (system === 'US' || system === 'UK') &&
    /^[1-7](\.5)?$/.test(value)
  ) {
    return ask('system', question, [{ value: `${value}C` }, { value: `${value}Y` }]);
  }
  return { kind: 'read', question };
}

/** Suits and collars are sold to men and bras to women; the panel says so beside what it read. */
function withAudience(question: SizeQuestion): SizeQuestion {
  if (question.audience && question.audience !== 'unisex') return question;
  if (question.kind === 'suit' || question.kind === 'shirt') return { ...question, audience: 'men' };
  return question.kind === 'bra' ? { ...question, audience: 'women' } : question;
}

/** Up to D the US and the UK write alike, above it they part; a band of 80 and more may be European or French. */
function settleBra(question: SizeQuestion): ParsedSize {
  if (question.system) return { kind: 'read', question };
  const parts = splitBra(question.value);
  if (!parts) return { kind: 'none' };
  const band = Number(parts.band);
  if (band >= 60) {
    if (band < 80) return { kind: 'read', question: { ...question, system: 'EU' } };
    return ask('system', question, [{ system: 'EU' }, { system: 'FR' }]);
  }
  if (/^(?:A{1,2}|[BCD]|DD)$/.test(parts.cup)) return { kind: 'read', question: { ...question, system: 'US' } };
  if (parts.cup === 'DDD') return { kind: 'read', question: { ...question, system: 'US' } };
  if (/^([E-K])\1$/.test(parts.cup)) return { kind: 'read', question: { ...question, system: 'UK' } };
  return ask('system', question, [{ system: 'US' }, { system: 'UK' }]);
}

function settleMeasure(question: SizeQuestion): ParsedSize {
  if (Number(question.value) > 130) return settleDetails({ ...question, of: 'height' });
  const around = question.audience === 'men' ? 'chest' : 'bust';
  return ask('system', question, [{ of: around }, { of: 'waist', kind: 'trousers' }]);
}

function ask(
  what: 'system' | 'audience' | 'kind',
  question: SizeQuestion,
  answers: readonly Partial<SizeQuestion>[],
): ParsedSize {
  return { kind: 'ambiguous', ask: what, options: answers.map((answer) => ({ ...question, ...answer })), question };
}

/** Foot lengths in mm are written alike in China and Korea; the script tells which is meant. */
export function scriptSystem(text: string): SizeSystem | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'KR';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'JP';
  return /\p{Script=Han}/u.test(text) ? 'CN' : undefined;
}
