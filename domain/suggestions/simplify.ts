import { SIMPLIFIED, TRADITIONAL } from '../language/han-letters.ts';

const twins = new Map<string, string>();
const simplified = [...SIMPLIFIED];
for (const [at, letter] of [...TRADITIONAL].entries()) twins.set(letter, simplified[at] ?? letter);

/** Traditional characters as their simplified twins, so that training lines in one script serve the other. Keeps the length. */
export function simplify(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  let simple = '';
  for (const letter of text) simple += twins.get(letter) ?? letter;
  return simple;
}
