import { variableTypes } from './values.ts';

/** Whether a name is on the closed list of macro variables; the checker decides whether its constant or field exists. */
export function isKnownVariable(name: string): boolean {
  return Object.hasOwn(variableTypes, name) || name === 'ask.missing' || /^(?:const|field)\../.test(name);
}

/** Variables available only in Sidedesk's own sentences. */
const OF_SENTENCES = /^(?:size|fit|certificate)\.[a-z]/i;

/**
 * The variable that words refer to, however they are written: `Buyer.Name`, `buyer_name`, `buyer name`, or with the full stop of a
 * Chinese keyboard, all mean `buyer.name`. `undefined` if they name none.
 */
export function meantVariable(words: string): string | undefined {
  const name = words.trim().normalize('NFKC').replaceAll('。', '.');
  const listed = name.toLowerCase().replace(/\s*[._\s-]\s*/g, '.');
  if (Object.hasOwn(variableTypes, listed) || listed === 'ask.missing') return listed;
  return !/\s/.test(name) && (isKnownVariable(name) || OF_SENTENCES.test(name)) ? name : undefined;
}
