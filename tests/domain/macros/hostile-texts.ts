import { randomFrom } from '../../../cli/random-from.ts';

/**
 * What a page may put into a name or message so that it reads differently from what it is: control characters,
 * direction marks, zero-width characters, and template syntax.
 */
const PIECES = [
  ...[
    '\u202e',
    '\u202a',
    '\u2066',
    '\u2067',
    '\u2069',
    '\u200e',
    '\u200f',
    '\u061c',
    '\u200b',
    '\u2060',
    '\ufeff',
    '\u00ad',
  ],
  ...[
    '\u0007',
    '\u0000',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u3164',
    '\u115f',
    '\ufe0f',
    '\u{e0041}',
    '\u{e0100}',
    '\ud83d',
  ],
  ...['\n', '\n\n', '\r\n', '\u2028', '\t', '  ', ' ', '\u00a0'],
  ...['{', '{{', '{{{', '}', '}}', '}}}', '"', '{{"', '"}}', '|', ':', '#', '/', '>', '$&'],
  ...['{{const.discount}}', '{{>note}}', '{{#link}}', '{{/link}}', '{{else}}', '{{agent.id}}', '{{"{{"}}'],
  ...[
    'Camille',
    'Ann',
    '112-4455',
    'Lamp',
    'שרה',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩‍👩‍👧',
    '❤️',
    '1️⃣',
    '葛\u{e0100}',
    '直子',
    'é',
    'e\u0301\u200d',
    '<b>',
  ],
];

/** Texts assembled from such pieces, the same in every run. */
export function hostileTexts(count: number, seed: number): readonly string[] {
  const random = randomFrom(seed);
  const draw = (below: number) => Math.floor(random() * below);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + draw(9) }, () => PIECES[draw(PIECES.length)] ?? '').join(''),
  );
}

/** What must never occur in a text from a page, unless letters or emoji need it. */
export const NEVER_SEEN = /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]|[\u00ad\u115f\u200b\u2060\u3164\ufeff\u{e0041}]/u;
