import { around, nearest, steps, tenth, type ChartRow } from './make-rows.ts';

const INCH_CM = 2.54;

/**
 * Rings, with a row per quarter millimetre of the US scale's half sizes: circumference = 36.5 + 2.55 × US, ISO 8653 = mm, IT and
 * ES = mm − 40, UK letters from `ukFrom` in steps of 1.25 mm, JP and CN by `japanese`.
 */
export function rings(ukFrom: number, japanese: (us: number, mm: number) => number): ChartRow[] {
  return steps(1, 15, 0.5).map((us) => {
    const mm = 36.5 + 2.55 * us;
    const number = nearest(japanese(us, mm), 1);
    return {
      measure: around(mm, 2.55 / 4),
      sizes: {
        EU: nearest(mm, 1),
        UK: ringLetter((mm - ukFrom) / 1.25),
        US: nearest(us, 0.5),
        CN: number,
        JP: number,
        AU: ringLetter((mm - ukFrom) / 1.25),
        FR: nearest(mm, 1),
        IT: nearest(mm - 40, 1),
        ES: nearest(mm - 40, 1),
      },
    };
  });
}

/** JP = 1 at an inner diameter of 13 mm, then one more per third of a millimetre. */
export function japaneseRing(mm: number): number {
  return (mm / Math.PI - 13) * 3 + 1;
}

/** A is 0; after Z the scale continues with Z+1. */
function ringLetter(count: number): string {
  const halves = Math.round(count * 2) / 2;
  const whole = Math.floor(halves);
  const letter = whole > 25 ? `Z+${whole - 25}` : String.fromCharCode(65 + whole);
  return halves === whole ? letter : `${letter}½`;
}

/** Hats, one row per centimetre: US = cm / (2.54 × π) minus `usLess` eighths, UK an eighth lower; letters span two centimetres. */
export function hats(usLess: number, letters: Readonly<Record<string, number>>): ChartRow[] {
  return steps(50, 65, 1).map((cm) => {
    const eighths = Math.round((cm / (INCH_CM * Math.PI)) * 8) - usLess;
    const letter = Object.entries(letters).findLast(([, from]) => cm >= from)?.[0];
    return {
      measure: [cm - 0.5, cm + 0.5],
      sizes: {
        EU: String(cm),
        UK: writeEighths(eighths - 1),
        US: writeEighths(eighths),
        CN: String(cm),
        JP: String(cm),
        KR: String(cm),
        ...(letter && { letter }),
      },
    };
  });
}

function writeEighths(eighths: number): string {
  const whole = Math.floor(eighths / 8);
  const rest = eighths % 8;
  if (rest === 0) return String(whole);
  const by = rest % 4 === 0 ? 4 : rest % 2 === 0 ? 2 : 1;
  return `${whole} ${rest / by}/${8 / by}`;
}

/** Gloves: the size is the palm's girth in inches, or in French inches of 27 mm. */
export function gloves(inchMm: number, step: number, letters: readonly string[]): ChartRow[] {
  return steps(6, 12, step).map((size) => {
    const letter = letters[size - 6];
    const label = nearest(size, step);
    return {
      measure: [tenth((size - step / 2) * inchMm), tenth((size + step / 2) * inchMm)],
      sizes: { EU: label, UK: label, US: label, ...(letter && { letter }) },
    };
  });
}

/** Belts: the trousers' inches plus two; centimetres in steps of five around the waist at which they close. */
export function belts(): ChartRow[] {
  return steps(26, 50, 2).map((waist) => {
    const belt = waist + 2;
    const cm = nearest(belt * INCH_CM, 5);
    const letter = ['XS', 'S', 'S', 'M', 'M', 'L', 'L', 'XL', 'XL', 'XXL', 'XXL', '3XL', '3XL'][(waist - 26) / 2];
    return {
      measure: [tenth((waist - 1) * INCH_CM), tenth((waist + 1) * INCH_CM)],
      sizes: { EU: cm, UK: String(belt), US: String(belt), CN: cm, JP: cm, ...(letter && { letter }) },
    };
  });
}
