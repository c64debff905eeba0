import type { TableSource } from './table-source.ts';
import type { LetterLand, SizeAudience, SizeKind, SizeMeasure, SizeSystem } from './size-question.ts';

/** Labels that a country's own standard or custom ties to a body, where the charts have a column of another kind for it. */
export interface LabelsAbroad {
  readonly kinds: readonly SizeKind[];
  readonly audience: SizeAudience;
  /** The scale, or the country whose letters they are. */
  readonly system: SizeSystem | LetterLand;
  /** What a label is: the same size in another writing, or a measure in cm. */
  readonly labels: Readonly<Record<string, string>>;
  readonly as: { readonly system: SizeSystem; readonly of?: SizeMeasure };
  readonly source: TableSource;
}

const checkedOn = '2026-11-30';

const ASIAN_WOMEN = { S: '155/80A', M: '160/84A', L: '165/88A', XL: '170/92A', XXL: '175/96A' };

export const labelsAbroad: readonly LabelsAbroad[] = [
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'CN',
    labels: { XS: '150/76A', ...ASIAN_WOMEN, '3XL': '175/100A' },
    as: { system: 'CN' },
    source: { title: 'Letters beside GB/T 1335.2 on Chinese women’s wear; XS and 3XL by its step of 4 cm', checkedOn },
  },
  {
    kinds: ['clothing', 'suit'],
    audience: 'men',
    system: 'CN',
    labels: { S: '165/84A', M: '170/88A', L: '175/92A', XL: '180/96A', XXL: '185/100A', '3XL': '185/104A' },
    as: { system: 'CN' },
    source: { title: 'Letters beside GB/T 1335.1 on Chinese men’s wear; S and M differ from shop to shop', checkedOn },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'JP',
    labels: { S: '76', M: '83', L: '90', XL: '97', XXL: '104' },
    as: { system: 'cm', of: 'bust' },
    source: {
      title: 'JIS L 4005: S is a bust of 72–80, M 79–87, L 86–94, LL 93–101, 3L 100–108; the middle is taken',
      checkedOn,
    },
  },
  {
    kinds: ['clothing', 'suit'],
    audience: 'men',
    system: 'JP',
    labels: { S: '84', M: '92', L: '100', XL: '108', XXL: '116', '3XL': '124' },
    as: { system: 'cm', of: 'chest' },
    source: {
      title:
        'JIS L 4004: S is a chest of 80–88, M 88–96, L 96–104, LL 104–112, 3L 112–120, 4L 120–128; the middle is taken',
      url: 'https://kikakurui.com/l/L4004-2001-01',
      checkedOn,
    },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'VN',
    labels: ASIAN_WOMEN,
    as: { system: 'CN' },
    source: {
      title: 'Asian letters beside GB/T codes as a garment maker in Viet Nam prints them: S 155/80A to XXL 175/96A',
      url: 'https://mekonggarment.com/the-difference-between-european-t-shirt-sizes-and-asian-t-shirt-sizes',
      checkedOn,
    },
  },
  {
    kinds: ['clothing', 'suit'],
    audience: 'men',
    system: 'VN',
    labels: { S: '84', M: '88', L: '92', XL: '96', XXL: '100', '3XL': '104' },
    as: { system: 'cm', of: 'chest' },
    source: { title: 'Vietnamese men’s letters taken as the Chinese ones; from knowledge', checkedOn, isNone: true },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'TH',
    labels: { S: '84', M: '89', L: '94', XL: '99', XXL: '104' },
    as: { system: 'cm', of: 'bust' },
    source: {
      title: 'Thai women’s letters: a bust of 32–34 in is S, 2 in a letter; from knowledge',
      checkedOn,
      isNone: true,
    },
  },
  {
    kinds: ['clothing', 'suit'],
    audience: 'men',
    system: 'TH',
    labels: { S: '91', M: '97', L: '102', XL: '107', XXL: '112' },
    as: { system: 'cm', of: 'chest' },
    source: {
      title: 'Thai men’s letters: a chest of 36 in is S, 2 in a letter; from knowledge',
      checkedOn,
      isNone: true,
    },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'KR',
    labels: { '80': '80', '85': '85', '90': '90', '95': '95', '100': '100', '105': '105' },
    as: { system: 'cm', of: 'bust' },
    source: { title: 'Korean tops are told by the bust in cm, as KS K 0051 has it', checkedOn },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'KR',
    labels: { S: '55', M: '66', L: '77', XL: '88' },
    as: { system: 'KR' },
    source: {
      title: 'Letters beside 55, 66, 77 and 88 in listings of Korean shops; from knowledge',
      checkedOn,
      isNone: true,
    },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'US',
    labels: { '14W': '107', '16W': '112', '18W': '117', '20W': '122', '22W': '127', '24W': '132', '26W': '137' },
    as: { system: 'cm', of: 'bust' },
    source: {
      title: 'US plus sizes, a bust of 42 in at 14W and 2 in a size, as ASTM D6960 steps them; from knowledge',
      checkedOn,
      isNone: true,
    },
  },
  {
    kinds: ['clothing'],
    audience: 'women',
    system: 'letter',
    labels: { '1X': '109', '2X': '119', '3X': '129' },
    as: { system: 'cm', of: 'bust' },
    source: {
      title: 'US plus letters: 1X is 14W–16W, 2X 18W–20W, 3X 22W–24W; from knowledge',
      checkedOn,
      isNone: true,
    },
  },
];

/** A woman's body as the European number has it, and how other numbers of trousers count from it. */
export const womensBody = {
  /** 38 is a bust of 88, a waist of 72 and hips of 96. */
  bustLessWaist: 16,
  hipLessBust: 8,
  /** Trousers by number: EU = US + 30 = UK + 26 = AU + 26. */
  euOfNumber: { US: 30, UK: 26, AU: 26 } as Readonly<Partial<Record<SizeSystem, number>>>,
  /** The largest number of such sizes; a larger one is in inches. */
  largestNumber: 22,
  source: { title: 'DE 38 = bust 88, waist 72, hips 96; DE = US + 30, UK = US + 4', checkedOn } as const,
};
