import { parsePattern, type PatternPart, type PatternRow } from '../../domain/pattern/pattern-tree.ts';
import { randomFrom } from '../../cli/random-from.ts';

/** Characters of one generated text; patterns see fewer of them. */
const LONG = 4_000;

const letters = [...'a1:A-@ .b\n!_é一😀字\u3000Ж'];

/** Long texts that repeat what a pattern's own parts match, with something before and after that may spoil the match. */
export function* pumpPattern(source: string): Generator<string> {
  const branches = parsePattern(source) ?? [];
  const random = randomFrom(source.length);
  const parts = listParts(branches);
  const samples = [...new Set(parts.flatMap((part) => [0, 1].map(() => samplePart(part, random, 1))))];
  const whole = branches.map((row) => sampleRow(row, random, 1));
  const units = new Set([...samples, ...whole, ...pairs(samples)].filter((unit) => unit !== '').slice(0, 24));
  for (const unit of units) {
    const many = unit.repeat(Math.ceil(LONG / unit.length));
    yield many;
    yield `${many}!`;
    yield `\n${many}\n`;
  }
  // Half of one, half of another: matched by two adjacent repeats.
  for (const [one = '', other = ''] of samples.map((sample, index) => [sample, samples[index + 1]])) {
    if (one === '' || other === '') continue;
    yield one.repeat(LONG / 2 / one.length) + other.repeat(LONG / 2 / other.length);
  }
}

function listParts(branches: readonly PatternRow[]): readonly PatternPart[] {
  return branches.flat().flatMap((part) => (part.kind === 'group' ? [part, ...listParts(part.branches)] : [part]));
}

function pairs(samples: readonly string[]): readonly string[] {
  return samples.flatMap((sample, index) => [sample + (samples[index + 1] ?? ''), sample + (samples[index + 2] ?? '')]);
}

function sampleRow(row: PatternRow, random: () => number, depth: number): string {
  return row.map((part) => samplePart(part, random, depth)).join('');
}

function samplePart(part: PatternPart, random: () => number, depth: number): string {
  if (part.kind === 'found' || depth > 6) return '';
  const times = Math.min(Math.max(part.least, 1), 40);
  if (part.kind === 'group') {
    if (/^\(\?<?!/.test(part.head)) return '';
    const row = part.branches[Math.floor(random() * part.branches.length)] ?? [];
    return sampleRow(row, random, depth + 1).repeat(times);
  }
  const one = new RegExp(`^(?:${part.source})$`, 'u');
  const fitting = letters.filter((letter) => one.test(letter));
  // Nothing else matches a literal letter of the pattern.
  const own = part.source.length === 1 ? part.source : '';
  return (fitting[Math.floor(random() * fitting.length)] ?? own).repeat(times);
}
