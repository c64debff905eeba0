import type { Source, Take, TakeFromUrl } from '../../domain/site.ts';
import { isSecret } from '../composer/secret-field.ts';
import { findPatterns, stripPattern } from '../locating/compile-pattern.ts';
import type { SearchRoot } from '../locating/find-all.ts';
import { findAll } from '../locating/find-all.ts';
import type { Address } from '../locating/match-site.ts';
import { readQuery } from '../locating/match-site.ts';
import { attempt } from '../locating/attempt.ts';
import { hasWords, isTranslated } from './find-translator.ts';
import { isShown } from '../locating/is-shown.ts';
import { readText, tidy } from './read-text.ts';

/** Where values are taken from: a page with its address, or one row of a page. */
export interface ReadPlace {
  readonly root: SearchRoot;
  readonly address?: Address;
  /** Left out of every value: what a buyer may have written cannot say who they are. */
  readonly without?: readonly Element[];
  /** Words that a translator wrote can tell one conversation from another, though they are nobody's name. */
  readonly asKey?: true;
}

/** Where a value was found. */
export type ReadFrom = 'address' | 'page' | 'guess';

/** A value that was read; `probably` marks one that the agent should see as a guess. */
export interface ReadValue {
  readonly value: string;
  readonly probably: boolean;
  readonly from: ReadFrom;
}

/** Elements looked at for one value, and characters of a value that is not a message. */
const mostElements = 50;
const longestValue = 300;

/** The value of the first source that has one. Several different values in that source make it a guess. */
export function readFirst(sources: readonly Source[] | undefined, place: ReadPlace): ReadValue | undefined {
  for (const source of sources ?? []) {
    const values = readAll(source, place);
    const [value] = values;
    if (value !== undefined) return { value, probably: values.length > 1 || isGuess(source), from: findOrigin(source) };
  }
  return undefined;
}

/** The value of the first source that has exactly one: what names a buyer or an order must not be picked from several. `take`: what of each, nothing where it is empty. */
export function readSingle(
  sources: readonly Source[] | undefined,
  place: ReadPlace,
  take: (value: string) => string = (value) => value,
): ReadValue | undefined {
  for (const source of sources ?? []) {
    const [value, ...others] = new Set(readAll(source, place).map(take).filter(Boolean));
    if (value !== undefined && others.length === 0)
      return { value, probably: isGuess(source), from: findOrigin(source) };
  }
  return undefined;
}

/** A longer text with its line breaks, from the first take that finds one. What a take names is read, whatever is in `without`. */
export function readLines(takes: readonly Take[], root: SearchRoot, without: readonly Element[] = []): string {
  for (const take of takes) {
    const text = attempt(() => readTake(take, root, false, { without }), [])[0];
    if (text !== undefined) return text;
  }
  return '';
}

function readAll(source: Source, place: ReadPlace): readonly string[] {
  return attempt(
    () => ('url' in source ? readAddress(source, place.address) : readTake(source, place.root, true, place)),
    [],
  );
}

function findOrigin(source: Source): ReadFrom {
  return 'url' in source ? 'address' : 'page';
}

function isGuess(source: Source): boolean {
  return 'probably' in source && source.probably === true;
}

/** The different values that a take finds, in document order. */
function readTake(
  take: Take,
  root: SearchRoot,
  isOneLine: boolean,
  { without = [], asKey }: Pick<ReadPlace, 'without' | 'asKey'> = {},
): readonly string[] {
  const values = new Set<string>();
  const found = findAll(root, take.at)
    .filter((element) => !isOneLine || !without.some((one) => one.contains(element)))
    .slice(0, mostElements);
  for (const element of take.shown ? found.filter(isShown) : found) {
    // A message is read as it is; words that a translator wrote are no value.
    const isForeign = isOneLine && !asKey && take.attribute === undefined && isTranslated(element);
    const raw = attempt(() => readRaw(take, element, without), '');
    for (const part of matchPattern(isOneLine && !take.lines ? raw.replace(/\s+/g, ' ') : raw, take.pattern)) {
      const value = mapWord(stripAll(part, take.strip), take.words);
      if (value !== '' && !(isForeign && hasWords(value))) values.add(isOneLine ? value.slice(0, longestValue) : value);
    }
  }
  return [...values];
}

/** The text or attribute of a take's element, before its pattern. */
export function readRaw(take: Take, element: Element, without: readonly Element[] = []): string {
  if (isSecret(element)) return '';
  const { attribute, drop, escaped } = take;
  const raw = attribute === undefined ? readText(element, drop, without) : tidy(element.getAttribute(attribute) ?? '');
  return escaped ? raw.replace(/&(#?\w{2,6});/g, (whole, name: string) => escapes[name] ?? whole) : raw;
}

const escapes: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
};

function readAddress(source: TakeFromUrl, address: Address | undefined): readonly string[] {
  if (!address) return [];
  const values = new Set<string>();
  for (const raw of readAddressPart(source, address)) {
    for (const value of matchPattern(tidy(raw), source.pattern)) if (value !== '') values.add(value);
  }
  return [...values];
}

function readAddressPart(source: TakeFromUrl, address: Address): readonly string[] {
  if (source.url === 'path') return [address.pathname];
  if (source.url === 'hash') return [address.hash.replace(/^#/, '')];
  return readQuery(address.search, source.key ?? '');
}

function matchPattern(text: string, source: string | undefined): readonly string[] {
  if (source === undefined) return [text];
  return findPatterns(text, source).map((match) => match[1] ?? match[0]);
}

function stripAll(value: string, strip: readonly string[] = []): string {
  return tidy(strip.reduce(stripPattern, value));
}

function mapWord(value: string, words: Take['words']): string {
  if (!words) return value;
  const wanted = value.toLowerCase();
  return Object.entries(words).find(([word]) => word.toLowerCase() === wanted)?.[1] ?? '';
}
