/**
 * The browser's formatters, each created once: creating one takes up to a millisecond, using it a few microseconds.
 * Throws RangeError, as the browser does, for an invalid language, currency or time zone.
 */
const made = new Map<string, unknown>();

/** Formats moments in a language (BCP 47). */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(`date ${language} ${JSON.stringify(options)}`, () => new Intl.DateTimeFormat(language, options));
}

/** Formats numbers in a language (BCP 47). */
export function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return keep(`number ${language} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(language, options));
}

/** Says how many days ago something was, in a language (BCP 47): `9 days ago`, `昨天`. */
export function relativeDays(language: string, style: 'long' | 'narrow' = 'long'): Intl.RelativeTimeFormat {
  return keep(`ago ${language} ${style}`, () => new Intl.RelativeTimeFormat(language, { numeric: 'auto', style }));
}

/** Selects plural forms in a language (BCP 47). */
export function pluralRules(language: string): Intl.PluralRules {
  return keep(`plural ${language}`, () => new Intl.PluralRules(language));
}

/** Selects ordinal forms in a language (BCP 47). */
export function ordinalRules(language: string): Intl.PluralRules {
  return keep(`ordinal ${language}`, () => new Intl.PluralRules(language, { type: 'ordinal' }));
}

/** Joins choices in a language (BCP 47): `EU 41, UK 7 or US 9`. */
export function listFormat(language: string): Intl.ListFormat {
  return keep(`list ${language}`, () => new Intl.ListFormat(language, { type: 'disjunction' }));
}

/** Names languages (BCP 47) or countries (ISO 3166-1 alpha-2) in a language. */
export function displayNames(language: string, type: 'language' | 'region'): Intl.DisplayNames {
  return keep(`names ${language} ${type}`, () => new Intl.DisplayNames([language], { type }));
}

function keep<T>(key: string, make: () => T): T {
  // The key includes the kind, so the result has that kind.
  const format = (made.get(key) as T | undefined) ?? make();
  made.set(key, format);
  return format;
}
