import { leaveOutHidden, type PlainText } from '../language/hidden-characters.ts';
import type { Values } from './values.ts';

/** Variables whose values in a text belong to one buyer, or to this moment. */
const TURNED = ['buyer.name', 'order.id', 'order.amount', 'product.name', 'product.sku', 'agent.name', 'agent.id'];

/** Shorter values stand in a text by chance. */
const SHORTEST_VALUE = 3;

/**
 * A text of the page as a template for an own reply. What belongs to one buyer becomes a variable, so that it is never kept nor sent to
 * another; everything else stays what it is, also where it looks like a variable. What no screen shows is left out, and named.
 */
export function takeOverText(text: string, values: Values): PlainText {
  const { text: plain, leftOut } = leaveOutHidden(text);
  const known = TURNED.flatMap((name) => {
    const value = values.get(name);
    const written = typeof value === 'object' && 'amount' in value ? value.written : value;
    const words = typeof written === 'string' ? leaveOutHidden(written, { isOneLine: true }).text : '';
    return words.length >= SHORTEST_VALUE ? [{ name, words }] : [];
  }).sort((a, b) => b.words.length - a.words.length);
  let template = '';
  let literal = '';
  for (let at = 0; at < plain.length;) {
    const found = known.find(({ words }) => plain.startsWith(words, at) && standsAlone(plain, at, words.length));
    if (found) {
      template += `${escapeBraces(literal, true)}{{${found.name}}}`;
      literal = '';
    } else literal += plain.charAt(at);
    at += found ? found.words.length : 1;
  }
  return { text: template + escapeBraces(literal, false), leftOut };
}

/** Braces that the template language would read, in quotes. One brace alone means nothing to it, except before the two of a variable. */
function escapeBraces(text: string, isBeforeVariable: boolean): string {
  return text.replace(/[{}]+/g, (braces, at: number) => {
    const touches = isBeforeVariable && at + braces.length === text.length && braces.endsWith('{');
    return /\{\{|\}\}/.test(braces) || touches ? `{{"${braces}"}}` : braces;
  });
}

/** Not a stretch inside a longer word or number. */
function standsAlone(text: string, at: number, length: number): boolean {
  const isPart = (character: string) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(character);
  const before = isPart(text.charAt(at - 1)) && isPart(text.charAt(at));
  return !before && !(isPart(text.charAt(at + length - 1)) && isPart(text.charAt(at + length)));
}
