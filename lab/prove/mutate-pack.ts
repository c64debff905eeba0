/** Values put where something else is expected. */
const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  'x'.repeat(10_000),
  '{{',
  '{{buyer.name|',
  '{{#link}}',
  '{{>thanks}}',
  '2026-02-30',
  'https://user@evil.example',
  'javascript:alert(1)',
  [],
  {},
  [[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]],
];

/** Pieces inserted anywhere in the text. */
const TOKENS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '"__proto__":{"x":1},',
  '"constructor":1,',
  'null',
  '1e999',
  '\u2028',
  '﻿',
  '{"a":'.repeat(40),
];

/** One mutated pack as text: changed values in the tree, sometimes also changed characters. */
export function mutatePack(json: string, random: () => number): string {
  const value = JSON.parse(json) as unknown;
  const times = 1 + Math.floor(random() * 3);
  for (let i = 0; i < times; i += 1) mutateTree(value, random);
  const text = JSON.stringify(value);
  return random() < 0.5 ? text : mutateText(text, random);
}

function mutateTree(root: unknown, random: () => number): void {
  let node = root;
  for (let depth = 0; depth < 12 && typeof node === 'object' && node !== null; depth += 1) {
    const keys = Object.keys(node);
    const key = keys[Math.floor(random() * keys.length)];
    if (key === undefined) return;
    const below: unknown = Reflect.get(node, key);
    const isDeep = typeof below === 'object' && below !== null && random() < 0.8;
    if (isDeep) {
      node = below;
      continue;
    }
    const dice = random();
    if (dice < 0.2) Reflect.deleteProperty(node, key);
    else if (dice < 0.3 && Array.isArray(node)) node.push(structuredClone(node[0]));
    else Reflect.set(node, key, structuredClone(STRANGE[Math.floor(random() * STRANGE.length)]));
    return;
  }
}

function mutateText(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const token = TOKENS[Math.floor(random() * TOKENS.length)] ?? '';
  const dice = random();
  if (dice < 0.3) return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 8));
  if (dice < 0.5) return text.slice(0, at);
  if (dice < 0.7) return text.slice(0, at) + text.slice(Math.max(0, at - 20), at) + text.slice(at);
  return text.slice(0, at) + token + text.slice(at);
}
