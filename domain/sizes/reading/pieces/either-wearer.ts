import { choiceWords } from '../words/choice-words.ts';
import type { Piece } from './read-pieces.ts';

/** "Kids or ladies?": two wearers with a word for "or" between, and nothing else. */
export function isOfEither(list: readonly Piece[], text: string, language: string): boolean {
  const or = orOf(language);
  const isGrown = GROWN.test(text);
  let before: Piece | undefined;
  for (const one of list) {
    const audience = one.sense?.audience;
    if (audience === undefined) continue;
    if (isGrown && one.sense?.roles.has('people') && isOfGrownUps(text, one.start, one.end, or)) return true;
    const isOther = before !== undefined && before.sense?.audience !== audience && one.start - before.end <= 24;
    if (before && isOther && (or.test(text.slice(before.end, one.start)) || isEitherUnspaced(text, before, one)))
      return true;
    before = one;
  }
  return false;
}

/** 子供用ですか？大人用？, 아동용이에요 여성용이에요?: two wearers side by side are a question there. */
function isEitherUnspaced(text: string, before: Piece, one: Piece): boolean {
  const between = text.slice(before.end, one.start);
  return one.start - before.end <= 8 && /[用용]/u.test(between) && /か|에요|예요|인가|[?？]/u.test(between);
}

/** "For a girl or for grown-ups?" */
function isOfGrownUps(text: string, start: number, end: number, word: RegExp): boolean {
  const behind = text.slice(end, end + 28);
  const before = text.slice(Math.max(0, start - 28), start);
  const or = word.exec(behind);
  const [grown, earlier] = [GROWN.exec(behind), GROWN.exec(before)];
  if (or && grown && or.index < grown.index) return true;
  return earlier !== null && word.test(before.slice(earlier.index + earlier[0].length));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const GROWN =
  /adult|grown|erwachsen|volwassen|vuxen|vuxna|crescid|doros|взросл|yetişkin|大人|成人|어른|성인|ผู้ใหญ่|người lớn|dewasa|كبار|بالغ/iu;

const patterns = new Map<string, RegExp>();

/** The words for "or" of a language: those of another are other words in it. */
export function orOf(language: string): RegExp {
  const words = choiceWords.or[language];
  const made = patterns.get(language) ?? (words === undefined ? OR : patternOf(words));
  patterns.set(language, made);
  return made;
}

function patternOf(words: string): RegExp {
  const all = [...new Set([...words.split(' '), 'or'])].join('|').replaceAll('_', ' ');
  return new RegExp(`(?<!\\p{L})(?:${all})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})`, 'iu');
}

/** Those of all languages. Written down from knowledge of these languages on 2026-11-30. */
export const OR =
  /(?<!\p{L})(?:or|oder|ou|o|of|czy|lub|albo|или|либо|veya|yoksa|mı|mi|mu|mü|eller|atau|apa|hay|hoặc|หรือ|أو|ام|أم|او|ولا|还是|還是|それとも|か|또는|이나|인지|아니면)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/iu;
