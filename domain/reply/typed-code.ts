/** What a typed code may begin with. */
export const codeTriggers = ['/', ';', '\\'] as const;
export type CodeTrigger = (typeof codeTriggers)[number];

/** A reply's code as it was typed in the reply box. */
export interface TypedCode {
  /** All that was typed, with the trigger: what the reply takes the place of. */
  readonly text: string;
  /** Without the trigger. */
  readonly code: string;
}

/** Characters before the caret that are enough to tell a code. */
export const CODE_REACH = 48;

const LONGEST = 40;

/** The same key with an input method that writes full width. */
const WIDE: Readonly<Record<CodeTrigger, string>> = { '/': '／', ';': '；', '\\': '＼' };

/**
 * What a code may follow: white space, writing without spaces between words, its punctuation, and pictures. After a Latin letter, a digit or its punctuation
 * the trigger is a part of something else: `and/or`, `3/4`, `https://`, `</p>`.
 */
const BEFORE =
  '[\\s\\u3000-\\u303f\\uff00-\\uff0c\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\u2018-\\u201d\\u2026\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Extended_Pictographic}\\ufe0f]';

const PATTERNS = new Map(
  codeTriggers.map((trigger) => {
    const begins = `[${trigger === '\\' ? '\\\\' : trigger}${WIDE[trigger]}]`;
    return [trigger, new RegExp(`(?:^|(?<=${BEFORE}))${begins}([A-Za-z0-9_-]{0,${LONGEST}})$`, 'u')];
  }),
);

/** The code right before the caret, where there is one. `before`: the text before the caret, from the beginning of its line or `CODE_REACH` characters. */
export function findTypedCode(before: string, trigger: CodeTrigger): TypedCode | undefined {
  const found = PATTERNS.get(trigger)?.exec(before);
  return found ? { text: found[0], code: found[1] ?? '' } : undefined;
}
