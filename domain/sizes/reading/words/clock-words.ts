/** Two-letter abbreviations are other words, too. */
const LEAST = 3;
const UNITS = ['day', 'week', 'hour', 'minute', 'second', 'kilometer', 'gram', 'liter', 'milliliter', 'degree'];
/** One of each form that languages count in. */
const COUNTS = [1, 2, 5, 21, 1.5];
/** Case endings grow on to a name there. */
const ENDED = new Set(['tr', 'pl', 'ru', 'uk']);

/**
 * What every language counts that is no size: the months, and days, hours, kilometres, grams, degrees in their forms; a star stands for any ending. As
 * the browser's own tables (CLDR) have them, so that nobody has to think of each.
 */
export function clockWords(language: string): string[] {
  const words = new Set<string>();
  const add = (text: string, isName = false): void => {
    const [word] = /\p{L}[\p{L}\p{M}]*/u.exec(text.toLowerCase()) ?? [];
    if (word === undefined || word.length < LEAST) return;
    words.add(isName && ENDED.has(language) && word.length > LEAST ? `${word}*` : word);
  };
  for (const form of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1)
      add(format.format(new Date(Date.UTC(2024, month, 15))).replace(/\d+/g, ''), true);
  }
  for (const unit of UNITS)
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      for (const count of COUNTS) add(format.format(count).replace(/[\d.,]+/g, ''));
    }
  return [...words];
}
