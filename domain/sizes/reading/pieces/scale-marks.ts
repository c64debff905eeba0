import type { WordSense } from '../words/word-index.ts';

/** What is needed of the pieces before. */
interface Seen {
  readonly type: string;
  readonly number?: number;
  readonly sense?: WordSense;
}

/** `M 9.5 / W 11`: men's and women's numbers of one shoe. */
export const WHOSE =
  /(?:M(?=\s?\d{1,2}(?:\.5)?\s?[/|,]\s?W\s?\d)|W(?=\s?\d{1,2}(?:\.5)?(?:\s?[/|,]\s?M\s?\d|(?<=M\s?\d{1,2}(?:\.5)?\s?[/|,]\s?W\s?\d{1,2}(?:\.5)?))))/y;

/** "Send us 2 pairs". */
const NOT_AMERICA =
  /(?<![a-z])(?:send|sent|paid|pay|give|gave|tell|told|show|ship|help|lets?|for|with|to|from|of|contact|call|charged?|sell|sold|gets?|got|owe|costs?|both|all)\s$/i;
const EUROPE: WordSense = { system: 'EU', roles: new Set(['system']) };
const MONEY: WordSense = { roles: new Set(['other', 'money']) };

/** "Size 42 EUR" is European; "for 42 EUR" is paid. */
function isNamedBefore(pieces: readonly Seen[]): boolean {
  const before = pieces.slice(-4).filter((one) => one.type === 'word');
  const isAlone = pieces.length === 1 && pieces[0]?.type === 'number' && (pieces[0].number ?? 0) < 51;
  return (
    isAlone ||
    before.some(({ sense }) => sense?.roles.has('size') || sense?.kind === 'shoe' || sense?.roles.has('wear'))
  );
}

/** In capitals they are scales in every language. */
const SCALES: Readonly<Record<string, WordSense>> = {
  EU: { system: 'EU', roles: new Set(['system']) },
  US: { system: 'US', roles: new Set(['system']) },
  UK: { system: 'UK', roles: new Set(['system']) },
};

/** These count only right beside a number: elsewhere they are part of another word, a postcode or a country. */
const SCALES_BESIDE: Readonly<Record<string, WordSense>> = Object.fromEntries(
  (['JP', 'CN', 'KR', 'RU', 'BR', 'MX', 'AU', 'FR', 'IT', 'ES', 'DE'] as const).map((system) => [
    system,
    { system, roles: new Set(['system']) },
  ]),
);
const BESIDE = /^[\s:-]{0,2}\d{1,3}(?:[.,]\d)?(?![\d.,])|^[\s:]{0,2}(?:[SML]|X{1,3}L)(?!\p{L})/u;

/** What a word is as the sign of a scale: `undefined` where it isn't one, `none` where it only looks like one. */
export function scaleMark(
  text: string,
  at: number,
  written: string,
  pieces: readonly Seen[],
): WordSense | 'none' | undefined {
  if (written === 'us') return NOT_AMERICA.test(text.slice(Math.max(0, at - 10), at)) ? 'none' : undefined;
  if (written === 'EUR') return isNamedBefore(pieces) ? EUROPE : MONEY;
  return SCALES[written];
}

/** The same for what is one only beside a number or letter. */
export function scaleBeside(text: string, at: number, written: string): WordSense | undefined {
  const sense = SCALES_BESIDE[written];
  if (!sense) return undefined;
  const end = at + written.length;
  const isBeside = BESIDE.test(text.slice(end, end + 8)) || /\d\s?$/.test(text.slice(Math.max(0, at - 2), at));
  return isBeside ? sense : undefined;
}
