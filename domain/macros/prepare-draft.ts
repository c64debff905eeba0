import type { DayCalendar } from '../days/day-calendar.ts';
import { agentText, isSameLanguage, pickText } from '../language/pick-text.ts';
import type { ShownFact } from '../pack/kinds/key-information.ts';
import type { KeyInformation, LocalText, Macro } from '../pack/schema.ts';
import { answeredNames, answerKey, inputText, type Answers } from './answers.ts';
import { listFormFields, type FormField } from './form-fields.ts';
import { asksForMissing, joinAsked, listKeyItems, type KeyItem } from './key-information.ts';
import { readAnswer } from './read-answer.ts';
import { renderTemplate, type Gate, type Rendered, type Segment } from './render-macro.ts';
import type { Lacking } from './missing-references.ts';
import type { Carried } from '../pack/kinds/template.ts';
import { variableTypes, type Values } from './values.ts';
import type { Value } from './write-value.ts';

/** What the pack and the site require of texts, besides the values. */
export interface DraftRules {
  readonly snippets?: ReadonlyMap<string, LocalText>;
  readonly gateOf?: (carries: Carried) => Gate;
  /** What a macro refers to and the pack lacks. */
  readonly lackingOf?: (macro: Macro) => readonly Lacking[];
  readonly keyInformation?: readonly KeyInformation[];
  /** For amounts the agent types: the order's currency, otherwise the market's; ISO 4217. */
  readonly currency?: string | undefined;
  /** What the days that the agent types are checked against. */
  readonly calendar?: DayCalendar | undefined;
  /** What the page and the messages show: pictures, a size, the state of the order. */
  readonly shown?: ReadonlySet<ShownFact>;
}

export interface DraftSources extends DraftRules {
  readonly language: string;
  readonly agentLanguage: string;
  readonly teamLanguage: string;
  readonly valuesFor: (language: string) => Values;
}

/** A macro prepared for a buyer: the text, its meaning for the agent, and the open questions. */
export interface Draft {
  readonly macro: Macro;
  readonly language: string;
  /** False if there is no text in the buyer's language and another is used. */
  readonly isExact: boolean;
  readonly rendered: Rendered;
  /** What may be inserted; `undefined` while something is missing, faulty, gone from the pack or not allowed on this site. */
  readonly text: string | undefined;
  /** What the whole text carries although the site forbids it. */
  readonly refused: readonly Extract<Segment, { kind: 'withheld' }>[];
  /** What it refers to and the pack lacks. */
  readonly lacking: readonly Lacking[];
  readonly meaning: { readonly language: string; readonly segments: Rendered['segments'] } | undefined;
  readonly fields: readonly FormField[];
  /** What the text is filled with. */
  readonly values: Values;
  /** Of those, what the agent typed because the page does not show it. */
  readonly typed: readonly string[];
}

/** Prepares a macro: filled with known values and answers, in the buyer's language or the nearest available. */
export function prepareDraft(
  macro: Macro,
  answers: Answers,
  sources: DraftSources,
  labelOf: (name: string) => string,
): Draft | undefined {
  const { language, agentLanguage, teamLanguage, valuesFor, snippets, gateOf } = sources;
  const picked = pickText(macro.body, language, [teamLanguage, 'en']);
  if (!picked) return undefined;
  const items = asksForMissing(macro) ? keyItems(macro, answers, sources) : [];
  const place = (inLanguage: string) => ({ language: inLanguage, snippets, gateOf });
  const fill = (text: string, inLanguage: string) =>
    renderTemplate(text, answeredValues(macro, answers, sources, items, inLanguage), place(inLanguage));
  const own = pickText(macro.body, agentLanguage, ['en']);
  const needsMeaning = own && own.exact && !isSameLanguage(own.language, picked.language);
  const filled = answeredValues(macro, answers, sources, items, picked.language);
  const rendered = renderTemplate(picked.text, filled, place(picked.language));
  const refused = macro.carries
    .map((carries) => ({ kind: 'withheld' as const, carries, gate: gateOf?.(carries) ?? 'unknown' }))
    .filter(({ gate }) => gate !== 'allowed');
  const lacking = sources.lackingOf?.(macro) ?? [];
  const unanswered = renderTemplate(picked.text, valuesFor(picked.language), place(picked.language)).missing;
  return {
    macro,
    language: picked.language,
    isExact: picked.exact,
    rendered,
    text: refused.length > 0 || lacking.length > 0 ? undefined : rendered.text,
    refused,
    lacking,
    meaning: needsMeaning ? { language: own.language, segments: fill(own.text, own.language).segments } : undefined,
    fields: listFormFields({
      macro,
      answers,
      unanswered,
      items: items.map(({ item, isKnown }) => ({ label: agentText(item.label, agentLanguage), isKnown })),
      values: valuesFor(picked.language),
      language: picked.language,
      agentLanguage,
      currency: sources.currency,
      calendar: sources.calendar,
      labelOf,
    }),
    values: filled,
    typed: typedNames(answers, valuesFor(picked.language)),
  };
}

const NOTHING: ReadonlySet<ShownFact> = new Set();

function keyItems(macro: Macro, answers: Answers, sources: DraftSources): KeyItem[] {
  return listKeyItems(sources.keyInformation ?? [], macro.class, {
    values: sources.valuesFor(sources.language),
    answered: answeredNames(answers),
    shown: sources.shown ?? NOTHING,
  });
}

/** Variables that the agent typed because the page shows none: once it does, that counts. */
function typedNames(answers: Answers, shown: Values): string[] {
  return Object.keys(answers).filter((key) => !key.includes(' ') && !shown.has(key));
}

/** Values overlaid by the agent's answers. A wrong answer counts as none, so that it can't be inserted. */
function answeredValues(
  macro: Macro,
  answers: Answers,
  { valuesFor, currency, agentLanguage }: DraftSources,
  items: readonly KeyItem[],
  language: string,
): Values {
  const values = new Map(valuesFor(language));
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined) values.set(name, value);
  };
  for (const name of typedNames(answers, values)) {
    const asked = { type: variableTypes[name] === 'money' ? ('money' as const) : ('text' as const) };
    const read = readAnswer(asked, answers[name]?.text ?? '', { language, typedIn: agentLanguage, currency });
    if ('value' in read) put(name, read.value);
  }
  for (const field of macro.fields) {
    const name = `field.${field.id}`;
    const answer = answers[answerKey(macro, name)]?.text;
    const source = field.from === undefined ? undefined : values.get(field.from);
    const text = answer ?? (source === undefined ? '' : inputText(source));
    const read = readAnswer(field, text, { language, typedIn: agentLanguage, currency });
    if ('value' in read) put(name, read.value);
  }
  const chosen = answers[answerKey(macro, 'ask.missing')]?.text.split(',');
  const asked = items.filter(({ isKnown }, index) => (chosen ? chosen.includes(String(index)) : !isKnown));
  put(
    'ask.missing',
    joinAsked(
      asked.map(({ item }) => item),
      language,
    ),
  );
  return values;
}
