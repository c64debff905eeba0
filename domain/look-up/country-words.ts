import { countryName } from '../language/names.ts';

const known = new Map<string, readonly string[]>();

/** What people call a country or region, ISO 3166 or `EU`: its code, its names in the interface's languages and in its own. */
export function countryWords(code: string): readonly string[] {
  const before = known.get(code);
  if (before) return before;
  const own = new Intl.Locale(`und-${code}`).maximize().language;
  const words = [...new Set([code, ...['en', 'zh-CN', 'zh-TW', own].map((tag) => countryName(code, tag))])];
  known.set(code, words);
  return words;
}
