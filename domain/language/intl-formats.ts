/**
 * Formats of the browser, each made once: making one costs up to a millisecond, using it some microseconds.
 * Fails with RangeError, as the browser does, where a language, currency or time zone is none.
 */
const made = new Map<string, unknown>();

/** Writes moments in a language (BCP 47). */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(`date ${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));
}

/** Writes numbers in a language (BCP 47). */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(`number ${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options));
}

/** Tells which form of a plural a language (BCP 47) takes. */
export function pluralRules(language: string): Intl.PluralRules {
  return keep(`plural ${language}`, () => new Intl.PluralRules(language));
}

/** Names languages (BCP 47) or countries (ISO 3166-1 alpha-2) in a language. */
export function displayNames(language: string, type: 'language' | 'region'): Intl.DisplayNames {
  return keep(`names ${language} ${type}`, () => new Intl.DisplayNames([language], { type }));
}

function keep<T>(key: string, make: () => T): T {
  // A key names its kind, so what it finds is of that kind.
  const format = (made.get(key) as T | undefined) ?? make();
  made.set(key, format);
  return format;
}
