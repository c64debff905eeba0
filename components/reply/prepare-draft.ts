import { agentText, isSameLanguage, pickText } from '../../domain/language/pick-text.ts';
import { renderTemplate, withAnswers, type Rendered } from '../../domain/macros/render-macro.ts';
import type { Values } from '../../domain/macros/values.ts';
import type { Macro, MacroField } from '../../domain/pack/schema.ts';
import type { FormField } from './value-form.tsx';

/** A macro made ready for a buyer: the text, its meaning for the agent, and what is still to be asked. */
export interface Draft {
  readonly macro: Macro;
  readonly language: string;
  /** False when the buyer's language has no text and another stands in. */
  readonly isExact: boolean;
  readonly rendered: Rendered;
  readonly meaning: { readonly language: string; readonly segments: Rendered['segments'] } | undefined;
  readonly fields: readonly FormField[];
}

export interface DraftSources {
  readonly language: string;
  readonly agentLanguage: string;
  readonly teamLanguage: string;
  readonly valuesFor: (language: string) => Values;
}

/** The name of a variable in the agent's language. */
type LabelOf = (name: string) => string;

export type Answers = Readonly<Record<string, string>>;

/** Makes a macro ready: filled with what is known and answered, in the buyer's language or the nearest there is. */
export function prepareDraft(
  macro: Macro,
  answers: Answers,
  sources: DraftSources,
  labelOf: LabelOf,
): Draft | undefined {
  const { language, agentLanguage, teamLanguage, valuesFor } = sources;
  const picked = pickText(macro.body, language, [teamLanguage, 'en']);
  if (!picked) return undefined;
  const fill = (text: string, inLanguage: string) =>
    renderTemplate(text, withAnswers(valuesFor(inLanguage), wordAnswers(macro, answers, inLanguage)));
  const own = pickText(macro.body, agentLanguage, ['en']);
  const needsMeaning = own && own.exact && !isSameLanguage(own.language, picked.language);
  return {
    macro,
    language: picked.language,
    isExact: picked.exact,
    rendered: fill(picked.text, picked.language),
    meaning: needsMeaning ? { language: own.language, segments: fill(own.text, own.language).segments } : undefined,
    fields: listFields(
      macro,
      answers,
      renderTemplate(picked.text, valuesFor(picked.language)).missing,
      agentLanguage,
      labelOf,
    ),
  };
}

/** What the form asks: the macro's own fields, and whatever else the page did not give. */
function listFields(
  macro: Macro,
  answers: Answers,
  unanswered: readonly string[],
  agentLanguage: string,
  labelOf: LabelOf,
): FormField[] {
  const declared = macro.fields.map((f) => `field.${f.id}`);
  return [...new Set([...declared, ...unanswered])].map((name): FormField => {
    const field = macro.fields.find((f) => `field.${f.id}` === name);
    return {
      name,
      label: field ? agentText(field.label, agentLanguage) : labelOf(name),
      type: field?.type ?? 'text',
      isRequired: unanswered.includes(name),
      isWrong: field !== undefined && isWrongAnswer(field, answers[name] ?? ''),
      example: field?.example && agentText(field.example, agentLanguage),
      choices: (field?.choices ?? []).map((choice) => agentText(choice, agentLanguage)),
    };
  });
}

function isWrongAnswer(field: MacroField, answer: string): boolean {
  return field.type === 'number' && answer.trim() !== '' && !/\d/.test(answer);
}

/** Answers in the words of a language: a choice is kept as its number, a date as an ISO day. */
function wordAnswers(macro: Macro, answers: Answers, language: string): Answers {
  const worded = { ...answers };
  for (const field of macro.fields) {
    const name = `field.${field.id}`;
    const answer = answers[name];
    if (!answer) continue;
    // A wrong answer is none, so that it cannot be inserted.
    if (isWrongAnswer(field, answer)) worded[name] = '';
    if (field.type === 'choice')
      worded[name] = pickText(field.choices?.[Number(answer)] ?? {}, language, ['en'])?.text ?? '';
    if (field.type === 'date') worded[name] = writeDate(answer, language);
  }
  return worded;
}

/** The month as a word, so that nobody takes the day for the month. */
function writeDate(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}
