import type { Macro } from '../pack/schema.ts';
import { currencyDigits, type Value } from './write-value.ts';

/** What an agent answered in a conversation, by `answerKey`, and in which macro. */
export type Answers = Readonly<Record<string, { readonly text: string; readonly macro: string }>>;

/** Under what an answer is kept: one answer serves every macro of the conversation that asks for the same; choices are a macro's own. */
export function answerKey(macro: Macro, name: string): string {
  const field = macro.fields.find(({ id }) => `field.${id}` === name);
  if (name === 'ask.missing') return `${name} ${macro.class}`;
  if (!field) return name;
  return field.type === 'choice' ? `${name} ${macro.id}` : `${name} ${field.type}`;
}

/** The variables that were answered in this conversation, whatever their type. */
export function answeredNames(answers: Answers): ReadonlySet<string> {
  return new Set(
    Object.entries(answers).flatMap(([key, { text }]) => (text.trim() === '' ? [] : [key.split(' ')[0] ?? key])),
  );
}

/** A value as it stands in a field of a form. */
export function inputText(value: Value): string {
  if (typeof value === 'string') return value;
  if ('amount' in value) return value.amount.toFixed(currencyDigits(value.currency));
  return 'day' in value ? value.day : String(value.number);
}
