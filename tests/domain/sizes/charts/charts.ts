import type { SizeChart } from '../../../../domain/pack/schema.ts';

type Row = SizeChart['rows'][number];

interface ShoeFormula {
  readonly id: string;
  readonly audience: SizeChart['audience'];
  /** EU = 1.5 x foot in cm + this. */
  readonly plus: number;
  readonly authority?: SizeChart['authority'];
  /** Half EU sizes; otherwise whole ones. */
  readonly isHalf?: boolean;
}

/** A shoe chart with one exact foot length (mm) per EU size, US and UK by the inch, CN and KR in mm, JP in cm. */
export function shoeChart({ id, audience, plus, authority = 'standard', isHalf = true }: ShoeFormula): SizeChart {
  const rows: Row[] = [];
  for (let eu = 35; eu <= 47; eu += isHalf ? 0.5 : 1) {
    const cm = (eu - plus) / 1.5;
    const inch = cm / 2.54;
    const half = (value: number): string => String(Math.round(value * 2) / 2);
    const mm = String(Math.round(cm * 2) * 5);
    const us = half(3 * inch - (audience === 'women' ? 21 : 22));
    const measure: [number, number] = [cm * 10, cm * 10];
    rows.push({ measure, sizes: { EU: String(eu), US: us, UK: half(3 * inch - 23), CN: mm, KR: mm, JP: half(cm) } });
  }
  return chart({ id, kind: 'shoe', audience, authority, measure: { of: 'foot-length', unit: 'mm' }, rows });
}

/** A chart in which everything is invented except what the test specifies. */
export function chart(given: Pick<SizeChart, 'id' | 'rows'> & Partial<SizeChart>): SizeChart {
  return {
    title: { en: `Chart ${given.id}` },
    source: { title: 'Invented for tests' },
    kind: 'shoe',
    audience: 'women',
    authority: 'standard',
    measure: { of: 'foot-length', unit: 'mm' },
    ...given,
  };
}

/** Rows from the chart's systems and lines of `from to label label …`. */
export function rowsOf(systems: string, lines: readonly string[]): Row[] {
  return lines.map((line) => {
    const [from, to, ...labels] = line.split(' ');
    const sizes = Object.fromEntries(systems.split(' ').map((system, index) => [system, labels[index] ?? '']));
    return { measure: [Number(from), Number(to)], sizes };
  });
}

export const womenPlus2 = shoeChart({ id: 'women-plus-2', audience: 'women', plus: 2 });
export const womenPlus3 = shoeChart({ id: 'women-plus-3', audience: 'women', plus: 3 });
export const menPlus2 = shoeChart({ id: 'men-plus-2', audience: 'men', plus: 2 });
export const menPlus3 = shoeChart({ id: 'men-plus-3', audience: 'men', plus: 3 });

/** A shop's usual table, which runs larger than both formulas. */
export const womenRetail = chart({
  id: 'women-retail',
  authority: 'convention',
  rows: rowsOf('EU UK US', [
    '235 240 38 5 7.5',
    '240 245 39 5.5 8',
    '246 250 40 6 8.5',
    '250 255 41 6.5 9',
    '255 262 42 7.5 9.5',
    '262 268 43 8 10',
  ]),
});

/** A unisex felt slipper in whole EU sizes, made on its own lasts. */
export const ownSlipper = chart({
  id: 'own-slipper',
  audience: 'unisex',
  authority: 'own',
  rows: rowsOf('EU', [
    '225 231 36',
    '231 238 37',
    '238 244 38',
    '244 249 39',
    '249 255 40',
    '255 262 41',
    '262 269 42',
    '269 275 43',
  ]),
});

export const childrenShoes = chart({
  id: 'children',
  audience: 'children',
  rows: rowsOf('EU UK US', [
    '120 128 20 4 5C',
    '128 135 21 5 5.5C',
    '180 187 30 12 12.5C',
    '187 193 31 13 13.5C',
    '193 200 32 1 1Y',
    '245 252 39 5 7Y',
  ]),
});

/** Women's clothing by bust, German offset. */
export const womenTops = chart({
  id: 'women-tops',
  kind: 'clothing',
  measure: { of: 'bust', unit: 'cm' },
  rows: rowsOf('EU UK US CN JP letter FR', [
    '78 82 34 6 2 155/80A 7 XS 36',
    '82 86 36 8 4 160/84A 9 S 38',
    '86 90 38 10 6 165/88A 11 M 40',
    '90 94 40 12 8 170/92A 13 L 42',
    '94 98 42 14 10 175/96A 15 XL 44',
  ]),
});

/** The same bodies with another offset and wider letter sizes. */
export const womenTopsWide = chart({
  id: 'women-tops-wide',
  kind: 'clothing',
  authority: 'convention',
  measure: { of: 'bust', unit: 'cm' },
  rows: rowsOf('EU US letter', ['80 84 34 4 S', '84 88 36 6 S', '88 92 38 8 M', '92 96 40 10 M', '96 100 42 12 L']),
});

export const menTops = chart({
  id: 'men-tops',
  kind: 'clothing',
  audience: 'men',
  measure: { of: 'chest', unit: 'cm' },
  rows: rowsOf('EU US letter', [
    '86 90 44 34 S',
    '90 94 46 36 S',
    '94 98 48 38 M',
    '98 102 50 40 M',
    '102 106 52 42 L',
  ]),
});

/** Trousers by waist: not to be mixed with tops. */
export const womenTrousers = chart({
  id: 'women-trousers',
  kind: 'clothing',
  measure: { of: 'waist', unit: 'cm' },
  rows: rowsOf('EU US CN', [
    '62 66 34 W25 155/64A',
    '66 70 36 W27 160/68A',
    '70 74 38 W28 165/72A',
    '74 78 40 W30 170/76A',
  ]),
});

export const allCharts: readonly SizeChart[] = [
  womenPlus2,
  womenPlus3,
  menPlus2,
  menPlus3,
  womenRetail,
  ownSlipper,
  childrenShoes,
  womenTops,
  womenTopsWide,
  menTops,
  womenTrousers,
];
