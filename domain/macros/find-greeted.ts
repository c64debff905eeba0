import { foldText } from '../search/fold-text.ts';
import {
  familyNames,
  greetings,
  honorifics,
  longFamilyNames,
  nobody,
  nobodyHan,
  particles,
  titlesBefore,
  titlesBehind,
  wordsTooHan,
} from './name-words.ts';

/** A range in a text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Most words in a greeting, and in a name. */
const LONGEST_GREETING = 3;
const LONGEST_NAME = 5;

const WORD = /[\p{L}\p{M}][\p{L}\p{M}'’/.-]*/gu;

/** What ends a greeting. */
const ENDS = /^\s*(?:$|[^\p{L}\p{M}\p{N}\s'’&@/]|[您你])/u;

/** Lower-case words between a greeting and a name: "Hello again Maria". */
const AGAIN = new Set(
  'again there dear liebe lieber nochmal nochmals encore rebonjour nuevamente ancora novamente opnieuw ponownie снова ещё'.split(
    ' ',
  ),
);

/** "Mr and Mrs Smith". */
const BOTH = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'i', 'и']);

/** Whether the text before a place, from the beginning of its line, is a greeting followed by titles at most. */
export function isGreeted(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/(?:亲爱的|親愛的|尊敬的|[您你]好[，,、]?)\s?$/u.test(line)) return true;
  const words = [...line.matchAll(WORD)].map(([word]) => plainWord(word));
  while (titlesBefore.has(words.at(-1) ?? '')) words.pop();
  return /^[\s,\p{L}\p{M}.'’/-]*$/u.test(line) && words.length <= LONGEST_GREETING && greetings.has(words.join('_'));
}

/** Names in greetings at the beginning of a line: "Dear Mrs. Pemberton,", 王女士您好, 田中様. */
export function findGreeted(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const stretch = ofLetters(line) ?? ofHan(line);
    if (stretch) found.push({ start: start + stretch.start, end: start + stretch.end });
    start += line.length + 1;
  }
  return found;
}

function ofLetters(line: string): Stretch | undefined {
  const words = [...line.slice(0, 120).matchAll(WORD)];
  const size = greetingSize(words.map(([word]) => plainWord(word)));
  const opening = /^[\s"“«¡]*/.exec(line)?.[0].length ?? 0;
  if (size === 0 || words[0]?.index !== opening) return undefined;
  const last = words[size - 1];
  const behind = last ? last.index + last[0].length : 0;
  const rest = words.slice(size);
  const isTitle = (word: string) => titlesBefore.has(word) || (rest.length < words.length - size && BOTH.has(word));
  const isFill = (word: string, next: string | undefined) => AGAIN.has(word) && /^\p{Lu}/u.test(next ?? '');
  while (isTitle(plainWord(rest[0]?.[0] ?? '')) || isFill(rest[0]?.[0] ?? '', rest[1]?.[0])) rest.shift();
  const [first] = rest;
  if (!first || !/^[\s,]*(?:[\p{L}.]+\s+)*$/u.test(line.slice(behind, first.index))) return undefined;
  let end = first.index;
  let names = 0;
  let isFollowed = false;
  for (const [order, { 0: word, index }] of rest.slice(0, LONGEST_NAME).entries()) {
    if (!/^[\s-]?\s*$/.test(line.slice(end, index))) break;
    const plain = plainWord(word);
    const isBoth = names > 0 && BOTH.has(plain) && /^\p{Lu}/u.test(rest[order + 1]?.[0] ?? '');
    // "Hi Sandra thanks for the photo": the sentence begins without a comma.
    const isAtOnce = !line.slice(behind, first.index).includes(',');
    isFollowed = names > 0 && isAtOnce && !isBoth && nobody.has(plain) && /^\p{Ll}/u.test(word);
    if (isFollowed) break;
    if (nobody.has(plain) && !isBoth) return undefined;
    // People who write without capitals use a one-word greeting, and no comma before the name.
    const isName = /^\p{Lu}/u.test(word) || particles.has(plain) || isBoth;
    if (!isName && (names > 0 || line.slice(behind, first.index).includes(','))) return undefined;
    names += particles.has(plain) || isBoth ? 0 : 1;
    end = index + word.replace(/(?<=\p{L}{2})\.$/u, '').length;
    if (!isName) break;
  }
  const after = line.slice(end).replace(/^['’]/u, '');
  return names > 0 && (isFollowed || ENDS.test(after)) ? { start: first.index, end } : undefined;
}

function greetingSize(words: readonly string[]): number {
  for (let size = LONGEST_GREETING; size > 0; size -= 1) {
    if (words.length >= size && greetings.has(words.slice(0, size).join('_'))) return size;
  }
  return 0;
}

const HAN = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々·・]';
const DEAR = '(?:亲爱的|親愛的|尊敬的|敬爱的|[您你]好[，,、\\s]*|こんにちは[、。\\s]*|안녕하(?:세요|십니까)[,.\\s]*)';
const FORMS = [
  // 尊敬的王芳女士，您好 and 亲爱的Rosalind，
  new RegExp(
    `^\\s*${DEAR}(?<name>${HAN}{1,6}?|\\p{Lu}[\\p{L} .'’-]{1,40}?)(?=\\s?(?:${titlesBehind}|[，,：:！!、~～。]|[您你]|$))`,
    'u',
  ),
  // 好的小王，
  new RegExp(`^\\s*(?:好的|好嘞|收到|嗯嗯?|亲)?[，,\\s]*(?<name>[小老阿][${familyNames}])(?=[，,：:！!~～。])`, 'u'),
  // 王女士您好
  new RegExp(`^\\s*(?<name>${HAN}{1,6}?)(?=\\s?(?:${titlesBehind})(?:[，,：:！!、\\s]|[您你]|好|$))`, 'u'),
  // 王芳您好
  new RegExp(`^\\s*(?<chinese>\\p{Script=Han}{2,4}?)(?=[，,、\\s]?[您你]好)`, 'u'),
  // 田中様 and 김민수님
  new RegExp(
    `^\\s*(?:${DEAR})?(?<name>${HAN}{1,10}?|[가-힣]{2,4}|\\p{Lu}[\\p{L} .'’-]{1,40}?)(?=\\s?(?:${honorifics})(?:[，,、。.:：！!\\s은는께의이]|$|へ|の))`,
    'u',
  ),
  // สวัสดีค่ะคุณสมหญิง, where ลูกค้า is any customer.
  /^\s*สวัสดี(?:ค่ะ|ครับ)?\s?(?:คุณ|พี่|น้อง)(?!ลูกค้า|ภาพ)(?<name>\p{Script=Thai}{2,20})(?=[\s,!]|$)/u,
];

function ofHan(line: string): Stretch | undefined {
  for (const form of FORMS) {
    const match = form.exec(line);
    const name = match?.groups?.['name'] ?? match?.groups?.['chinese'];
    if (!match || name === undefined || isNobody(name)) continue;
    if (match.groups?.['chinese'] !== undefined && !isFamilyName(name)) continue;
    if (isSentence(match[0], name, line.slice(match[0].length))) continue;
    const end = match[0].length;
    return { start: end - name.length, end };
  }
  return undefined;
}

function isNobody(name: string): boolean {
  return (
    nobodyHan.has(name) || nobody.has(plainWord(name)) || /[的们們]$|[您你我]/u.test(name) || /^[おご]/u.test(name)
  );
}

/** Without a title, what follows 您好 is a name only if it begins like one: 您好王芳, not 您好，周三发货. */
function isSentence(opening: string, name: string, after: string): boolean {
  if (!/[您你]好/u.test(opening) || !/^\p{Script=Han}/u.test(name) || TITLE_FOLLOWS.test(after)) return false;
  const isCalled = /^[小老阿]\p{Script=Han}$/u.test(name) && /^[，,：:！!]/u.test(after);
  const isWord = wordsTooHan.has(name.slice(0, 2)) || /^周[一二三四五六日末]/u.test(name);
  return !isCalled && (name.length > 3 || isWord || !isFamilyName(name));
}

const TITLE_FOLLOWS = new RegExp(`^\\s?(?:${titlesBehind})`, 'u');

/** Other words precede 您好 too, so without a title the first character must be a family name. */
function isFamilyName(name: string): boolean {
  return longFamilyNames.has(name.slice(0, 2)) || familyNames.includes(name.charAt(0));
}

function plainWord(word: string): string {
  return foldText(word).replaceAll('.', '');
}
