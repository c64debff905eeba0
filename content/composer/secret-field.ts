import { attributeWords } from '../locating/attribute-words.ts';

/** Words of `autocomplete`, names and labels of fields for cards, codes, passwords and tokens (WHATWG HTML, autofill, 2026-11; the rest is usage). */
const words =
  /(?:^|[^a-z])(?:pass(?:word|code|wd|phrase)?|pwd|pin|t?otp|c[vs][vc]|cc|card (?:number|num|no)|one time code|csrf|xsrf|token|secret|iban|numeric)(?:[^a-z]|$)/;

const named = ['name', 'id', 'placeholder', 'aria-label', 'inputmode'];

/** Whether a field is for what nobody else may read or write: a card, a one-time code, a password, a token. */
export function isSecret(element: Element): boolean {
  const names = element.localName === 'input' ? named : [];
  return words.test(attributeWords(element, ['autocomplete', 'type', ...names]));
}
