import { randomFrom } from '../../cli/random-from.ts';

const characters = [
  ...['a', 'b', '1', ':', '-', '@', ' ', 'é', '一', '\\n', '\\.', '\\/', '\\x41', '\\u4e00', '\\u{1F600}'],
  ...['\\d', '\\w', '\\s', '\\D', '\\W', '\\S', '.', '\\p{L}', '\\p{Lu}', '\\P{L}'],
  ...['[a-c]', '[^:]', '[\\w.-]', '[\\s:]', '[^\\n]', '[\\d一-三]', '[\\p{L}\\d]', '[^\\w]', '[]', '[^]'],
];
const places = ['^', '$', '\\b', '\\B'];
const heads = ['(', '(?:', '(?:', '(?:', '(?<n>', '(?=', '(?!', '(?<=', '(?<!'];
const times = [
  ...[
    '*',
    '+',
    '?',
    '*?',
    '+?',
    '??',
    '{3}',
    '{0,3}',
    '{1,9}',
    '{2,12}',
    '{0,40}',
    '{0,99}',
    '{0,101}',
    '{2,}',
    '{150}',
  ],
];
/** What some or all browsers accept, and the weighing doesn't know or doesn't allow. */
const strange = [
  '\\cJ',
  '(?i:a)',
  '(?-i:a)',
  '(?i-m:a)',
  '\\1',
  '(?<m>a)\\k<m>',
  '[\\cJ]',
  '\\0',
  '(?>a)',
  '[[a]&&b]',
  '{',
];

/** An endless series of patterns and near-patterns, the same in each run for one seed. */
export function* drawPatterns(seed: number): Generator<string> {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

  const drawPart = (depth: number): string => {
    const kind = random();
    if (kind < 0.02) return pick(strange);
    if (kind < 0.1) return pick(places);
    const what = depth > 0 && kind < 0.32 ? `${pick(heads)}${drawBranches(depth - 1)})` : pick(characters);
    const isLook = /^\(\?<?[=!]/.test(what);
    return !isLook && random() < 0.45 ? what + pick(times) : what;
  };
  const drawRow = (depth: number): string =>
    Array.from({ length: 1 + Math.floor(random() * 4) }, () => drawPart(depth)).join('');
  const drawBranches = (depth: number): string =>
    Array.from({ length: random() < 0.2 ? 2 : 1 }, () => drawRow(depth)).join('|');

  for (;;) yield (random() < 0.15 ? '^' : '') + drawBranches(2) + (random() < 0.15 ? '$' : '');
}
