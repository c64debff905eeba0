import { displayNames } from './intl-formats.ts';

/** The name of a language (BCP 47) in another: `de` in `zh-CN` is 德语; the tag itself if the platform has no name. */
export function languageName(language: string, inLanguage: string): string {
  return displayNames(inLanguage, 'language').of(language) ?? language;
}

/** The name of a country (ISO 3166-1 alpha-2) in a language; the code itself if the platform has no name. */
export function countryName(country: string, inLanguage: string): string {
  return displayNames(inLanguage, 'region').of(country) ?? country;
}
