import { findForeignWords } from '../language/foreign-words.ts';
import { isOwnReply } from '../macros/personal-macro.ts';
import type { Values } from '../macros/values.ts';
import type { Macro } from '../pack/schema.ts';
import type { Finding } from './finding.ts';

/** What the page says is written as it is, in whatever language: names, titles, numbers. */
const OF_PAGE = ['buyer.name', 'product.name', 'order.id', 'order.amount', 'site.name', 'agent.name', 'team.name'];

/** A text in question, with the language (BCP 47) that it is meant to be in. */
interface LanguageQuestion {
  readonly macro: Macro;
  readonly values: Values;
  readonly language: string;
  /** As it would be inserted, if it is the agent's own wording. */
  readonly ownText: string | undefined;
}

/** What an agent has written in a language that is plainly not the letter's. The team's own wording is not questioned. */
export function judgeLanguage({ macro, values, language, ownText }: LanguageQuestion): Finding[] {
  const known = OF_PAGE.map((name) => values.get(name)).filter((value) => typeof value === 'string');
  const judge = (text: string, field: string | undefined): Finding[] => {
    const foreign = findForeignWords(text, language, known);
    if (!foreign) return [];
    const { words, language: found } = foreign;
    return [{ id: 'language.other', severity: 'warn', source: 'language', words, found, wanted: language, field }];
  };
  const filled = macro.fields.flatMap((field): Finding[] => {
    const name = `field.${field.id}`;
    const value = field.type === 'text' ? values.get(name) : undefined;
    return typeof value === 'string' ? judge(value, name) : [];
  });
  if (filled.length > 0 || ownText === undefined) return filled;
  return judge(ownText, undefined);
}

/** Whether the wording of a reply is the agent's, as a whole. */
export function isOwnWording(macro: Macro, isEdited: boolean): boolean {
  return isEdited || isOwnReply(macro);
}
