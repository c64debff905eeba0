import { leaveOutHidden, type PlainText } from '../language/hidden-characters.ts';
import { findAnybody, findPerson } from './find-names.ts';
import { keepForeignSigns } from './mend-template.ts';
import type { Values } from './values.ts';
import { writeValue, type Value } from './write-value.ts';

/** Variables whose values in a text belong to one buyer, or to this moment. */
const TURNED = ['order.id', 'order.amount', 'product.name', 'product.sku', 'agent.id'];

/** People; their names are found in every form. If both have the same name, the buyer comes first. */
const PEOPLE = ['buyer.name', 'agent.name'];

/** Languages that together cover all, or nearly all, ways to write an amount. */
const WRITTEN_IN = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-BR', 'sv', 'tr', 'cs', 'ja', 'zh-CN', 'de-CH'];

/** Shorter values occur in a text by chance. */
const SHORTEST_VALUE = 3;

interface Turned {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Turns a text from the page into a template for an own reply. Whatever belongs to one buyer becomes a variable, so that it is never
 * stored or sent to another: values as written, people in every form of their name, and anyone who is greeted, even if the page gave
 * no name. Everything else stays as it is, even if it looks like a variable. Invisible characters are removed and reported.
 */
export function takeOverText(text: string, values: Values): PlainText {
  const { text: plain, leftOut } = leaveOutHidden(text);
  let template = '';
  let at = 0;
  for (const { name, start, end } of listTurned(plain, values)) {
    if (start < at) continue;
    template += `${escapeBraces(plain.slice(at, start), true)}{{${name}}}`;
    at = end;
  }
  return { text: keepForeignSigns(template + escapeBraces(plain.slice(at), false)), leftOut };
}

/** What is turned into variables, in reading order; at the same place the longer one comes first, and at the same length the buyer. */
function listTurned(plain: string, values: Values): Turned[] {
  const found: Turned[] = [];
  for (const name of TURNED) {
    for (const words of writingsOf(values.get(name))) {
      if (words.length < SHORTEST_VALUE) continue;
      for (const { 0: match, index } of plain.matchAll(inAnyType(words))) {
        if (standsAlone(plain, index, match.length)) found.push({ name, start: index, end: index + match.length });
      }
    }
  }
  for (const name of PEOPLE) {
    const words = wordsOf(values.get(name));
    if (words !== '') found.push(...findPerson(plain, words).map((stretch) => ({ name, ...stretch })));
  }
  found.push(...findAnybody(plain).map((stretch) => ({ name: 'buyer.name', ...stretch })));
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A value as the page writes it; for an amount, also as one of our replies may have written it. */
function writingsOf(value: Value | undefined): ReadonlySet<string> {
  const ours = typeof value === 'object' && 'amount' in value ? WRITTEN_IN : [];
  return new Set([wordsOf(value), ...ours.map((language) => plainOf(value, language))]);
}

function plainOf(value: Value | undefined, language: string): string {
  return (value !== undefined && writeValue(value, 'money', language, 'team')?.text) || '';
}

/**
 * The same words with any whitespace and hyphens: page, browser and person each put different ones between an amount and
 * its currency.
 */
function inAnyType(words: string): RegExp {
  const pattern = words
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/\s+/g, '\\s*')
    .replace(/[-\u2010-\u2015\u2212]/g, '[-\\u2010-\\u2015\\u2212]');
  return new RegExp(pattern, 'gu');
}

/** A value as the page writes it. */
function wordsOf(value: Value | undefined): string {
  const written = typeof value === 'object' && 'amount' in value ? value.written : value;
  return typeof written === 'string' ? leaveOutHidden(written, { isOneLine: true }).text : '';
}

/** Quotes the braces that the template language would read. A single brace means nothing to it, except before a variable's double ones. */
function escapeBraces(text: string, isBeforeVariable: boolean): string {
  return text.replace(/[{}]+/g, (braces, at: number) => {
    const touches = isBeforeVariable && at + braces.length === text.length && braces.endsWith('{');
    return /\{\{|\}\}/.test(braces) || touches ? `{{"${braces}"}}` : braces;
  });
}

/** Not part of a longer word or number. */
function standsAlone(text: string, at: number, length: number): boolean {
  const isPart = (character: string) => /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(character);
  const before = isPart(text.charAt(at - 1)) && isPart(text.charAt(at));
  return !before && !(isPart(text.charAt(at + length - 1)) && isPart(text.charAt(at + length)));
}
