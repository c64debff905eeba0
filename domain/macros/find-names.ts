import { foldText, foldWithPlaces, type FoldedText } from '../search/fold-text.ts';
import { honorifics, titlesBefore, titlesBehind } from './name-words.ts';
import { nameForms, type NameForm } from './name-forms.ts';
import { findGreeted, isGreeted } from './find-greeted.ts';
import { findNamed } from './find-named.ts';

/** A stretch of a text, in UTF-16 units, that says who somebody is: a name with the title that says whether it is a man or a woman. */
export interface NameStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a person in a text: the whole name or a part of it, whatever its case and accents, and declined. What is a word as well counts only where a
 * name stands; so does a family name of one Chinese character. A stretch holds each part that touches the next.
 */
export function findPerson(text: string, name: string): NameStretch[] {
  const folded = foldWithPlaces(text);
  const found: NameStretch[] = [];
  const maybe: NameStretch[] = [];
  for (const form of nameForms(name)) {
    const own: NameStretch[] = [];
    for (let at = folded.text.indexOf(form.words); at >= 0; at = folded.text.indexOf(form.words, at + 1)) {
      const end = endOfWord(folded.text, at, form);
      if (end === undefined) continue;
      const [start, stop] = folded.placeOf(at, end);
      const stretch = { start, end: stop };
      (isName(form, text, folded, stretch) ? own : maybe).push(stretch);
    }
    const isWritten = own.some((stretch) => isCapitalAt(text, stretch));
    found.push(...(isWritten ? own.filter((stretch) => !isOtherWord(text, stretch)) : own));
  }
  return joinTouching(text, found, maybe).map((stretch) => withTitle(text, stretch));
}

/** Words that a person is named behind, in small letters too: "the one for viola". */
const LEADS_TO_NAME = new RegExp(
  `(?<!\\p{L})(?:${[
    'to for from with and ok hi hey thanks an für mit und danke pour à avec et merci per con e grazie para por y gracias obrigado obrigada',
    'voor aan met bedankt dla od dzięki для от с спасибо için',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\s$`,
  'iu',
);

/**
 * Where a text writes the name with a capital, the same in small letters within a sentence is a word: a "sciarpa viola" for Viola. Not at a
 * place where somebody is called, nor in an address or a handle.
 */
function isOtherWord(text: string, { start, end }: NameStretch): boolean {
  if (!/^\p{Ll}/u.test(text.slice(start))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 12);
  const isWithin = /[\p{Ll},;]\s$/u.test(before) && /^(?:[\s.,;:!?)-]|$)/u.test(after) && !/^[.-]\S*@/u.test(after);
  return (
    isWithin &&
    !LEADS_TO_NAME.test(before) &&
    !isGreeted(before) &&
    !isCalled(before, text.slice(start, end), after) &&
    !/^[?!]/.test(after)
  );
}

function isCapitalAt(text: string, { start }: NameStretch): boolean {
  return /^\p{Lu}/u.test(text.slice(start));
}

/** Every person whom a text greets, whoever it is. */
export function findAnybody(text: string): NameStretch[] {
  return [...findGreeted(text), ...findNamed(text)].flatMap((stretch) => [
    withTitle(text, stretch),
    // Whoever is greeted may be named again; a small letter would be another word, as in "Dear Collector".
    ...findPerson(text, text.slice(stretch.start, stretch.end)).filter(
      ({ start }) => !/^\p{Ll}/u.test(text.slice(start)) && !isEndOfLonger(text, start),
    ),
  ]);
}

/** The warehouse "Bình Minh" is not the Minh who was greeted. */
function isEndOfLonger(text: string, start: number): boolean {
  const before = /(?<word>\p{Lu}[\p{L}\p{M}]+)\s$/u.exec(text.slice(Math.max(0, start - 24), start));
  const word = foldText(before?.groups?.['word'] ?? '');
  const isOpening = before && /(?:^|[.!?\n,;:]\s*)$/u.test(text.slice(0, Math.max(0, start - 24) + before.index));
  return word !== '' && !isOpening && !titlesBefore.has(word);
}

/** Endings of a name whose own last vowel was taken off: Anna, Anny, Annie, Анне. An s would make another word of many. */
const ENDINGS_OF_STEM = /^(?:a|e|i|o|u|y|ie|ej|iej|ow|а|е|и|о|у|ы|ю|я|ои|еи|ем|ом|ою|ею)$/;

/** Endings of cases and of possession in German, Dutch, Polish, Russian and their like, folded. */
const ENDINGS =
  /^(?:s|es|a|e|i|o|u|y|ie|em|om|owi|ej|iej|ego|emu|iem|ow|ze|en|ens|а|е|и|о|у|ы|ю|я|ои|еи|ем|ом|ым|ого|ому|ою|ею|ы|ам|ами)$/;

/** Where the word that begins at `at` ends, if it is the form or is declined from it; `undefined` where it is a stretch of a longer word. */
function endOfWord(folded: string, at: number, { words, isDeclined, isSpaced }: NameForm): number | undefined {
  const end = at + words.length;
  if (!isSpaced) return end;
  const isWithin = isLetter(folded.charAt(at)) && isLetter(folded.charAt(at - 1));
  if (isWithin && !CLITIC.test(folded.slice(Math.max(0, at - 4), at))) return undefined;
  const rest =
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{N}]*/u.exec(
      folded.slice(end, end + 8),
    )?.[0] ?? '';
  if (rest === '') return isDeclined === 'stem' ? undefined : end;
  if (!isLetter(words.at(-1) ?? '')) return end;
  const endings = isDeclined === 'stem' ? ENDINGS_OF_STEM : ENDINGS;
  return isDeclined && endings.test(rest) ? end + rest.length : undefined;
}

/** "And", "to", "with" are written to the name behind them in Arabic and Hebrew. */
const CLITIC = /(?:^|[^\p{L}])(?:و|ل|ب|ف|لل|ول|ה|ל|ו|ב|ול)$/u;
/** 山口県 is a prefecture, 田中屋 a shop. */
const OF_A_PLACE = /^(?:[県县市区區町村駅站省州路街屋産]|銀行|製薬|商店)/u;

function isName(form: NameForm, text: string, folded: FoldedText, { start, end }: NameStretch): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 12);
  const isCapital = /^\p{Lu}/u.test(written);
  const isTitled = TITLED_BEFORE.test(before) || TITLED_BEHIND.test(after);
  if (isTitled) return true;
  if (form.needs === 'title' || (!form.isSpaced && OF_A_PLACE.test(after))) return false;
  const isOther = isCapital || !/\p{LC}/u.test(written);
  if (isOther && (isGreeted(before) || isCalled(before, written, after) || isOwner(after, isCapital))) return true;
  if (form.needs === 'place') return false;
  return form.needs === 'capital' || (form.isDeclined && written.length !== form.words.length) ? isCapital : true;
}

const TITLED_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:${[...titlesBefore].filter((title) => title.length > 1).join('|')}|sig\\.ra|dott\\.ssa|M)\\.?\\s+(?:(?:von|van|de|der|del|della|di|da|do|dos|du)\\s+)?$`,
  'iu',
);
const GENDERED_BEHIND = new RegExp(`^(?:${titlesBehind})`, 'u');
const TITLED_BEHIND = new RegExp(`^\\s?(?:${titlesBehind}|${honorifics}|(?:Bey|Hanım)(?!\\p{L}))`, 'u');

/** Called at the end of a sentence or the beginning of a line: "Thank you, Will." */
function isCalled(before: string, written: string, after: string): boolean {
  if (/\p{L},\s$/u.test(before)) return /^\s*(?:[.!?]|$|\n)/.test(after);
  return written.length > 2 && /(?:^|\n)\s*$/.test(before) && /^[,，]\s?/.test(after);
}

function isOwner(after: string, isCapital: boolean): boolean {
  return isCapital && /^['’]s(?!\p{L})/iu.test(after);
}

/** One stretch for parts that touch; a part that might be another word is one here. A middle initial between them goes too. */
function joinTouching(text: string, sure: readonly NameStretch[], maybe: readonly NameStretch[]): NameStretch[] {
  const joined: { start: number; end: number; isSure: boolean }[] = [];
  const all = [...sure.map((one) => ({ ...one, isSure: true })), ...maybe.map((one) => ({ ...one, isSure: false }))];
  for (const one of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, one.start);
    const touches = last !== undefined && (one.start <= last.end || BETWEEN.test(between ?? ''));
    const isAgain = last !== undefined && text.slice(one.start, one.end) === text.slice(last.start, last.end);
    const isPart = touches && (one.start < last.end || (!isAgain && /^\p{Lu}|^\p{Lo}/u.test(text.slice(one.start))));
    if (touches && isPart) {
      last.end = Math.max(last.end, one.end);
      last.isSure ||= one.isSure;
    } else joined.push({ ...one });
  }
  return joined.filter(({ isSure }) => isSure);
}

/** Small words between two parts of one name; "and" would join two people. */
const NOBILIARY = 'von|van|de|der|den|del|della|di|da|do|dos|das|du|des|la|le|al|el|bin|ben|ter|ten|zu|zur|y';

const BETWEEN = new RegExp(`^(?:[ \\u00a0·・-]|,\\s|\\s\\p{Lu}\\.?\\s|\\s(?:${NOBILIARY})\\s)$`, 'iu');

/** The title that tells a man from a woman belongs to who the buyer is. */
function withTitle(text: string, { start, end }: NameStretch): NameStretch {
  let from = start;
  for (let before = TITLED_BEFORE.exec(text.slice(0, from)); before; before = TITLED_BEFORE.exec(text.slice(0, from))) {
    from = before.index;
  }
  const behind = GENDERED_BEHIND.exec(text.slice(end, end + 4))?.[0] ?? '';
  return { start: from, end: end + behind.length };
}

function isLetter(character: string): boolean {
  return /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{N}]/u.test(
    character,
  );
}
