import { nearest, steps, tenth, type ChartRow } from './make-rows.ts';

const INCH_CM = 2.54;

/** Bust by German size: 2 × size + 12 up to 46; above that, each size adds six centimetres. */
export function bustForSize(de: number): number {
  return de <= 46 ? 2 * de + 12 : 104 + 3 * (de - 46);
}

interface Women {
  /** DE minus US: 28, 30 or 32, by convention. */
  readonly usLess: number;
  /** UK minus US. */
  readonly ukPlus: number;
  /** FR minus DE: 2 or 4. */
  readonly frPlus: number;
  /** US size at which each letter begins. */
  readonly letters: Readonly<Record<string, number>>;
  /** German size of the Korean 55, which meant a bust of 85. */
  readonly korean55: number;
}

const koreanSizes = ['44', '55', '66', '77', '88', '99'];

/** One row per German size. IT = DE + 6, ES = DE + 2, RU = DE + 6, AU = UK, BR = US + 34, MX = US, JP = DE − 27; CN by bust. */
export function womensTops({ usLess, ukPlus, frPlus, letters, korean55 }: Women): ChartRow[] {
  return steps(usLess, 56, 2).map((de) => {
    const us = de - usLess;
    const bust = bustForSize(de);
    const half = de <= 46 ? 2 : 3;
    const letter = Object.entries(letters).findLast(([, from]) => us >= from)?.[0];
    const korean = koreanSizes[(de - korean55) / 2 + 1];
    const japanese = de - 27;
    return {
      measure: [bust - half, bust + half],
      sizes: {
        EU: String(de),
        UK: String(us + ukPlus),
        US: String(us),
        ...(bust <= 112 && bust >= 72 && { CN: `${chineseHeight(bust)}/${bust - (bust % 4)}A` }),
        ...(japanese >= 3 && japanese <= 23 && { JP: String(japanese) }),
        ...(korean && { KR: korean }),
        AU: String(us + ukPlus),
        BR: String(us + 34),
        MX: String(us),
        RU: String(de + 6),
        FR: String(de + frPlus),
        IT: String(de + 6),
        ES: String(de + 2),
        ...(letter && { letter }),
      },
    };
  });
}

/** The label for a bust in the usual Chinese range: 155/80A, 160/84A, 165/88A, 170/92A, 175/96A. */
function chineseHeight(girth: number): number {
  return Math.min(175, Math.max(150, 160 + ((girth - (girth % 4) - 84) / 4) * 5));
}

/**
 * JIS L 4004, men by chest in steps of 8 cm: S 80–88, M 88–96, L 96–104, LL 104–112, 3L 112–120, 4L 120–128; LL is written as XL and 3L as XXL.
 * Read at kikakurui.com/l/L4004-2001-01, 2026-11.
 */
const JIS_LETTERS: readonly (readonly [letter: string, from: number])[] = [
  ['S', 80],
  ['M', 88],
  ['L', 96],
  ['XL', 104],
  ['XXL', 112],
  ['3XL', 120],
];
const JIS_LARGEST = 128;

/** Men by chest: EU, DE, IT and RU = chest / 2; UK and US = EU − 10, the chest in inches. `letters` has the chest in cm at which each begins. */
export function mensChest(letters: Readonly<Record<string, number>>): ChartRow[] {
  return steps(40, 66, 2).map((eu) => {
    const chest = eu * 2;
    const inch = String(eu - 10);
    const letter = Object.entries(letters).findLast(([, from]) => chest >= from)?.[0];
    const japanese = JIS_LETTERS.findLast(([, from]) => chest >= from)?.[0];
    return {
      measure: [chest - 2, chest + 2],
      sizes: {
        EU: String(eu),
        UK: inch,
        US: inch,
        ...(chest >= 76 && chest <= 112 && { CN: `${Math.min(190, 170 + ((chest - 88) / 4) * 5)}/${chest}A` }),
        ...(japanese && chest < JIS_LARGEST && { JP: japanese }),
        ...(chest <= 122 && { KR: nearest(chest, 5) }),
        AU: inch,
        RU: String(eu),
        FR: String(eu),
        IT: String(eu),
        ES: String(eu),
        ...(letter && { letter }),
      },
    };
  });
}

/** Collars: half inches as in the US and UK, centimetres as in the EU and Japan, each neck rounded to the nearest. */
export function collars(): ChartRow[] {
  return steps(13.5, 20, 0.5).map((inch) => {
    const cm = inch * INCH_CM;
    const label = nearest(cm, 1);
    return {
      measure: [tenth(cm - INCH_CM / 4), tenth(cm + INCH_CM / 4)],
      sizes: { EU: label, UK: nearest(inch, 0.5), US: nearest(inch, 0.5), CN: label, JP: label, KR: label, AU: label },
    };
  });
}

/** Trousers by the inch: cm = 2.54 × W, chi = cm × 0.03. `more` is by how many inches the waist exceeds its label. */
export function trousersByInch(
  from: number,
  to: number,
  more: number,
  numbersOf: (w: number) => ChartRow['sizes'],
): ChartRow[] {
  return steps(from, to, 1).map((w) => {
    const cm = (w + more) * INCH_CM;
    return {
      measure: [tenth(cm - INCH_CM / 2), tenth(cm + INCH_CM / 2)],
      sizes: {
        US: `W${w}`,
        UK: `W${w}`,
        KR: String(w),
        JP: String(w),
        ...numbersOf(w),
        chi: nearest(w * INCH_CM * 0.03, 0.1),
      },
    };
  });
}

/**
 * Bands: underbust to the nearest 5 cm in the EU, Japan, Korea and China; FR and ES 15 more; UK and US in even inches from
 * 65 = 30; AU = UK − 22; IT counts from 60 = 0.
 */
export function braBands(italianFrom: number): ChartRow[] {
  return steps(60, 110, 5).map((band) => {
    const inch = 30 + ((band - 65) / 5) * 2;
    const italian = (band - italianFrom) / 5;
    const eu = String(band);
    return {
      measure: [band - 2.5, band + 2.5],
      sizes: {
        EU: eu,
        UK: String(inch),
        US: String(inch),
        CN: eu,
        JP: eu,
        KR: eu,
        AU: String(inch - 22),
        FR: String(band + 15),
        ES: String(band + 15),
        ...(italian >= 0 && { IT: String(italian) }),
      },
    };
  });
}
