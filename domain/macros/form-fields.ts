import type { DayCalendar } from '../days/day-calendar.ts';
import { agentText, isSameLanguage } from '../language/pick-text.ts';
import type { Macro, MacroField } from '../pack/schema.ts';
import { answerKey, inputText, type Answers } from './answers.ts';
import { readAnswer, type WrongAnswer } from './read-answer.ts';
import { variableTypes, type Values } from './values.ts';
import type { Value } from './write-value.ts';

/** One question in the form shown before an insert. */
export interface FormField {
  /** The variable's name. */
  readonly name: string;
  readonly label: string;
  /** `list`: what to ask the buyer for; its value is the numbers of the `choices`, separated by commas. */
  readonly type: 'text' | 'number' | 'money' | 'date' | 'choice' | 'list';
  readonly value: string;
  /** It has no default, so nothing can be inserted while it is empty. */
  readonly isRequired: boolean;
  /** What was expected instead of the given answer. */
  readonly wrong: WrongAnswer | undefined;
  /** What the answer was read as, for numbers, amounts and days. */
  readonly read: Value | undefined;
  /** For a date: what its days are checked against, and which are meant. */
  readonly days: { readonly calendar: DayCalendar; readonly expects: 'past' | 'future' | undefined } | undefined;
  /** Where the value comes from, if not from an answer in this macro. */
  readonly source: 'page' | 'conversation' | undefined;
  readonly example: string | undefined;
  /** The letter's language (BCP 47), for words that go into it as they are typed; left out where that is the agent's. */
  readonly wants: string | undefined;
  /** ISO 4217, for money. */
  readonly currency: string | undefined;
  /** In the agent's language; the answer is the choice's number. */
  readonly choices: readonly string[];
}

interface FormSources {
  readonly macro: Macro;
  readonly answers: Answers;
  /** Names for which the page has no value. */
  readonly unanswered: readonly string[];
  readonly items: readonly { readonly label: string; readonly isKnown: boolean }[];
  readonly values: Values;
  readonly language: string;
  readonly agentLanguage: string;
  readonly currency: string | undefined;
  readonly calendar: DayCalendar | undefined;
  readonly labelOf: (name: string) => string;
}

/** What the form asks for: the macro's own fields, what to ask the buyer, and any other value the page lacks. */
export function listFormFields(sources: FormSources): FormField[] {
  const { macro, unanswered, items } = sources;
  const declared = macro.fields.map((f) => `field.${f.id}`);
  const asked = items.length > 0 ? ['ask.missing'] : [];
  return [...new Set([...declared, ...asked, ...unanswered])].map((name) => toFormField(name, sources));
}

/** As an amount that the page lacks is asked for. */
const AMOUNT = { type: 'money' } as const;

function toFormField(name: string, sources: FormSources): FormField {
  const { macro, answers, unanswered, items, values, language, agentLanguage, labelOf } = sources;
  const field = macro.fields.find((f) => `field.${f.id}` === name);
  const answer = answers[answerKey(macro, name)];
  const onPage = field?.from === undefined ? undefined : values.get(field.from);
  const isList = name === 'ask.missing' && items.length > 0;
  const notKnown = items.flatMap(({ isKnown }, index) => (isKnown ? [] : [String(index)])).join(',');
  const value = answer?.text ?? (isList ? notKnown : onPage === undefined ? '' : inputText(onPage));
  const currency = field?.currency ?? sources.currency;
  const kind = field ?? (variableTypes[name] === 'money' ? AMOUNT : undefined);
  const read = kind && readAnswer(kind, value, { language, typedIn: agentLanguage, currency });
  const { calendar } = sources;
  const isWords = field?.type === 'text' && !isSameLanguage(language, agentLanguage);
  return {
    name,
    label: field ? agentText(field.label, agentLanguage) : labelOf(name),
    type: isList ? 'list' : (kind?.type ?? 'text'),
    value,
    isRequired: isList || unanswered.includes(name),
    wrong: read && 'wrong' in read ? read.wrong : undefined,
    read: read && 'value' in read && typeof read.value === 'object' ? read.value : undefined,
    days: field?.type === 'date' && calendar ? { calendar, expects: field.expects } : undefined,
    source: sourceOf(answer, macro, onPage !== undefined),
    // An amount in another currency than the one beside the field would mislead.
    example:
      field?.example && !currencyOf(field, currency)
        ? agentText(field.example, isWords ? language : agentLanguage)
        : undefined,
    wants: isWords ? language : undefined,
    currency: kind && currencyOf(kind, currency),
    choices: isList ? items.map(({ label }) => label) : (field?.choices ?? []).map((c) => agentText(c, agentLanguage)),
  };
}

function sourceOf(answer: Answers[string] | undefined, macro: Macro, isOnPage: boolean): FormField['source'] {
  if (answer) return answer.macro === macro.id || answer.text === '' ? undefined : 'conversation';
  return isOnPage ? 'page' : undefined;
}

function currencyOf({ type }: Pick<MacroField, 'type'>, currency: string | undefined): string | undefined {
  return type === 'money' ? currency : undefined;
}
