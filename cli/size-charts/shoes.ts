import { around, nearest, steps, type ChartRow } from './make-rows.ts';

const INCH_MM = 25.4;

interface Adults {
  /** US = 3 × foot in inches minus this (Brannock: 22 for men, 21 for women). */
  readonly usLess: number;
  readonly us: readonly [from: number, to: number];
  /** EU = 1.5 × foot in cm plus this: 2 or 3, by convention. */
  readonly euPlus: number;
  /** Australian women's sizes minus the UK's; men's are the UK's. */
  readonly auPlus: number;
}

/** One row per half US size: EU and UK to a half, JP and MX to half a centimetre, CN and KR to 5 mm, the old Chinese size to one. */
export function adultShoes({ usLess, us, euPlus, auPlus }: Adults): ChartRow[] {
  return steps(us[0], us[1], 0.5).map((size) => {
    const foot = ((size + usLess) / 3) * INCH_MM;
    const cm = foot / 10;
    const uk = (3 * foot) / INCH_MM - 23;
    const mm = nearest(foot, 5);
    const eu = 1.5 * cm + euPlus;
    return {
      measure: around(foot, INCH_MM / 12),
      sizes: {
        EU: nearest(eu, 0.5),
        UK: nearest(uk, 0.5),
        US: nearest(size, 0.5),
        CN: mm,
        'CN-old': nearest(2 * cm - 10, 1),
        JP: nearest(cm, 0.5),
        KR: mm,
        AU: nearest(uk + auPlus, 0.5),
        BR: nearest(eu - 2, 1),
        MX: nearest(cm, 0.5),
        RU: nearest(1.5 * cm + 1.5, 0.5),
      },
    };
  });
}

/** Children: US = 3 × in − 9.67, continuing after 13.5C with 1Y; UK half a size lower; EU = 1.5 × (cm + 1). */
export function childShoes(): ChartRow[] {
  return steps(1, 20, 0.5).map((count) => {
    const foot = ((count + 9.67) / 3) * INCH_MM;
    const cm = foot / 10;
    const mm = nearest(foot, 5);
    return {
      measure: around(foot, INCH_MM / 12),
      sizes: {
        EU: nearest(1.5 * (cm + 1), 0.5),
        UK: startAgain(count - 0.5, '', ''),
        US: startAgain(count, 'C', 'Y'),
        CN: mm,
        JP: nearest(cm, 0.5),
        KR: mm,
        MX: nearest(cm, 0.5),
      },
    };
  });
}

/** After 13.5 the British and American scales restart at 1. */
function startAgain(count: number, before: string, after: string): string {
  return count > 13.5 ? `${nearest(count - 13, 0.5)}${after}` : `${nearest(count, 0.5)}${before}`;
}
