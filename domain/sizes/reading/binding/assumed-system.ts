import type { SizeAudience, SizeKind, SizeSystem } from '../../charts/size-question.ts';

/** Where a buyer reads sizes from: the scales of a country, as its shops write them. `PT` is European, but for bras; `LESS-40` is, but for rings of the circumference less 40 mm. */
export type Home =
  | 'US'
  | 'UK'
  | 'AU'
  | 'BR'
  | 'MX'
  | 'RU'
  | 'JP'
  | 'KR'
  | 'CN'
  | 'TW'
  | 'DE'
  | 'FR'
  | 'IT'
  | 'ES'
  | 'EU'
  | 'INT'
  | 'LESS-40'
  | 'PT';

const OF_COUNTRY: Readonly<Record<string, Home>> = {
  US: 'US', CA: 'US', PH: 'US', GB: 'UK', IE: 'UK', IN: 'UK', ZA: 'UK', AU: 'AU', NZ: 'AU', BR: 'BR', MX: 'MX', RU: 'RU', BY: 'RU', KZ: 'RU',
  TH: 'INT', VN: 'INT', ID: 'INT', MY: 'INT', SG: 'INT', SA: 'INT', AE: 'INT', EG: 'INT', KW: 'INT', QA: 'INT',
  JP: 'JP', KR: 'KR', CN: 'CN', TW: 'TW', DE: 'DE', AT: 'DE', PL: 'LESS-40', TR: 'LESS-40', PT: 'PT', FR: 'FR', BE: 'FR', IT: 'IT', ES: 'ES',
}; // prettier-ignore
const OF_LANGUAGE: Readonly<Record<string, Home>> = {
  'pt-BR': 'BR',
  'pt-PT': 'PT',
  pt: 'BR', 'es-MX': 'MX', 'en-US': 'US', 'en-GB': 'UK', 'en-AU': 'AU', 'zh-TW': 'TW', 'zh-HK': 'TW', 'zh-Hant': 'TW',
  pl: 'LESS-40', tr: 'LESS-40', th: 'INT', vi: 'INT', id: 'INT', ar: 'INT',
  de: 'DE', fr: 'FR', it: 'IT', es: 'ES', ru: 'RU', ja: 'JP', ko: 'KR', zh: 'CN',
}; // prettier-ignore

/** The buyer's home by country, else by language; nothing for English, which is spoken in three of them. */
export function homeOf(language: string, country: string | undefined): Home | undefined {
  const base = language.split('-')[0] ?? '';
  const ofCountry = country === undefined ? undefined : (OF_COUNTRY[country] ?? 'EU');
  return ofCountry ?? OF_LANGUAGE[language] ?? OF_LANGUAGE[base] ?? (base === 'en' ? undefined : 'EU');
}

export interface Unnamed {
  readonly kind: SizeKind | undefined;
  readonly audience: SizeAudience | undefined;
  /** The number, the lower one of a pair; absent for a bra, whose band counts. */
  readonly number: number;
}

/** The scale that a size is in where nobody said it, if language or market decide that in practice. */
export function assumeSystem({ kind, audience, number }: Unnamed, home: Home | undefined): SizeSystem | undefined {
  switch (kind) {
    case 'shoe':
      return ofShoe(number, home, audience === 'children');
    case 'sock':
      return number > 100 ? (home === 'KR' ? 'KR' : 'CN') : number >= 15 ? ofEuropean(home) : undefined;
    case 'clothing':
      return audience === 'children' ? ofChild(number, home) : ofClothing(number, home);
    case 'suit':
      return ofSuit(number, home);
    case 'trousers':
      return ofTrousers(number, home);
    case 'bra':
      return ofBra(number, home);
    case 'ring':
      return ofRing(number, home);
    case 'glove':
      return number <= 14 ? 'EU' : home === 'KR' ? 'KR' : 'cm';
    case 'hat':
      return number < 9 ? (home === 'UK' ? 'UK' : 'US') : 'cm';
    case 'belt':
      return number >= 60 ? 'cm' : 'US';
    default:
      return home === 'KR' && number >= 80 && number <= 120 && number % 5 === 0 ? 'KR' : undefined;
  }
}

function ofEuropean(home: Home | undefined): SizeSystem {
  return home === 'BR' || home === 'RU' ? home : 'EU';
}

function ofShoe(number: number, home: Home | undefined, isChild: boolean): SizeSystem | undefined {
  if (number >= 100) return home === 'KR' ? 'KR' : 'CN';
  if ((home === 'JP' || home === 'TW') && number >= (isChild ? 10 : 19) && number <= 32)
    return isChild && home === 'TW' && number % 1 === 0 && number > 22 ? 'EU' : 'JP';
  if (home === 'MX' && number >= 9 && number <= 32) return 'MX';
  if (home === 'RU' && isChild && number >= 9) return 'RU';
  if (number >= 15) return number < 30 && !isChild && number % 1 !== 0 ? 'JP' : ofEuropean(home);
  return home === 'US' || home === 'UK' || home === 'AU' ? home : undefined;
}

const BY_AGE: ReadonlySet<Home> = new Set(['ES', 'BR', 'UK', 'AU', 'MX', 'INT'] as const);

/** Beyond it, a number is no age. */
const OLDEST = 18;

/** By height, or by age where people buy by that. */
function ofChild(number: number, home: Home | undefined): SizeSystem | undefined {
  if (number >= 44)
    return home === 'JP' || home === 'KR' || home === 'CN' ? home : home === 'TW' ? 'JP' : home === 'RU' ? 'cm' : 'EU';
  if (home === 'US') return 'US';
  return home !== undefined && BY_AGE.has(home) && number <= OLDEST ? 'age' : undefined;
}

function ofClothing(number: number, home: Home | undefined): SizeSystem | undefined {
  if (home === 'JP') return number <= 23 && number % 2 === 1 ? 'JP' : undefined;
  if (home === 'KR') return number >= 44 ? 'KR' : undefined;
  if (home === 'US' || home === 'UK' || home === 'AU')
    return number <= 32 || (home !== 'AU' && number <= 54) ? home : undefined;
  if (number < 30) return undefined;
  if (home === 'DE') return 'DE';
  if (home === 'FR' || home === 'IT' || home === 'ES' || home === 'RU' || home === 'BR') return home;
  return home === undefined || home === 'CN' || home === 'TW' || home === 'MX' ? undefined : 'EU';
}

function ofSuit(number: number, home: Home | undefined): SizeSystem | undefined {
  if (home === 'US' || home === 'UK' || home === 'AU') return home;
  if (home === 'FR' || home === 'IT' || home === 'RU' || home === 'BR' || home === 'KR') return home;
  return number >= 40 && home !== undefined ? 'EU' : undefined;
}

function ofTrousers(number: number, home: Home | undefined): SizeSystem | undefined {
  if (number < 22) return home === 'US' || home === 'UK' || home === 'AU' ? home : undefined;
  // Where trousers have no scale of their own, they are sold by the inch.
  // French trousers begin at 34.
  if (home === 'FR' && number < 34) return 'US';
  if (number <= (home === 'INT' || home === 'CN' || home === 'KR' ? 44 : 36) && home !== 'BR' && home !== 'FR')
    return 'US';
  if (home === 'BR' || home === 'FR' || home === 'IT' || home === 'ES' || home === 'RU') return home;
  return home === 'DE' ? 'DE' : home === 'US' ? 'US' : 'EU';
}

/** Italy counts the bands; France and Spain are 15 above the others. */
function ofBra(band: number, home: Home | undefined): SizeSystem | undefined {
  if (band < 10) return 'IT';
  if (band < 58) return home === 'BR' ? 'BR' : home === 'UK' || home === 'AU' ? 'UK' : home === 'US' ? 'US' : undefined;
  if (home === 'FR' || home === 'ES') return band >= 80 ? home : 'EU';
  // Both are sold there, and 90C is either.
  if (home === 'PT' && band >= 80 && band <= 105) return undefined;
  return home === 'JP' || home === 'KR' || home === 'CN' ? home : 'EU';
}

function ofRing(number: number, home: Home | undefined): SizeSystem | undefined {
  if (number >= 38) return 'EU';
  if (home === 'RU') return number >= 14 && number <= 24 ? 'RU' : undefined;
  if (home === 'US') return 'US';
  if (number % 1 !== 0) return undefined;
  if (home === 'LESS-40') return 'IT';
  return home === 'JP' || home === 'CN' || home === 'KR' || home === 'BR' || home === 'IT' || home === 'ES'
    ? home
    : home === 'TW'
      ? 'CN'
      : undefined;
}
