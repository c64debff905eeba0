import { listReadings } from './size-scales.ts';
import type { ParsedSize, SizeAudience, SizeQuestion, SizeSystem } from './size-question.ts';

/** Shoe scales that count the foot itself, the same for everybody. */
const commonShoeScales: readonly (SizeSystem | undefined)[] = ['EU', 'CN', 'JP', 'KR', 'DE', 'FR', 'IT', 'cm'];

/**
 * Says whether a size can be converted as it stands, or asks the next open question: kind, then system, then audience.
 * Call it again with the option that was chosen.
 */
export function settleSize(question: SizeQuestion): ParsedSize {
  if (question.kind && question.system) return settleDetails(question);
  const readings = listReadings(question);
  const kinds = [...new Set(readings.flatMap(({ kind }) => kind ?? []))];
  const [first] = readings;
  if (!first) return { kind: 'none' };
  if (kinds.length > 1)
    return ask(
      'kind',
      question,
      kinds.map((kind) => ({ kind })),
    );
  const preferred = readings.find((reading) => reading.system === scriptSystem(question.text));
  if (preferred) return settleDetails(preferred);
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
  if (kind === 'shoe' && commonShoeScales.includes(system)) return { kind: 'read', question };
  if (audience === undefined || (audience === 'unisex' && kind === 'shoe' && system !== 'letter')) {
    const options: readonly SizeAudience[] =
      kind === 'clothing' && system === 'cm' ? ['women', 'men', 'children'] : ['women', 'men'];
    return ask(
      'audience',
      question,
      options.map((one) => ({ audience: one })),
    );
  }
  // After 13.5C the American children's scale starts again at 1Y, so a small number alone names two feet.
  if (audience === 'children' && kind === 'shoe' && system === 'US' && /^[1-7](\.5)?$/.test(value)) {
    return ask('system', question, [{ value: `${value}C` }, { value: `${value}Y` }]);
  }
  return { kind: 'read', question };
}

function settleMeasure(question: SizeQuestion): ParsedSize {
  if (Number(question.value) > 130) return settleDetails({ ...question, of: 'height' });
  const around = question.audience === 'men' ? 'chest' : 'bust';
  return ask('system', question, [{ of: around }, { of: 'waist' }]);
}

function ask(
  what: 'system' | 'audience' | 'kind',
  question: SizeQuestion,
  answers: readonly Partial<SizeQuestion>[],
): ParsedSize {
  return { kind: 'ambiguous', ask: what, options: answers.map((answer) => ({ ...question, ...answer })), question };
}

/** Foot lengths in mm are written alike in China and Korea; the script tells which is meant. */
function scriptSystem(text: string): SizeSystem | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'KR';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'JP';
  return /\p{Script=Han}/u.test(text) ? 'CN' : undefined;
}
