import { leaveOutHidden, type PlainText } from '../language/hidden-characters.ts';
import { findAnybody, findPerson } from './find-names.ts';
import { keepForeignSigns } from './mend-template.ts';
import type { Values } from './values.ts';
import { writeValue, type Value } from './write-value.ts';

/** Variables whose values in a text belong to one buyer, or to this moment. */
const TURNED = ['order.id', 'order.amount', 'product.name', 'product.sku', 'agent.id'];

/** People; what names them is looked for in every form. The buyer goes first where both have the same name. */
const PEOPLE = ['buyer.name', 'agent.name'];

/** Languages whose ways to write an amount are all there are, or nearly. */
const WRITTEN_IN = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt-BR', 'sv', 'tr', 'cs', 'ja', 'zh-CN', 'de-CH'];

/** Shorter values stand in a text by chance. */
const SHORTEST_VALUE = 3;

interface Turned {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A text of the page as a template for an own reply. What belongs to one buyer becomes a variable, so that it is never kept nor sent to
 * another: values as they stand, people in every form of their name, and whoever is greeted, also where the page gave no name. Everything else stays
 * what it is, also where it looks like a variable. What no screen shows is left out, and named.
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

/** What is turned into variables, in reading order; of two that begin at one place the longer one first, and of two as long the buyer. */
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

/** A value as the page writes it, and an amount also as a reply of ours may have written it. */
function writingsOf(value: Value | undefined): ReadonlySet<string> {
  const ours = typeof value === 'object' && 'amount' in value ? WRITTEN_IN : [];
  return new Set([wordsOf(value), ...ours.map((language) => plainOf(value, language))]);
}

function plainOf(value: Value | undefined, language: string): string {
  return (value !== undefined && writeValue(value, 'money', language, 'team')?.text) || '';
}

/** The same words whichever blanks and hyphens join them: a page, a browser and a hand each write others between an amount and its currency. */
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
