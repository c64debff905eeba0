import { tellHan } from './tell-han.ts';
import type { Written } from './written-language.ts';

interface Script {
  readonly runs: RegExp;
  /** Weight of one letter: a syllable or word of these scripts corresponds to many Latin letters. */
  readonly weight: number;
  readonly tell: (text: string) => Written;
}

const sure = (language: string) => (): Written => ({ candidates: [language], certainty: 'sure' });

/**
 * Scripts that identify a language, or a few. Letters by the Unicode script property, in runs of two or more, because an isolated
 * letter of another script is part of a face, as in `(´・ω・)` and `¯\_(ツ)_/¯`. In Han one letter is a word; Hangul counts by syllables,
 * because isolated vowels and consonants are faces and laughter (`ㅠㅠ`, `ㅋㅋ`).
 */
const SCRIPTS: readonly Script[] = [
  {
    runs: /(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,}|\p{Script=Han})/gu,
    weight: 3,
    tell: tellHan,
  },
  { runs: /[\uAC00-\uD7A3]+/g, weight: 2.5, tell: sure('ko') },
  { runs: /\p{Script=Thai}{2,}/gu, weight: 1.2, tell: sure('th') },
  { runs: /\p{Script=Hebrew}{2,}/gu, weight: 1.2, tell: sure('he') },
  { runs: /\p{Script=Greek}{2,}/gu, weight: 1, tell: sure('el') },
  { runs: /\p{Script=Georgian}{2,}/gu, weight: 1, tell: sure('ka') },
  { runs: /\p{Script=Armenian}{2,}/gu, weight: 1, tell: sure('hy') },
  { runs: /\p{Script=Khmer}{2,}/gu, weight: 1.2, tell: sure('km') },
  { runs: /\p{Script=Lao}{2,}/gu, weight: 1.2, tell: sure('lo') },
  { runs: /\p{Script=Myanmar}{2,}/gu, weight: 1.2, tell: sure('my') },
  { runs: /\p{Script=Tamil}{2,}/gu, weight: 1, tell: sure('ta') },
  { runs: /\p{Script=Telugu}{2,}/gu, weight: 1, tell: sure('te') },
  { runs: /\p{Script=Bengali}{2,}/gu, weight: 1, tell: sure('bn') },
  { runs: /\p{Script=Cyrillic}{2,}/gu, weight: 1, tell: tellCyrillic },
  { runs: /\p{Script=Arabic}{2,}/gu, weight: 1.2, tell: tellArabic },
  {
    runs: /[\p{Script=Devanagari}]{2,}/gu,
    weight: 1,
    tell: (text) => byWords('devanagari', text, ['hi', 'mr', 'ne']),
  },
];

const LATIN = /\p{Script=Latin}{2,}/gu;
/** Faces made of letters: `T_T`, `xD`, `:P`, `o.O`, `<3`. */
const LATIN_FACES = /(?<!\p{L})(?:[xX:;=8][-'^]?[DPpOoSs3]+|[TtOoQq][._][TtOoQq]|XD+|orz|OTL)(?!\p{L})/gu;

/**
 * The language of a text if its script identifies it, or narrows it down; `undefined` if most of it is in Latin letters or has no
 * letters. The script of most of the text decides.
 */
export function detectByScript(text: string): Written | undefined {
  let heaviest = weigh(text.replace(LATIN_FACES, ' ').match(LATIN), 1);
  let found: Written | undefined;
  for (const { runs, weight, tell } of SCRIPTS) {
    const matches = text.match(runs);
    const weighs = weigh(matches, weight);
    if (!matches || weighs <= heaviest) continue;
    heaviest = weighs;
    found = tell(tell === tellHan ? text : matches.join(' '));
  }
  if (found ?? heaviest > 0) return found;
  return /[\u3131-\u318E]{2,}/.test(text) ? { candidates: ['ko'], certainty: 'perhaps' } : undefined;
}

/** A text of Latin letters with this share of another script is in two languages. */
const MIXED = 1 / 3;

/** The language of another script in a text of mostly Latin letters, if it weighs enough: `Hello, 请问 when can ship?` */
export function detectMixedIn(text: string): string | undefined {
  const latin = weigh(text.replace(LATIN_FACES, ' ').match(LATIN), 1);
  for (const { runs, weight, tell } of SCRIPTS) {
    const matches = (text.match(runs) ?? []).filter((run) => run.length > 1);
    if (matches.length > 0 && weigh(matches, weight) >= latin * MIXED) return tell(matches.join(' ')).candidates[0];
  }
  return undefined;
}

/** Letters counted as words, to decide whether a detector has enough. */
export function countLetters(text: string): number {
  return (
    text
      .replace(LATIN_FACES, ' ')
      .match(/\p{L}{2,}/gu)
      ?.join('').length ?? 0
  );
}

function weigh(matches: readonly string[] | null, weight: number): number {
  return (matches ?? []).reduce((sum, run) => sum + run.length, 0) * weight;
}

/** A script's languages, narrowed down by words: the one with the most matches, otherwise all that are possible. */
function byWords(script: keyof typeof SCRIPT_WORDS, text: string, all: readonly string[]): Written {
  const said = new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
  const counts = Object.entries(SCRIPT_WORDS[script])
    .filter(([language]) => all.includes(language) || script === 'cyrillic')
    .map(([language, words]) => [language, words.split(' ').filter((word) => said.has(word)).length] as const)
    .sort((a, b) => b[1] - a[1]);
  const [best, next] = counts;
  if (!best || best[1] === 0) return { candidates: all, certainty: 'one-of' };
  // A single word may also be a neighbour's; two that only this language has are conclusive.
  const isApart = best[1] >= 2 && (next?.[1] ?? 0) === 0;
  if (best[1] > (next?.[1] ?? 0)) return { candidates: [best[0]], certainty: 'sure', ...(isApart && { isApart }) };
  const first = counts.filter(([, count]) => count === best[1]).map(([language]) => language);
  return { candidates: [...first, ...all.filter((one) => !first.includes(one))], certainty: 'one-of' };
}

/** Narrows down Cyrillic by letters that only one of the alphabets has. */
function tellCyrillic(text: string): Written {
  if (/[іїєґ]/iu.test(text) && !/[ыэъё]/iu.test(text)) return { candidates: ['uk'], certainty: 'sure' };
  if (/ў/iu.test(text)) return { candidates: ['be'], certainty: 'sure' };
  if (/[ђћџјљњ]/iu.test(text)) return { candidates: ['sr', 'mk'], certainty: 'one-of' };
  if (/[әғқңөұүһ]/iu.test(text)) return { candidates: ['kk', 'ky', 'mn', 'tt'], certainty: 'one-of' };
  if (/[ыэё]/iu.test(text)) return { candidates: ['ru', 'be', 'kk'], certainty: 'sure' };
  return byWords('cyrillic', text, ['ru', 'uk', 'bg', 'kk', 'sr', 'mk']);
}

function tellArabic(text: string): Written {
  if (/[ٹڈڑےںھ]/u.test(text)) return { candidates: ['ur'], certainty: 'sure' };
  if (/[پچژگیک]/u.test(text)) return byWords('arabic', text, ['fa', 'ur']);
  // Persian and Urdu write neither the closed ta nor hamza above or below alef.
  if (/[ةإأ]/u.test(text)) return { candidates: ['ar'], certainty: 'sure' };
  return byWords('arabic', text, ['ar', 'fa', 'ur']);
}

/**
 * Words in messages to shops that distinguish languages of one script where no letter does. Written from knowledge of these languages
 * on 2026-11-30 without consulting a source.
 */
export const SCRIPT_WORDS: Readonly<Record<'cyrillic' | 'arabic' | 'devanagari', Readonly<Record<string, string>>>> = {
  cyrillic: {
    ru: 'да спасибо когда где заказ заказа пожалуйста здравствуйте привет почему уже посылка посылку нет есть можно как что это мой моя добрый день добрый пришел пришёл пришла доставка размер сколько стоит ещё еще подскажите хочу верните деньги отправили отправите хорошо товар жду или для мне вас',
    uk: 'прийшло прийшов дякую коли де мій моє моя замовлення будь ласка вітаю чому ще немає буде посилка посилку прийшла прийде доброго дня скільки коштує розмір хочу поверніть гроші відправите відправили добре товар чекаю або для мені вас так що привіт',
    bg: 'благодаря кога къде моята моят поръчка поръчката здравейте моля защо няма още пратка пратката добър ден съм ми получих колко струва размер искам върнете парите добре стока чакам или за мен вас да здравей ще',
    sr: 'хвала када где зашто још нема пакет порука наруџбина добар дан молим колико кошта величина желим вратите новац чекам или за мене вас да сам стигао стигла',
    mk: 'благодарам кога каде зошто уште нема пратка нарачка добар ден ве молам колку чини големина сакам вратете чекам или за мене вас да сум пристигна',
    be: 'дзякуй калі дзе мой заказ калі ласка добры дзень чаму яшчэ няма колькі',
  },
  arabic: {
    ar: 'شكرا شكراً وين متى طلبي الطلب مرحبا السلام عليكم هل كيف اين أين في من على الى إلى لم لا يصل وصل اريد أريد ابي ابغى عايز ممكن لو سمحت سمحتوا كم السعر مقاس متوفر هذا هذه تم تمام نعم طيب',
    fa: 'سلام ممنون مرسی کی کجا کجاست سفارش لطفا است نیست هست من شما چرا چند قیمت هنوز نرسیده متشکرم بسته',
    ur: 'شکریہ کب کہاں میرا آرڈر ہے نہیں براہ کرم کیوں کتنے سائز',
  },
  devanagari: {
    hi: 'है हैं नहीं मेरा मेरी कब कहाँ कहां धन्यवाद कृपया आया क्यों अभी तक मुझे चाहिए ऑर्डर पैकेट का की के में और',
    mr: 'आहे नाही माझा माझी माझे कधी कुठे धन्यवाद कृपया आला का अजून मला पाहिजे आणि',
    ne: 'छ छैन मेरो कहिले कहाँ धन्यवाद कृपया आयो किन अझै मलाई चाहियो र',
  },
};
