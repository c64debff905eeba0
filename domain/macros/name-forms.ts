import { foldText } from '../search/fold-text.ts';
import { familyNames, longFamilyNames, particles, titlesBefore, wordsToo, wordsTooHan } from './name-words.ts';

/** One form in which a text may name a person. */
export interface NameForm {
  /** Folded. */
  readonly words: string;
  /**
   * Required for it to count: `place`, somewhere only a name would be, because it is also a word; `title`, a title next to it, because
   * it is a single character; `capital`, a capital letter.
   */
  readonly needs?: 'place' | 'title' | 'capital';
  /** Its script separates words, so it ends where a word ends. */
  readonly isSpaced: boolean;
  /** May have an ending; a `stem` always has one. */
  readonly isDeclined?: true | 'stem';
}

/** Shorter names aren't declined: too many other words are as short. */
const SHORTEST_DECLINED = 4;

/** Every form in which to look for a name, the longest first. */
export function nameForms(name: string): NameForm[] {
  const written = name.trim();
  if (written === '') return [];
  const forms = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u.test(written)
    ? spacedForms(written)
    : written.split(/[\s·・]+/).length > 1 || !EAST_ASIAN.test(written)
      ? partedForms(written)
      : unspacedForms(written);
  return forms.filter(({ words }) => words !== '').toSorted((a, b) => b.words.length - a.words.length);
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+$/u;

/** Scripts with spaces but without capitals. */
const SPACED =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Armenian}\p{Script=Georgian}]/u;

function spacedForms(written: string): NameForm[] {
  const whole = foldText(written);
  const parts = written
    .split(/[\s,_()·・"]+|(?<=\p{L}{3})[.-](?=\p{L})/u)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) => part.length > 1);
  return [
    ...formsOfWord(whole, written),
    ...(parts.length > 1 || foldText(parts[0] ?? '') !== whole
      ? parts.flatMap((part) => {
          const words = foldText(part);
          return particles.has(words) || titlesBefore.has(words) ? [] : formsOfWord(words, part);
        })
      : []),
  ];
}

function formsOfWord(words: string, written: string): NameForm[] {
  if (EAST_ASIAN.test(written)) return unspacedForms(written);
  if (wordsToo.has(words)) return [{ words, needs: 'place', isSpaced: true }];
  if (words.length < 2) return [];
  if (words.length < 3) return [{ words, needs: 'capital', isSpaced: true }];
  const isDeclined = /\p{L}$/u.test(words) && words.length >= SHORTEST_DECLINED;
  const stem = words.replace(/(?:[aeiouyаеиоуыэюяь])$/u, '');
  return [
    { words, isSpaced: true, ...(isDeclined && { isDeclined: true as const }) },
    ...(isDeclined && stem !== words ? [{ words: stem, isSpaced: true, isDeclined: 'stem' as const }] : []),
  ];
}

/** Names in scripts with spaces, and East Asian names written with a space. */
function partedForms(written: string): NameForm[] {
  const parts = written.split(/[\s·・]+/);
  const isSpaced = SPACED.test(written);
  const needsPlace = (words: string) => wordsTooHan.has(words) || wordsToo.has(foldText(words));
  const whole = [written, parts.join('')].map((words): NameForm => {
    return { words: foldText(words), isSpaced, ...(isSpaced && needsPlace(words) && { needs: 'place' as const }) };
  });
  return [
    ...whole,
    ...parts.map((part): NameForm => {
      const words = foldText(part);
      if (words.length < 2) return { words, needs: 'title', isSpaced };
      return { words, isSpaced, ...(needsPlace(part) && { needs: 'place' as const }) };
    }),
  ];
}

/** 王芳 as a whole; 王 next to a title; 芳 where only a name would be. A Japanese family name is any prefix of the name before 様. */
function unspacedForms(written: string): NameForm[] {
  const form = (words: string, needs?: NameForm['needs']): NameForm => ({
    words: foldText(words),
    isSpaced: false,
    ...(needs && { needs }),
  });
  const characters = [...written];
  if (characters.length < 2) return [form(written, 'title')];
  const long = longFamilyNames.has(characters.slice(0, 2).join('')) && characters.length > 2 ? 2 : 1;
  const given = characters.slice(long).join('');
  const isChinese = longFamilyNames.has(characters.slice(0, 2).join('')) || familyNames.includes(characters[0] ?? '');
  return [
    form(written, wordsTooHan.has(written) ? 'place' : undefined),
    ...characters.slice(1).map((_, index) => form(characters.slice(0, index + 1).join(''), 'title')),
    // In China a two-character given name identifies the person as much as the full name.
    form(
      given,
      isChinese && given.length > 1 && !wordsTooHan.has(given) ? undefined : given.length > 1 ? 'place' : 'title',
    ),
  ];
}
