import { foldText, foldWithPlaces, type FoldedText } from '../search/fold-text.ts';
import { honorifics, titlesBefore, titlesBehind } from './name-words.ts';
import { nameForms, type NameForm } from './name-forms.ts';
import { findGreeted, isGreeted } from './find-greeted.ts';
import { findNamed } from './find-named.ts';

/** A range in a text, in UTF-16 units, that identifies a person: a name, including a title that reveals their gender. */
export interface NameStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a person in a text by the whole name or a part of it, in any case, with any accents, and declined. A part that is also a word
 * counts only where a name would be; so does a Chinese family name of one character. A range includes each part that adjoins the next.
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

/** Words that introduce a person, in lower case too: "the one for viola". */
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
 * If a text writes the name with a capital, the same word in lower case within a sentence is not the name: a "sciarpa viola" isn't
 * Viola. Except where somebody is addressed, and in addresses and handles.
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

/** Every person a text greets. */
export function findAnybody(text: string): NameStretch[] {
  return [...findGreeted(text), ...findNamed(text)].flatMap((stretch) => [
    withTitle(text, stretch),
    // A greeted person may be named again; in lower case it would be another word, as with "Dear Collector".
    ...findPerson(text, text.slice(stretch.start, stretch.end)).filter(
      ({ start }) => !/^\p{Ll}/u.test(text.slice(start)) && !isEndOfLonger(text, start),
    ),
  ]);
}

/** In the warehouse "Bình Minh", Minh isn't the person who was greeted. */
function isEndOfLonger(text: string, start: number): boolean {
  const before = /(?<word>\p{Lu}[\p{L}\p{M}]+)\s$/u.exec(text.slice(Math.max(0, start - 24), start));
  const word = foldText(before?.groups?.['word'] ?? '');
  const isOpening = before && /(?:^|[.!?\n,;:]\s*)$/u.test(text.slice(0, Math.max(0, start - 24) + before.index));
  return word !== '' && !isOpening && !titlesBefore.has(word);
}

/** Endings after a name's own last vowel is removed: Anna, Anny, Annie, Анне. An s would turn it into many other words. */
const ENDINGS_OF_STEM = /^(?:a|e|i|o|u|y|ie|ej|iej|ow|а|е|и|о|у|ы|ю|я|ои|еи|ем|ом|ою|ею)$/;

/** Case and possessive endings in German, Dutch, Polish, Russian and similar languages, folded. */
const ENDINGS =
  /^(?:s|es|a|e|i|o|u|y|ie|em|om|owi|ej|iej|ego|emu|iem|ow|ze|en|ens|а|е|и|о|у|ы|ю|я|ои|еи|ем|ом|ым|ого|ому|ою|ею|ы|ам|ами)$/;

/** The end of the word at `at`, if it is the form or a declension of it; `undefined` inside a longer word. */
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

/** "And", "to", "with" are attached to the following name in Arabic and Hebrew. */
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

/** Addressed at the end of a sentence or the beginning of a line: "Thank you, Will." */
function isCalled(before: string, written: string, after: string): boolean {
  if (/\p{L},\s$/u.test(before)) return /^\s*(?:[.!?]|$|\n)/.test(after);
  return written.length > 2 && /(?:^|\n)\s*$/.test(before) && /^[,，]\s?/.test(after);
}

function isOwner(after: string, isCapital: boolean): boolean {
  return isCapital && /^['’]s(?!\p{L})/iu.test(after);
}

/** Merges adjoining parts into one range; next to a certain part, an ambiguous one counts. Includes a middle initial between them. */
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

/** A title that reveals gender belongs to the buyer. */
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
