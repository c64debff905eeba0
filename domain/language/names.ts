/** The name of a language (BCP 47) in another: `de` in `zh-CN` is 德语; the tag itself where the platform knows no name. */
export function languageName(language: string, inLanguage: string): string {
  return namesIn(inLanguage, 'language').of(language) ?? language;
}

/** The name of a country (ISO 3166-1 alpha-2) in a language; the code itself where the platform knows no name. */
export function countryName(country: string, inLanguage: string): string {
  return namesIn(inLanguage, 'region').of(country) ?? country;
}

// The platform takes about a millisecond to make one, and a panel asks for many names in the same two or three languages.
const made = new Map<string, Intl.DisplayNames>();

function namesIn(language: string, type: 'language' | 'region'): Intl.DisplayNames {
  const key = `${type} ${language}`;
  const names = made.get(key) ?? new Intl.DisplayNames([language], { type });
  made.set(key, names);
  return names;
}
