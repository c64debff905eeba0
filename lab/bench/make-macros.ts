import type { Macro } from '../../domain/pack/schema.ts';
import { commonWord, findChineseName, inventName, writeText } from './make-words.ts';
import { seedRandom, type Random } from './random.ts';

const TITLE_LENGTH = 22;
const BODY_LENGTH = 325;
const CUE_LANGUAGES = ['en', 'de', 'fr', 'zh-CN'] as const;

export interface MacroPlan {
  readonly count: number;
  readonly seed: number;
  /** Buyers' words that call for a macro, spread over four languages. */
  readonly cuesEach: number;
}

/** Macros, half English and half Chinese: a title of about 22 characters with one rare name, and a body of about 325. */
export function makeMacros({ count, seed, cuesEach }: MacroPlan): Macro[] {
  const random = seedRandom(seed);
  return Array.from({ length: count }, (_, index): Macro => {
    const language = index % 2 === 0 ? 'en' : 'zh';
    const tag = language === 'en' ? 'en' : 'zh-CN';
    return {
      id: `bench-${index}`,
      code: `b${index}`,
      title: { [tag]: writeTitle(random, language) },
      body: { [tag]: writeText(random, language, BODY_LENGTH) },
      folder: 'general',
      stage: 'respond',
      class: 'other',
      tags: [commonWord(random, 'en')],
      cues: writeCues(random, cuesEach),
      fields: [],
      carries: [],
    };
  });
}

/** About three words: the first is common, one of the others is a name. */
function writeTitle(random: Random, language: 'en' | 'zh'): string {
  const words = [commonWord(random, language), inventName(random, language)];
  const gap = language === 'en' ? ' ' : '';
  while (words.join(gap).length < TITLE_LENGTH - 3) words.push(commonWord(random, language));
  const title = words.join(gap);
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function writeCues(random: Random, count: number): Record<string, string[]> {
  const cues: Record<string, string[]> = {};
  for (let index = 0; index < count; index += 1) {
    const language = CUE_LANGUAGES[index % CUE_LANGUAGES.length] ?? 'en';
    const spoken = language === 'zh-CN' ? 'zh' : 'en';
    const words = [commonWord(random, spoken), inventName(random, spoken)];
    (cues[language] ??= []).push(words.join(spoken === 'zh' ? '' : ' '));
  }
  return cues;
}

export const queryKinds = ['word', 'prefix', 'chinese', 'typo', 'reversed'] as const;

/** What an agent might type to find one macro. */
export interface Query {
  readonly kind: (typeof queryKinds)[number];
  readonly text: string;
  /** Id of the macro that was meant. */
  readonly target: string;
}

/** The same number of queries of every kind, each derived from a macro's title. */
export function makeQueries(macros: readonly Macro[], each: number, seed: number): Query[] {
  const random = seedRandom(seed);
  return Array.from({ length: each }).flatMap(() =>
    queryKinds.map((kind): Query => {
      const isChinese = kind === 'chinese';
      const index = random.below(macros.length / 2) * 2 + (isChinese ? 1 : 0);
      const { id, title } = macros[index] ?? macros[0]!;
      return { kind, text: writeQuery(kind, Object.values(title)[0] ?? '', random), target: id };
    }),
  );
}

function writeQuery(kind: Query['kind'], title: string, random: Random): string {
  const [first = '', name = ''] = title.toLowerCase().split(' ');
  if (kind === 'word') return name;
  if (kind === 'prefix') return name.slice(0, -2);
  if (kind === 'typo') return misspell(name, random);
  if (kind === 'reversed') return `${name} ${first}`;
  return findChineseName(title).slice(0, 2 + random.below(2));
}

/** Swaps two letters in the middle, the most common typing slip. */
function misspell(word: string, random: Random): string {
  const at = 1 + random.below(Math.max(1, word.length - 3));
  return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
}
