import { isMoment } from '../reading/moment.ts';
import { isAnyRole } from './bare-name.ts';
import { orderWords } from './order-words.ts';
import { isPresence } from './presence-words.ts';
import { pageWords } from '../reading/page-words.ts';
import { screenWords } from './screen-words.ts';
import { longestName } from './shown-name.ts';

const title = new RegExp(`^(?:${screenWords.titles})(?:\\s?[(（]?\\d+\\+?[)）]?)?$`, 'iu');
const subject = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:${screenWords.subjects})`, 'iu');
const numbered = new RegExp(`(?:${orderWords.order}).*\\d|\\d{3,}[-/]\\d{3,}|\\d[:/.-]\\d\\d\\b`, 'iu');
const priced = /[€$£¥￥₩₽฿₫]\s?\d|\d\s?(?:€|zł|円|元|원|đ|kr\b)/iu;
const spoken = /[?？!！。…;；]|[:：](?:\s|$)/u;
// `2 Nov 2026`, `3 days ago`, `Nov 6`, `Nov 6, 2026`.
const dated = /^\d+\.?\s\p{L}|^\p{L}{3,9}\.?\s\d{1,2}(?:,?\s\d{4})?$/u;
const translator = new RegExp(
  `${pageWords.translator}|^(?:translated|übersetzt|traduit|traducido|traduzido|tradotto|vertaald)(?!\\p{L})`,
  'iu',
);
const mostWords = 5;

/** Whether a short text may be somebody's name, as far as it says itself: no heading, time, number or price, nothing that was said, no word for a buyer. */
export function mayBeName(text: string): boolean {
  // Two capitals take the place of a picture, and `Mo.` is a day.
  if (
    text.length < 2 ||
    text.length > longestName ||
    !/\p{L}/u.test(text) ||
    /^\p{Lu}{1,2}$|^\p{L}{1,3}\.$/u.test(text)
  )
    return false;
  if (!/^[\p{L}\p{N}\p{So}_.@*~"'“「【]/u.test(text) || text.split(/\s+/).length > mostWords) return false;
  if (
    spoken.test(text) ||
    priced.test(text) ||
    numbered.test(text) ||
    dated.test(text) ||
    isMoment(text) ||
    isPresence(text) ||
    translator.test(text)
  )
    return false;
  return !isAnyRole(text) && !title.test(text) && !subject.test(text);
}
