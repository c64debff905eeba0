import type { Stroke } from './verdict-icons.ts';

/** Colours of a sign; each has a design token of its name. */
export const signColours = ['red', 'orange', 'green', 'teal', 'blue', 'violet'] as const;
export type SignColour = (typeof signColours)[number];

/** Pictures of a sign, 16 × 16. */
export const signPictures = {
  anchor: [
    { d: 'M8 5.2v8.6M5 7h6M2.5 9.5A5.6 5.6 0 0 0 8 13.8a5.6 5.6 0 0 0 5.5-4.3' },
    { d: 'M6.4 3.600a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0' },
  ],
  boat: [{ d: 'M2 11h12l-2 3H4z', fill: true }, { d: 'M8 2v9M8 2.5 12.5 9H8' }],
  cup: [{ d: 'M3 4h8v6a3 3 0 0 1-3 3H6a3 3 0 0 1-3-3z', fill: true }, { d: 'M11 5.500h1a2 2 0 0 1 0 4h-1' }],
  fish: [{ d: 'M2 8c2-3.5 6.5-4 9-1l3-2v6l-3-2c-2.5 3-7 2.5-9-1z' }, { d: 'M5 7.400v.01' }],
  house: [{ d: 'M2.5 7.5 8 2.500l5.5 5V13.500h-11z' }, { d: 'M6.5 13.500v-4h3v4' }],
  leaf: [{ d: 'M13.5 2.500C6 2.5 3 6 3 10.500c0 1 .3 2 .8 2.700C9 13 13.5 10 13.5 2.500z' }, { d: 'M2.5 14.5 9 7.5' }],
  moon: [{ d: 'M13.5 9.600A5.8 5.8 0 0 1 6.4 2.500a5.8 5.8 0 1 0 7.1 7.100z', fill: true }],
  mountain: [{ d: 'M1.5 13 6 4.500l3 5 1.5-2L14.5 13z', fill: true }],
  sun: [
    { d: 'M5.1 8a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0', fill: true },
    { d: 'M8 1.600v1M8 13.400v1M1.6 8h1M13.4 8h1M3.5 3.500l.7.7M11.8 11.800l.7.7M3.5 12.500l.7-.7M11.8 4.200l.7-.7' },
  ],
  tree: [{ d: 'M8 1.5 12.5 7h-2l3 4.500h-11l3-4.500h-2z', fill: true }, { d: 'M8 11.500V15' }],
  umbrella: [{ d: 'M2 8.500a6 6 0 0 1 12 0z', fill: true }, { d: 'M8 8.500V13a1.5 1.5 0 0 1-3 0' }],
  wave: [{ d: 'M1.5 6c2-2 3.5-2 5 0s3 2 5 0l3 0M1.5 11c2-2 3.5-2 5 0s3 2 5 0l3 0' }],
} as const satisfies Readonly<Record<string, readonly Stroke[]>>;
export type SignPicture = keyof typeof signPictures;

/** Longest word of a sign: this many Latin letters, or half as many Han characters, fit in the panel's first line at 360 px. */
export const longestSignWord = 16;

/** Characters that are drawn twice as wide as Latin letters. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u3000-\u303f\uff01-\uff60]/u;

/** The part of a word that fits. */
export function cutSignWord(word: string): string {
  let left = longestSignWord;
  const fits = (character: string) => (left -= WIDE.test(character) ? 2 : 1) >= 0;
  const characters = [...word.trim()];
  const end = characters.findIndex((character) => !fits(character));
  return (end < 0 ? characters : characters.slice(0, end)).join('').trim();
}

/**
 * How the agent recognises the real panel. A page can paint a panel that looks like Sidedesk's, but not this: it is kept where no page and no
 * content script can read it, and drawn only inside the extension's own frame.
 */
export interface Sign {
  readonly picture: SignPicture;
  readonly colour: SignColour;
  /** A word chosen by the agent; empty: none. */
  readonly word: string;
}

const pictures = Object.keys(signPictures) as SignPicture[];

/** One of all possible signs, chosen by two numbers from 0 to below 1. */
export function drawSign(first: number, second: number): Sign {
  const pick = <T>(all: readonly T[], at: number) => all[Math.min(all.length - 1, Math.floor(at * all.length))]!;
  return { picture: pick(pictures, first), colour: pick(signColours, second), word: '' };
}

/** A stored sign; `undefined` for anything else. */
export function parseSign(stored: unknown): Sign | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { picture, colour, word } = stored as Partial<Record<keyof Sign, unknown>>;
  const known = pictures.find((one) => one === picture);
  const painted = signColours.find((one) => one === colour);
  if (!known || !painted) return undefined;
  return { picture: known, colour: painted, word: typeof word === 'string' ? cutSignWord(word) : '' };
}
