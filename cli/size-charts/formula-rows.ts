import { braBands, collars, mensChest, trousersByInch, womensTops } from './clothing.ts';
import type { ChartRow } from './make-rows.ts';
import { adultShoes, childShoes } from './shoes.ts';
import { belts, gloves, hats, japaneseRing, rings } from './small-things.ts';

const women = { usLess: 21, us: [3, 16] } as const;
const men = { usLess: 22, us: [3.5, 18] } as const;
const men28 = (w: number) => (w < 31 ? 'S' : w < 34 ? 'M' : w < 37 ? 'L' : w < 40 ? 'XL' : 'XXL');
const mensTrousers = (w: number) => ({
  EU: String(w + 16),
  FR: String(w + 10),
  IT: String(w + 16),
  RU: String(w + 16),
  letter: men28(w),
});

/** Rows of every base chart with a documented formula, by the chart's id. Title, source and the rest are in the data itself. */
export const formulaRows: Readonly<Record<string, () => ChartRow[]>> = {
  'shoes-women-foot-plus-2': () => adultShoes({ ...women, euPlus: 2, auPlus: 2 }),
  'shoes-women-foot-plus-3': () => adultShoes({ ...women, euPlus: 3, auPlus: 1 }),
  'shoes-men-foot-plus-2': () => adultShoes({ ...men, euPlus: 2, auPlus: 0 }),
  'shoes-men-foot-plus-3': () => adultShoes({ ...men, euPlus: 3, auPlus: 0 }),
  'shoes-children-foot': childShoes,
  'clothing-women-de-30': () =>
    womensTops({
      usLess: 30,
      ukPlus: 4,
      frPlus: 2,
      letters: { XS: 0, S: 4, M: 8, L: 12, XL: 16, XXL: 20, '3XL': 24 },
      korean55: 36,
    }),
  'clothing-women-de-28': () =>
    womensTops({
      usLess: 28,
      ukPlus: 2,
      frPlus: 2,
      letters: { XXS: 0, XS: 2, S: 4, M: 8, L: 10, XL: 14, XXL: 18, '3XL': 22 },
      korean55: 36,
    }),
  'clothing-women-de-32': () =>
    womensTops({
      usLess: 32,
      ukPlus: 6,
      frPlus: 4,
      letters: { XS: 0, S: 4, M: 8, L: 12, XL: 16, XXL: 20, '3XL': 22 },
      korean55: 36,
    }),
  'clothing-men-chest': () => mensChest({ XS: 80, S: 86, M: 94, L: 102, XL: 110, XXL: 118, '3XL': 129 }),
  'clothing-men-chest-narrow': () => mensChest({ XS: 88, S: 92, M: 96, L: 100, XL: 104, XXL: 108, '3XL': 112 }),
  'suits-men-chest': () => mensChest({ XS: 80, S: 86, M: 94, L: 102, XL: 110, XXL: 118, '3XL': 129 }),
  'shirts-men-neck': collars,
  'trousers-men-inch': () => trousersByInch(26, 50, 0, mensTrousers),
  'trousers-men-vanity': () => trousersByInch(26, 46, 2, mensTrousers),
  'bras-band': () => braBands(60),
  'bras-band-italian': () => braBands(65),
  'rings-iso': () => rings(37.5, (_us, mm) => japaneseRing(mm)),
  'rings-half-sizes': () => rings(38.1, (us) => 2 * us - 1),
  'hats-head': () => hats(0, { XS: 51, S: 53, M: 55, L: 57, XL: 59, XXL: 61 }),
  'hats-retail': () => hats(0, { XS: 53, S: 55, M: 57, L: 59, XL: 61, XXL: 63 }),
  'gloves-palm': () => gloves(25.4, 1, ['XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL']),
  'gloves-french': () => gloves(27, 0.5, []),
  'belts-trousers': belts,
};
