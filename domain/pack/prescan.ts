import type { Result } from '../errors.ts';
import { FaultList, type PathStep } from './faults.ts';
import type { PackRefusal } from './trouble.ts';

/** How deep the containers of a pack may be nested; beyond that copying and writing overflow the stack in browsers. */
export const DEPTH_LIMIT = 16;

/** Keys that an object may have. */
const MOST_KEYS = 20_000;

/** Elements that a list may have; the longest list that the schema knows, apart from lists in JSON of hundreds of megabytes, is that of products. */
export const MOST_ELEMENTS = 200_000;

/** In such JSON, lists of buyers are longer; an entry takes more than 100 characters. */
const CHARACTERS_AN_ENTRY = 100;

/** Values in a text, each of which takes memory once it is parsed: a size chart, the densest thing that leads write, has one per 6 characters. */
const MOST_VALUES = 100_000;
const CHARACTERS_A_VALUE = 4;

const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** From this many keys on, an object keeps its keys in a set: scanning a list would take quadratic time. */
const KEYS_IN_LIST = 16;

/** Values that are written without quotes. */
const WORD = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

interface Frame {
  readonly isArray: boolean;
  index: number;
  key: string;
  readonly keys: string[];
  keySet?: Set<string>;
}

type Want = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * Walks over raw JSON once, without recursion, for what `JSON.parse` accepts: depth, duplicate and dangerous keys, and more entries or values than
 * any pack has, before memory is used for them. It also distinguishes a text that ends early (E_TRUNC) from one that is not JSON (E_NOTPACK,
 * `detail` is `line:column`). The insides of strings are left to `JSON.parse`.
 */
export function prescan(text: string): Result<null, PackRefusal> {
  const stack: Frame[] = [];
  const duplicates = new FaultList();
  const forbidden = new FaultList();
  const mostElements = Math.max(MOST_ELEMENTS, text.length / CHARACTERS_AN_ENTRY);
  const mostValues = Math.max(MOST_VALUES, text.length / CHARACTERS_A_VALUE);
  let values = 0;
  let want: Want = 'value';
  let at = skipSpace(text, 0);

  while (at < text.length) {
    const char = text[at] ?? '';
    const frame = stack.at(-1);
    let end = at + 1;
    if (want === 'value' || want === 'value-or-end') values += 1;
    if (values > mostValues) return refuseMany([], mostValues);

    if (char === '"' && want !== 'colon' && want !== 'comma-or-end' && want !== 'nothing') {
      end = findStringEnd(text, at);
      if (end < 0) break;
      if (want === 'key' || want === 'key-or-end') {
        noteKey(frame, readKey(text, at, end), stack, { duplicates, forbidden });
        want = 'colon';
      } else {
        want = afterValue(stack);
      }
    } else if ((char === '{' || char === '[') && (want === 'value' || want === 'value-or-end')) {
      if (stack.length === DEPTH_LIMIT) return refuseDepth(stack);
      stack.push({ isArray: char === '[', index: 0, key: '', keys: [] });
      want = char === '[' ? 'value-or-end' : 'key-or-end';
    } else if (char === '}' && frame?.isArray === false && (want === 'key-or-end' || want === 'comma-or-end')) {
      stack.pop();
      want = afterValue(stack);
    } else if (char === ']' && frame?.isArray === true && (want === 'value-or-end' || want === 'comma-or-end')) {
      stack.pop();
      want = afterValue(stack);
    } else if (char === ':' && want === 'colon') {
      want = 'value';
    } else if (char === ',' && want === 'comma-or-end' && frame) {
      frame.index += 1;
      const most = frame.isArray ? mostElements : MOST_KEYS;
      if (frame.index >= most) return refuseMany(pathOf(stack.slice(0, -1)), most);
      want = frame.isArray ? 'value' : 'key';
    } else if ((want === 'value' || want === 'value-or-end') && isWordCode(text.charCodeAt(at))) {
      end = skipWord(text, at);
      if (end < text.length && !WORD.test(text.slice(at, end))) return notJson(text, at);
      want = afterValue(stack);
    } else {
      return notJson(text, at);
    }
    at = skipSpace(text, end);
  }

  if (duplicates.count > 0) return refuse('E_DUP', duplicates);
  if (forbidden.count > 0) return refuse('E_SCHEMA', forbidden);
  return want === 'nothing' ? { ok: true, value: null } : refuse('E_TRUNC');
}

function noteKey(
  frame: Frame | undefined,
  key: string,
  stack: readonly Frame[],
  found: { duplicates: FaultList; forbidden: FaultList },
): void {
  if (!frame) return;
  frame.key = key;
  if (FORBIDDEN_KEYS.has(key)) found.forbidden.add('forbidden-key', pathOf(stack));
  if (frame.keySet ? frame.keySet.has(key) : frame.keys.includes(key)) {
    found.duplicates.add('duplicate-key', pathOf(stack));
    return;
  }
  frame.keySet?.add(key);
  if (frame.keySet) return;
  frame.keys.push(key);
  if (frame.keys.length > KEYS_IN_LIST) frame.keySet = new Set(frame.keys);
}

/** A key written with escapes is the same key: `"__proto\u005f_"`. */
function readKey(text: string, start: number, end: number): string {
  const raw = text.slice(start + 1, end - 1);
  if (!raw.includes('\\')) return raw;
  try {
    return String(JSON.parse(text.slice(start, end)));
  } catch {
    return raw; // A bad escape: `JSON.parse` refuses the whole text afterwards.
  }
}

/** Offset after the closing quote, or -1 when the text ends first. */
function findStringEnd(text: string, start: number): number {
  let quote = text.indexOf('"', start + 1);
  while (quote >= 0) {
    let first = quote;
    while (text[first - 1] === '\\') first -= 1;
    if ((quote - first) % 2 === 0) return quote + 1;
    quote = text.indexOf('"', quote + 1);
  }
  return -1;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return at;
}

function skipWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordCode(text.charCodeAt(at))) at += 1;
  return at;
}

/** Letters, digits, `+`, `-` and `.`: what numbers, `true`, `false` and `null` are written with. */
function isWordCode(code: number): boolean {
  if (code >= 97) return code <= 122;
  if (code >= 65) return code <= 90;
  return (code >= 48 && code <= 57) || code === 43 || code === 45 || code === 46;
}

function afterValue(stack: readonly Frame[]): Want {
  return stack.length === 0 ? 'nothing' : 'comma-or-end';
}

function pathOf(stack: readonly Frame[]): PathStep[] {
  return stack.map((frame) => (frame.isArray ? frame.index : frame.key));
}

function refuseDepth(stack: readonly Frame[]): Result<null, PackRefusal> {
  const tooDeep = new FaultList();
  tooDeep.add('too-deep', pathOf(stack), String(DEPTH_LIMIT));
  return refuse('E_DEPTH', tooDeep);
}

function refuseMany(path: readonly PathStep[], most: number): Result<null, PackRefusal> {
  const tooMany = new FaultList();
  tooMany.add('too-many', path, String(Math.floor(most)));
  return refuse('E_SCHEMA', tooMany);
}

function notJson(text: string, at: number): Result<null, PackRefusal> {
  const before = text.slice(0, at).split('\n');
  return refuse('E_NOTPACK', undefined, `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
}

function refuse(code: PackRefusal['code'], list?: FaultList, detail?: string): Result<null, PackRefusal> {
  const fault: PackRefusal = { code, faults: list?.faults ?? [], count: list?.count ?? 0 };
  return { ok: false, fault: detail === undefined ? fault : { ...fault, detail } };
}
