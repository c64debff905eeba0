import { agentText } from '../language/pick-text.ts';
import type { Macro } from '../pack/schema.ts';
import { renderTemplate, type RenderPlace } from './render-macro.ts';
import type { Values } from './values.ts';

/** A line this short that ends so is a greeting, which all replies begin with (characters). */
const GREETING = 60;
const ENDS_GREETING = /[,，、!！:：]$/;

/** Characters of a line that anybody has room for. */
const LONGEST = 120;

/** The first line of a reply that says something, in the agent's language, filled with what is known; what is missing is named. */
export function firstLine(
  macro: Macro,
  agentLanguage: string,
  valuesFor: (language: string) => Values,
  place: Omit<RenderPlace, 'language'>,
  labelOf: (name: string) => string,
): string {
  const body = agentText(macro.body, agentLanguage);
  const { segments } = renderTemplate(body, valuesFor(agentLanguage), { ...place, language: agentLanguage });
  const nameOf = (name: string) => {
    const field = macro.fields.find(({ id }) => name === `field.${id}`);
    return field ? agentText(field.label, agentLanguage) : labelOf(name);
  };
  const text = segments
    .map((segment) =>
      'text' in segment ? segment.text : segment.kind === 'missing' ? `[${nameOf(segment.name)}]` : '',
    )
    .join('');
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const [first = '', second] = lines;
  const isGreeting = second !== undefined && first.length < GREETING && ENDS_GREETING.test(first);
  return (isGreeting ? second : first).slice(0, LONGEST);
}
