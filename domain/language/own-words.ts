import type { Message } from '../reading.ts';
import {
  DEVICE_LINES,
  HEAD_FROM,
  HEAD_OTHER,
  NOTE_OF_ITSELF,
  NOTE_OF_SECRECY,
  WROTE,
  WROTE_WHO,
} from './quote-words.ts';

/** A buyer's newest messages, reduced to the buyer's own words, newest first. */
export function buyerTexts(messages: readonly Message[], most: number): string[] {
  return messages
    .filter((m) => m.direction === 'in' && m.kind === 'text')
    .slice(-most)
    .reverse()
    .map((m) => ownWords(m.text));
}

const kept = new Map<string, string>();
/** Several parts of the panel request the same few messages. */
const KEPT = 50;

/**
 * The part of a message that its sender wrote: without quoted lines, the mail below them, the device's line, a signature and a
 * confidentiality note. Empty if there is nothing else.
 */
export function ownWords(text: string): string {
  const known = kept.get(text);
  if (known !== undefined) return known;
  const own = leaveOut(text);
  if (kept.size >= KEPT) kept.clear();
  kept.set(text, own);
  return own;
}

function leaveOut(text: string): string {
  const lines = text.split('\n');
  const own: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] ?? '').trim();
    if (isQuoted(line) || isDeviceLine(line)) continue;
    const length = attributionAt(lines, at);
    if (length > 0) {
      // An answer below the quotation continues after its last line; above it, everything that follows is the earlier mail.
      const next = lines.slice(at + length).find((one) => one.trim() !== '');
      if (next === undefined || !isQuoted(next.trim())) break;
      at += length - 1;
      continue;
    }
    if (isBorder(line) || isHead(lines, at)) break;
    if (own.some((one) => one !== '') && isNote(lines, at)) break;
    own.push(lines[at] ?? '');
  }
  return own
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** `>` before a word or another `>`; before a sign it is the eyes of a face. */
function isQuoted(line: string): boolean {
  return /^[>＞](?:$|[\s>＞]|[\p{L}\p{N}"'«“(¿¡])/u.test(line) && !/^>(?:[^\s>]{0,2}[<_]|\.)/.test(line);
}

/** How many lines from here say who wrote what follows, since mail programs wrap long ones. 0: none. */
function attributionAt(lines: readonly string[], at: number): number {
  for (const length of [1, 2, 3]) {
    const part = lines.slice(at, at + length);
    if (part.length < length || part.some((line) => line.trim() === '')) return 0;
    if (isAttribution(part.join(' ').trim())) return length;
  }
  return 0;
}

const DAY = /(?:19|20)\d\d|\d{1,2}[:.h時时]\s?\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}|\S@\S/u;
const wrote = new RegExp(`(?:${WROTE.map(escape).join('|')})\\s?[:：]$`, 'iu');
const wroteWho = new RegExp(`(?<![\\p{L}])(?:${WROTE_WHO.map(escape).join('|')})\\s[^:：]{1,80}[:：]$`, 'iu');
/** A date, a name, an address in brackets, and a colon: the form mail programs use in Japanese and Korean. */
const bare = /^20\d\d\s?[年/.-].*<[^<>\s]+@[^<>\s]+>.{0,8}[:：]$/u;

function isAttribution(line: string): boolean {
  if (line.length > 300 || !/[:：]$/.test(line)) return false;
  return bare.test(line) || ((wrote.test(line) || wroteWho.test(line)) && DAY.test(line));
}

/** `-----Original Message-----`, a long rule, or a signature separator. */
function isBorder(line: string): boolean {
  return /^(?:-{2,}|[-_]{2,}\s?[\p{L}][\p{L}\s]{3,40}\s?[-_]{2,}|_{8,})$/u.test(line);
}

const from = new RegExp(`^\\*?(?:${HEAD_FROM.map(escape).join('|')})\\s?\\*?\\s?[:：]\\*?\\s?\\S`, 'iu');
const other = new RegExp(`^\\*?(?:${HEAD_OTHER.map(escape).join('|')})\\s?\\*?\\s?[:：]\\*?\\s?\\S`, 'iu');

/** A mail header: its sender, and two more fields in the lines below. A single line may be a buyer's own ("From: Berlin"). */
function isHead(lines: readonly string[], at: number): boolean {
  if (!from.test((lines[at] ?? '').trim())) return false;
  return lines.slice(at + 1, at + 5).filter((line) => other.test(line.trim())).length >= 2;
}

function isDeviceLine(line: string): boolean {
  const folded = line.toLowerCase();
  return line.length <= 60 && DEVICE_LINES.some((words) => folded.startsWith(words));
}

/** The beginning of a note that follows the buyer's own text. */
function isNote(lines: readonly string[], at: number): boolean {
  if ((lines[at - 1] ?? '').trim() !== '' && !/^\W*(?:confidential|disclaimer|vertraulich)/iu.test(lines[at] ?? ''))
    return false;
  const paragraph: string[] = [];
  for (const line of lines.slice(at)) {
    if (line.trim() === '') break;
    paragraph.push(line);
  }
  const text = paragraph.join(' ');
  return text.length >= 80 && NOTE_OF_ITSELF.test(text) && NOTE_OF_SECRECY.test(text);
}

function escape(words: string): string {
  return words.replace(/[()|/.]/g, '\\$&');
}
