import type { Macro } from '../pack/schema.ts';
import { currencyDigits, type Value } from './write-value.ts';

/** An agent's answers in a conversation, by `answerKey`, and the macro each was given in. */
export type Answers = Readonly<Record<string, { readonly text: string; readonly macro: string }>>;

/** The key for an answer: one answer serves every macro of the conversation that asks the same; choices belong to a single macro. */
export function answerKey(macro: Macro, name: string): string {
  const field = macro.fields.find(({ id }) => `field.${id}` === name);
  if (name === 'ask.missing') return `${name} ${macro.class}`;
  if (!field) return name;
  return field.type === 'choice' ? `${name} ${macro.id}` : `${name} ${field.type}`;
}

/** The variables answered in this conversation, whatever their type. */
export function answeredNames(answers: Answers): ReadonlySet<string> {
  return new Set(
    Object.entries(answers).flatMap(([key, { text }]) => (text.trim() === '' ? [] : [key.split(' ')[0] ?? key])),
  );
}

/** A value as shown in a form field. */
export function inputText(value: Value): string {
  if (typeof value === 'string') return value;
  if ('amount' in value) return value.amount.toFixed(currencyDigits(value.currency));
  return 'day' in value ? value.day : String(value.number);
}
