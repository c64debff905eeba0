import type { FactSource } from '../../domain/pack/schema.ts';

const checkedOn = '2026-11-25';
const confirmed = (title: string, url?: string): FactSource => ({
  title,
  ...(url !== undefined && { url }),
  checkedOn,
  confidence: 'confirmed',
});
const unconfirmed = (title: string, url?: string): FactSource => ({
  title,
  ...(url !== undefined && { url }),
  checkedOn,
  confidence: 'unconfirmed',
});

/** What is known about the columns of the base charts. What is not here has no source, and a column without one says so. */
const facts = {
  brannock: confirmed('Brannock: US men = 3 × in − 22, women = 3 × in − 21, children = 3 × in − 9.67'),
  ukFoot: unconfirmed('UK = 3 × in − 23'),
  euFoot20: confirmed('EU = (foot mm + 20) / 6.67: Paris points, the last 20 mm longer than the foot'),
  euFoot2: confirmed('EU = 1.5 × cm + 2: Paris points with a shorter allowance'),
  euChild: unconfirmed('EU child = 1.5 × (cm + 1)'),
  foot: confirmed('The foot itself: JIS S 5037 in cm, ISO 9407 and GB/T 3293.1 in mm, Korea in mm'),
  cnOld: confirmed('Old Chinese number = 2 × cm − 10'),
  mxFoot: confirmed('The foot in cm, as most Mexican charts have it; an older number exists beside it'),
  brShoe: unconfirmed('BR = EU − 2; some charts have EU − 1'),
  auMen: unconfirmed('AU men = UK'),
  sport: unconfirmed('As sports brands with half EU sizes print it; Nike is the usual model'),
  thirds: unconfirmed('As brands that print EU in thirds have it; adidas is the usual model'),
  retail: unconfirmed('Shoe sizes at thesize.net', 'https://thesize.net/shoes'),
  euWomen: unconfirmed('DE 38 is a bust of 88, a waist of 72 and hips of 96; bust = 2 × DE + 12'),
  usWomen: confirmed('Published charts put DE at US + 28, + 30 or + 32 and UK at US + 2, + 4 or + 6'),
  frWomen: confirmed('FR = DE + 2 or DE + 4 in every published chart that was compared'),
  itWomen: confirmed('IT = DE + 6 in every published chart that was compared'),
  esWomen: confirmed('ES = DE + 2 in every published chart that was compared'),
  table: unconfirmed('Clothing sizes at calculation-hub.com', 'https://calculation-hub.com/travel/clothing-size'),
  cnWomen: confirmed('GB/T 1335.2: height / bust and type A, steps of 5 and 4 cm'),
  cnMen: confirmed('GB/T 1335.1: height / chest and type A, steps of 5 and 4 cm'),
  brWomen: confirmed('BR = US + 34: 36 = 2, 38 = 4, 40 = 6'),
  mxWomen: unconfirmed('Many Mexican shops use the US numbers of women'),
  ruHalf: confirmed('RU = half of the bust or chest in cm'),
  krWomen: confirmed('KR 55 = a bust of 85, the rule of 1981'),
  jisWomen: confirmed('JIS L 4005: 7 = bust 80, 9 = 83, 11 = 86 to 15 = 92, then 4 cm a step'),
  enLetters: unconfirmed('Letters of EN 13402-3 as published'),
  euMen: confirmed('EU = chest in cm / 2'),
  inchMen: confirmed('US and UK = the chest in inches; EU, DE and IT = + 10'),
  frMen: unconfirmed('FR = the European number'),
  jisMen: confirmed('JIS L 4004: letters in steps of 8 cm of chest', 'https://kikakurui.com/l/L4004-2001-01'),
  krMen: confirmed('KR 85–110 in fives = the chest in cm'),
  height: confirmed('The height of the child in cm'),
  usChild: unconfirmed('US 2T to 5T, 6, 6X, 7 to 16 as retail charts place them'),
  carter: unconfirmed('US children’s brands that print a height for each size; Carter’s is the usual model'),
  neck: confirmed('Neck circumference, cm in the EU and Japan, inches in the US and UK, × 2.54'),
  neckPrinted: confirmed('Printed charts: 15½ in stand for 39 or 40 cm, 18 for 45 or 46'),
  inch: confirmed('W in inches × 2.54 = cm'),
  vanity: confirmed('Vanity sizing: a W32 often measures 34 in'),
  chi: confirmed('chi = cm × 0.03'),
  band: confirmed('Band = under-bust to the nearest 5 cm; UK and US in even inches, EU 65 = 30'),
  bandFr: confirmed('FR, BE and ES = EU + 15'),
  bandAu: confirmed('AU band = the dress size'),
  bandIt: confirmed('IT counts 0, 1, 2 from EU 60 or, in other charts, from EU 65'),
  cup: confirmed('A to D are equal by label; above D each country has its own letters'),
  cupStep: confirmed('Cups step by an inch in the UK and US and by 2 cm in the EU, FR and AU'),
  cupAsia: confirmed('Cups step by 2.5 cm in Japan and China, A = 10; Korea 2.5 or 2 by source'),
  iso8653: confirmed('ISO 8653: the inner circumference in mm'),
  ringLess40: confirmed('CH, IT, ES and NL = circumference − 40'),
  ringUs: confirmed('US: circumference = 36.5 + 2.55 × size'),
  ringUk: unconfirmed('BS 6820: letters of 1.25 mm from A = 37.5'),
  ringGauge: unconfirmed('Letters of the older inch gauge, half a letter larger'),
  ringJp: confirmed('JP and CN: diameter = 13 + (n − 1) / 3; tables on the web scatter around it'),
  hat: confirmed('US = cm / (2.54 × π) to an eighth, UK an eighth below, EU and JP the head in cm'),
  hatLetters: unconfirmed('Letters of two centimetres each; charts begin at different heads'),
  glove: confirmed('EN ISO 21420: the girth of the palm in inches'),
  gloveFrench: confirmed('French inches of 27 mm on fashion gloves'),
  belt: confirmed('Belt inches = trouser inches + 2; the EU in cm, steps of 5 or 10'),
  sock: unconfirmed('EU socks carry ranges of shoe sizes, US socks the foot in inches, RU and CN the foot in cm'),
} as const satisfies Record<string, FactSource>;

type Columns = Partial<Record<keyof typeof facts, string>>;

const adults = { brannock: 'US', ukFoot: 'UK', foot: 'CN JP KR', cnOld: 'CN-old', mxFoot: 'MX', brShoe: 'BR' };
const retail = { retail: 'EU UK US', foot: 'CN JP KR', mxFoot: 'MX' };
const sport = { sport: 'EU UK US JP' };
const women = {
  euWomen: 'EU',
  usWomen: 'US UK',
  frWomen: 'FR',
  itWomen: 'IT',
  esWomen: 'ES',
  cnWomen: 'CN',
  brWomen: 'BR',
  mxWomen: 'MX',
  ruHalf: 'RU',
  krWomen: 'KR',
};
const men = {
  euMen: 'EU',
  inchMen: 'US UK IT',
  frMen: 'FR',
  ruHalf: 'RU',
  cnMen: 'CN',
  jisMen: 'JP',
  krMen: 'KR',
};
const rings = { iso8653: 'EU FR', ringLess40: 'IT ES', ringUs: 'US', ringJp: 'JP CN' };

const columns: Readonly<Record<string, Columns>> = {
  'shoes-women-foot-plus-3': { ...adults, euFoot20: 'EU' },
  'shoes-women-foot-plus-2': { ...adults, euFoot2: 'EU' },
  'shoes-men-foot-plus-3': { ...adults, euFoot20: 'EU', auMen: 'AU' },
  'shoes-men-foot-plus-2': { ...adults, euFoot2: 'EU', auMen: 'AU' },
  'shoes-women-sport': sport,
  'shoes-men-sport': sport,
  'shoes-women-thirds': { thirds: 'EU UK US' },
  'shoes-men-thirds': { thirds: 'EU UK US' },
  'shoes-women-retail': retail,
  'shoes-men-retail': retail,
  'shoes-children-foot': { brannock: 'US', euChild: 'EU', foot: 'CN JP KR', mxFoot: 'MX' },
  'shoes-children-sport': { sport: 'EU UK US' },
  'shoes-children-retail': retail,
  'clothing-women-de-30': { ...women, table: 'JP AU' },
  'clothing-women-de-28': women,
  'clothing-women-de-32': women,
  'clothing-women-jis': { jisWomen: 'JP', euWomen: 'EU' },
  'clothing-women-en13402': { enLetters: 'letter', euWomen: 'EU' },
  'clothing-men-chest': { ...men, enLetters: 'letter' },
  'clothing-men-chest-narrow': men,
  'clothing-children-height': { height: 'EU CN JP', usChild: 'US' },
  'clothing-children-carter': { height: 'EU CN', carter: 'US' },
  'suits-men-chest': { ...men, enLetters: 'letter' },
  'shirts-men-neck': { neck: 'EU JP US UK' },
  'shirts-men-printed': { neckPrinted: 'EU JP US UK' },
  'trousers-men-inch': { inch: 'US UK', chi: 'chi' },
  'trousers-men-vanity': { vanity: 'US UK', chi: 'chi' },
  'trousers-women-inch': { inch: 'US UK', chi: 'chi' },
  'bras-band': { band: 'EU UK US CN JP KR', bandFr: 'FR ES', bandAu: 'AU', bandIt: 'IT' },
  'bras-band-italian': { band: 'EU UK US CN JP KR', bandFr: 'FR ES', bandAu: 'AU', bandIt: 'IT' },
  'bras-cup': { cup: 'EU UK US AU FR', cupAsia: 'JP CN KR' },
  'bras-cup-centimetres': { cupStep: 'EU UK US AU FR' },
  'rings-iso': { ...rings, ringUk: 'UK' },
  'rings-half-sizes': { ...rings, ringGauge: 'UK' },
  'hats-head': { hat: 'EU UK US JP', hatLetters: 'letter' },
  'hats-retail': { hat: 'EU UK US JP', hatLetters: 'letter' },
  'gloves-palm': { glove: 'EU' },
  'gloves-french': { gloveFrench: 'EU' },
  'belts-trousers': { belt: 'EU UK US' },
  'socks-women': { sock: 'EU US RU CN' },
  'socks-men': { sock: 'EU US RU CN' },
};

/** The sources of a base chart's columns, by system; `undefined` for a chart that has none of its own. */
export function columnSources(chart: string): Record<string, FactSource> | undefined {
  const own = columns[chart];
  if (!own) return undefined;
  const told = Object.entries(own) as [keyof typeof facts, string][];
  return Object.fromEntries(told.flatMap(([fact, systems]) => systems.split(' ').map((one) => [one, facts[fact]])));
}
