import { variableTypes } from './values.ts';

/** Whether a name is on the closed list of variables of macros; whether its constant or field exists is for the checker. */
export function isKnownVariable(name: string): boolean {
  return Object.hasOwn(variableTypes, name) || name === 'ask.missing' || /^(?:const|field)\../.test(name);
}

/** Variables that only Sidedesk's own sentences have. */
const OF_SENTENCES = /^(?:size|fit|certificate)\.[a-z]/i;

/**
 * The variable that words stand for, however they are written: `Buyer.Name`, `buyer_name`, `buyer name` and the full stop of a Chinese keyboard are
 * `buyer.name`. `undefined` for words that name none.
 */
export function meantVariable(words: string): string | undefined {
  const name = words.trim().normalize('NFKC').replaceAll('。', '.');
  const listed = name.toLowerCase().replace(/\s*[._\s-]\s*/g, '.');
  if (Object.hasOwn(variableTypes, listed) || listed === 'ask.missing') return listed;
  return !/\s/.test(name) && (isKnownVariable(name) || OF_SENTENCES.test(name)) ? name : undefined;
}
