import { pageWords } from './page-words.ts';

/** Characters of what is no message. */
export const longestMark = 40;

// A few words, then a day or an hour: `Nov 20, 10:31`, `20 нояб. 10:31`, `上午 10:42`, `Today at 9:05 PM`.
const moment =
  /^(?:[\p{L}\p{M}.,·]+\s?|\p{Nd}{1,2}\.?\s){0,4}[\p{Nd}\s./,:\-年月日時分]*\p{Nd}(?:\s?h\s?\p{Nd}{2}|\s?(?:[ap]\.?\s?m\.?|uhr|น\.|[صم]|分))?$/iu;
const clock = /\p{Nd}(?::| ?h ?)\p{Nd}{2}|\p{Nd}[./-]\p{Nd}{1,2}[./-]\p{Nd}|月\p{Nd}|\p{Nd}時\p{Nd}/u;
/** What became of a message, as a line of its own. */
export const mark = new RegExp(`^(?:[✓✔☑√\\s]+|(?:${pageWords.marks})(?:[^\\p{L}].{0,24})?)$`, 'iu');
// `13:07 · Dibaca`, `15:06 อ่านแล้ว`, `11:40 ✓✓ Read`.
const markBehind = new RegExp(`(?:[\\s·•|,–-]*[✓✔☑√]|[\\s·•|,–-]+(?:${pageWords.marks}))+$`, 'iu');

/** Whether a text is a time and no more than what became of the message at it. */
export function isMoment(text: string): boolean {
  if (text.length > longestMark) return false;
  const time = momentIn(text);
  return clock.test(time) && moment.test(time);
}

/** A time without what became of the message at it. */
export function momentIn(text: string): string {
  return text.length > 100 ? text : text.replace(markBehind, '');
}
