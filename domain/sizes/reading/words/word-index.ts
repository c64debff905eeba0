import type { LetterLand, SizeAudience, SizeKind, SizeMeasure, SizeSystem } from '../../charts/size-question.ts';
import { ar } from './ar.ts';
import { brands } from './brands.ts';
import { choiceWords } from './choice-words.ts';
import { clockWords } from './clock-words.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { he, uk } from './he-uk.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Lexicon, SaidUnit } from './lexicon.ts';
import { moneyWords } from './money-words.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { places } from './places.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** The words of all languages, by their tag; Portuguese and Chinese are one each. */
export const lexicons: Readonly<Record<string, Lexicon>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zh,
};

/** Everything that a word says. */
export interface WordSense {
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  readonly system?: SizeSystem;
  /** A country that has no scale here, but letters of its own. */
  readonly land?: LetterLand;
  readonly of?: SizeMeasure | 'weight' | 'age';
  readonly unit?: SaidUnit;
  /** How wide a shoe is: `W` or `N`. */
  readonly width?: string;
  /** A place with scales of its own. */
  readonly home?: keyof typeof places;
  /** Roles: `size`, `wear`, `fit`, `not`, …; a thing is `thing`, people are `people`. */
  readonly roles: ReadonlySet<string>;
}

export interface WordIndex {
  readonly language: string;
  readonly exact: Map<string, WordSense>;
  /** By their first three letters, longest first. */
  readonly stems: Map<string, (readonly [string, WordSense])[]>;
  /** What follows the first word, longest first. */
  readonly phrases: Map<string, (readonly [string, WordSense])[]>;
  /** Scripts without spaces, by the first sign, longest first. */
  readonly unspaced: Map<string, (readonly [string, WordSense])[]>;
  /** What words were found to say: people use the same few thousand. */
  readonly senses: Map<string, WordSense | undefined>;
  /** Whether a word tells nothing, whatever is beside it. */
  readonly idle: Map<string, boolean>;
  /** Words with accents as they are typed without. */
  readonly bare: Map<string, WordSense>;
}

const UNSPACED =
  /[\u0E3F\u3300-\u33FF\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
/** What other languages take over from English: names of things, people and scales; short words are their own. */
const BORROWED =
  /^(?:shoe|clothing|trousers|bra|suit|ring|hat|glove|belt|sock|women|men|children|size$|in\.|unit\.(?:cm|mm|kg|lb))/;
const LEAST_BORROWED = 4;
/** Of those, what is another word elsewhere. */
const NOT_BORROWED = new Set(
  'teen tween male body pants rock mother father sister hose sized boot fella master american gents panama mens japan us no'.split(
    ' ',
  ),
);

const indexes = new Map<string, WordIndex>();

/** The words of a language (BCP 47) with what all borrow from English; English alone for one that is not known. */
export function wordIndex(language: string): WordIndex {
  const base = language.split('-')[0] ?? 'en';
  const known = lexicons[base] ? base : 'en';
  const made = indexes.get(known) ?? makeIndex(known);
  indexes.set(known, made);
  return made;
}

function makeIndex(language: string): WordIndex {
  const index: WordIndex = {
    language,
    exact: new Map(),
    stems: new Map(),
    phrases: new Map(),
    unspaced: new Map(),
    senses: new Map(),
    idle: new Map(),
    bare: new Map(),
  };
  const own = new Map<string, WordSense>();
  for (const [key, words] of Object.entries(lexicons[language] ?? {})) {
    for (const word of words.split(' ')) own.set(word, merge(own.get(word), senseOf(key)));
  }
  const stems = [...own.keys()].filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  if (language !== 'en') {
    for (const [key, words] of Object.entries(en)) {
      if (!BORROWED.test(key)) continue;
      for (const word of words.split(' ')) {
        const isShort = word.length < LEAST_BORROWED && !/^(?:in\.(?:US|UK|EU)|unit)/.test(key);
        if (!isShort && !NOT_BORROWED.has(word) && !own.has(word) && !stems.some((stem) => word.startsWith(stem)))
          own.set(word, senseOf(key));
      }
    }
    for (const [word, key] of [
      ['us', 'in.US'],
      ['usa', 'in.US'],
      ['t-shirt', 'clothing'],
      ['cap', 'hat'],
      ['x', 'count'],
    ] as const)
      if (!own.has(word)) own.set(word, senseOf(key));
  }
  for (const [home, words] of Object.entries(places)) {
    const sense: WordSense = { home: home as keyof typeof places, roles: new Set(['place']) };
    for (const word of words.split(' '))
      if (!(language === 'pt' && home === 'BR')) own.set(word, merge(own.get(word), sense));
  }
  const addOpen = (words: readonly string[], role: string): void => {
    for (const word of words)
      if (!own.has(word) && !stems.some((stem) => word.startsWith(stem))) own.set(word, { roles: new Set([role]) });
  };
  for (const [role, words] of Object.entries(choiceWords))
    for (const word of words[language]?.split(' ') ?? [])
      own.set(word, merge(own.get(word), { roles: new Set([role]) }));
  addOpen([...clockWords(language), 'drop'], 'count');
  addOpen(brands.split(' '), 'brand');
  addOpen(moneyWords.split(' '), 'money');
  for (const [word, sense] of own) keep(index, word.replaceAll('_', ' '), sense);
  if (!NOT_BARE.has(language)) addBare(index);
  for (const lists of [index.stems, index.phrases, index.unspaced])
    for (const list of lists.values()) list.sort((a, b) => b[0].length - a[0].length);
  return index;
}

const LEAST_BARE = 5;
/** Without their marks they are too many other words. */
const NOT_BARE = new Set(['vi', 'ar', 'he', 'th', 'ja', 'ko', 'zh', 'ru', 'uk']);

function addBare(index: WordIndex): void {
  for (const [word, sense] of index.exact) {
    const plain = withoutMarks(word);
    if (plain !== word && plain.length >= LEAST_BARE && !index.exact.has(plain)) index.bare.set(plain, sense);
  }
  for (const [stem, sense] of [...index.stems.values()].flat()) {
    const plain = withoutMarks(stem);
    if (plain !== stem && plain.length >= LEAST_BARE) put(index.stems, plain.slice(0, 3), [plain, sense]);
  }
}

/** As people type without accents: rekawiczki, pijamasi. */
function withoutMarks(word: string): string {
  return /^\p{Script=Latin}+$/u.test(word)
    ? word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ı', 'i').replaceAll('ß', 'ss')
    : word;
}

function keep(index: WordIndex, word: string, sense: WordSense): void {
  if (word.endsWith('*')) {
    const stem = word.slice(0, -1);
    if (stem.includes(' '))
      put(index.phrases, stem.split(' ')[0] ?? '', [` ${stem.split(' ').slice(1).join(' ')}*`, sense]);
    else put(index.stems, stem.slice(0, 3), [stem, sense]);
    return;
  }
  if (UNSPACED.test(word.charAt(0))) put(index.unspaced, word.charAt(0), [word, sense]);
  else {
    const first =
      /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}']+/u.exec(word)?.[0] ??
      word.charAt(0);
    if (first === word) index.exact.set(word, sense);
    else put(index.phrases, first, [word.slice(first.length), sense]);
  }
}

function put<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function senseOf(key: string): WordSense {
  const [role = '', detail = ''] = key.split('.');
  if (role === 'in') return { system: detail as SizeSystem, roles: new Set(['system']) };
  if (role === 'land') return { land: detail as LetterLand, roles: new Set(['land']) };
  if (role === 'of') return { of: detail as SizeMeasure, roles: new Set(['of']) };
  if (role === 'unit') return { unit: detail as SaidUnit, roles: new Set(['unit']) };
  if (role === 'women' || role === 'men' || role === 'children') return { audience: role, roles: new Set(['people']) };
  if (role === 'width') return { width: detail, roles: new Set(['width']) };
  if (role === 'size' || role === 'wear')
    return { ...(detail && { kind: detail as SizeKind }), roles: new Set([role]) };
  if (KINDS.has(role))
    return { kind: role as SizeKind, ...(detail && { audience: detail as SizeAudience }), roles: new Set(['thing']) };
  return { roles: new Set([role]) };
}

const KINDS = new Set('shoe clothing trousers bra suit ring hat glove belt sock'.split(' '));

export function merge(one: WordSense | undefined, other: WordSense): WordSense {
  return one ? { ...other, ...one, roles: new Set([...one.roles, ...other.roles]) } : other;
}

/** More are forgotten, so that no text fills the memory. */
const MOST_SENSES = 4000;

/** What a word of a spaced script says, in small letters: itself, its stem, or the parts of a compound. */
export function senseOfWord(index: WordIndex, word: string): WordSense | undefined {
  const { senses } = index;
  const known = senses.get(word);
  if (known !== undefined || senses.has(word)) return known;
  const sense = findSense(index, word);
  if (senses.size >= MOST_SENSES) senses.clear();
  senses.set(word, sense);
  return sense;
}

function findSense(index: WordIndex, word: string): WordSense | undefined {
  const plain = index.exact.get(word) ?? stemSense(index, word) ?? index.bare.get(word);
  if (plain) return plain;
  // "The blazer's for me."
  if (index.language === 'en' && word.endsWith("'s")) {
    const bare = index.exact.get(word.slice(0, -2));
    return bare?.roles.has('thing') ? bare : undefined;
  }
  // Sepatunya, gamisku: the shoe, my dress.
  if (index.language === 'id') {
    const bare = word.replace(/(?:nya|ku|mu)$/, '');
    if (bare !== word && bare.length > 2) return index.exact.get(bare) ?? stemSense(index, bare);
  }
  if (COMPOUNDING.has(index.language) && word.length >= LEAST_COMPOUND) return compoundSense(index, word);
  if (index.language === 'ar' || index.language === 'he') {
    const bare = word.replace(/^(?:و?(?:بال|لل|ال|ل|ب)|و|ה|ב|ל|ו)/u, '');
    return bare === word || bare.length < 2 ? undefined : index.exact.get(bare);
  }
  return undefined;
}

function stemSense(index: WordIndex, word: string): WordSense | undefined {
  const list = index.stems.get(word.slice(0, 3));
  return list?.find(([stem]) => word.startsWith(stem))?.[1];
}

const COMPOUNDING = new Set(['de', 'nl', 'sv']);
const LEAST_COMPOUND = 7;

/** Damenstiefel, Herrenringgröße, winterjas: the last part says what it is, the first may say for whom. */
function compoundSense(index: WordIndex, word: string): WordSense | undefined {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const tail = index.exact.get(word.slice(at)) ?? stemSense(index, word.slice(at));
    if (!tail || !(tail.roles.has('thing') || tail.roles.has('size'))) continue;
    const start = word.slice(0, at);
    const head = index.exact.get(start) ?? index.exact.get(start.replace(/(?:s|n|en|e)$/, ''));
    const isHead = head && (head.audience !== undefined || head.kind !== undefined);
    if (tail.roles.has('size') && head?.kind) return { kind: head.kind, roles: tail.roles };
    return isHead ? merge(tail, { ...head, roles: new Set() }) : tail;
  }
  return undefined;
}
