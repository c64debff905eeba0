import type { SizeAnswer } from '../../../../domain/sizes/charts/size-answer.ts';

/** The answer, or a failed test. */
export function answered(answer: SizeAnswer): Extract<SizeAnswer, { kind: 'answer' }> {
  if (answer.kind !== 'answer') throw new Error(`No answer but ${answer.kind}.`);
  return answer;
}

/** Each system's value, with its range in brackets. */
export function results(answer: SizeAnswer): Record<string, string> {
  const write = (value: string, range?: readonly [string, string]): string =>
    range ? `${value} (${range.join('–')})` : value;
  return Object.fromEntries(answered(answer).results.map(({ system, value, range }) => [system, write(value, range)]));
}
