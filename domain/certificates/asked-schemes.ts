import { buyerTexts } from '../language/own-words.ts';
import type { Scheme, Certificate } from '../pack/schema.ts';
import type { Message } from '../reading.ts';
import type { ShelfEntry } from './shelf.ts';

/** What the buyer's newest messages ask about certificates, and in which words. */
export interface CertificateWish {
  /** The buyer's word by scheme, in text order. */
  readonly schemes: ReadonlyMap<string, string>;
  /** A word for certificates in general. */
  readonly general: string | undefined;
}

/** How many of the newest messages are read, and how many characters of each. */
const MESSAGES = 3;
const TEXT_LIMIT = 2000;

/** Words for certificates in general. In spaced scripts, a word also matches words that begin with it. */
const GENERAL = [
  ...['certificat', 'certified', 'certification', 'compliance', 'compliant', 'test report', 'safety mark'],
  ...[
    'zertifi',
    'prüfbericht',
    'konform',
    'prüfzeichen',
    'homologa',
    'certifica',
    'certyfika',
    'сертифи',
    'sijil',
    'sertifi',
  ],
  ...[
    '证书',
    '认证',
    '检测报告',
    '證書',
    '認證',
    '檢測報告',
    '証明書',
    '認証',
    '試験成績書',
    '인증',
    '성적서',
    'chứng nhận',
    'ใบรับรอง',
  ],
];

/** Finds what the buyer asks for; `undefined` if nothing like that was written. The agent's own messages don't count. */
export function findCertificateWish(
  messages: readonly Message[],
  schemes: readonly Scheme[],
): CertificateWish | undefined {
  const text = buyerTexts(messages, MESSAGES)
    .map((words) => words.slice(0, TEXT_LIMIT).normalize('NFKC').toLowerCase())
    .join('\n');
  if (text.trim() === '') return undefined;
  const asked: { id: string; word: string; at: number }[] = [];
  for (const scheme of schemes) {
    const own = [scheme.name, ...Object.values(scheme.asked ?? {}).flat()].map((word) => word.toLowerCase());
    const hits = own.flatMap((word) => {
      const at = findWord(text, word, true);
      return at < 0 ? [] : [{ id: scheme.id, word, at }];
    });
    const longest = hits.sort((a, b) => b.word.length - a.word.length)[0];
    if (longest) asked.push(longest);
  }
  const general = GENERAL.find((word) => findWord(text, word, false) >= 0);
  if (asked.length === 0 && !general) return undefined;
  asked.sort((a, b) => a.at - b.at);
  return {
    schemes: new Map(asked.map(({ id, word }) => [id, word])),
    general: general && wordAt(text, general),
  };
}

/** Where a word begins, or is, a word of the text; scripts without spaces have no such boundaries. */
function findWord(text: string, word: string, isWhole: boolean): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const isBegun = !isSpaced(word[0]) || !isSpaced(text[at - 1]);
    const isEnded = !isWhole || !isSpaced(word.at(-1)) || !isSpaced(text[at + word.length]);
    if (isBegun && isEnded) return at;
  }
  return -1;
}

/** The text's whole word that begins at `start`, as the buyer wrote it. */
function wordAt(text: string, start: string): string {
  const at = findWord(text, start, false);
  const rest = isSpaced(start.at(-1)) ? (/^[\p{L}\p{N}-]*/u.exec(text.slice(at + start.length))?.[0] ?? '') : '';
  return start + rest;
}

function isSpaced(character: string | undefined): boolean {
  return character !== undefined && /[\p{Script=Latin}\p{Script=Cyrillic}\p{Nd}]/u.test(character);
}

/** The certificate on a shelf that answers what a buyer asks, with the buyer's words for it; `undefined` if none that may be sent does. */
export function answerWish(
  entries: readonly ShelfEntry[],
  wish: CertificateWish | undefined,
): { readonly certificate: Certificate; readonly words: readonly string[] } | undefined {
  if (!wish) return undefined;
  for (const { certificate, scheme, insteadOf, actions } of entries) {
    if (!certificate || actions.length === 0) continue;
    const words = [scheme?.id, insteadOf?.id].flatMap((id) => wish.schemes.get(id ?? '') ?? []);
    // A request for one scheme isn't answered with another.
    if (words.length === 0 && wish.general && wish.schemes.size === 0) words.push(wish.general);
    if (words.length > 0) return { certificate, words };
  }
  return undefined;
}
