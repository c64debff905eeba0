// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { addOtherUnits, hasOtherUnits } from '../../../domain/look-up/convert-units.ts';

describe('measures for buyers who think in inches', () => {
  it.each([
    ['1.8 m, textile sleeve', '1.8 m (5.91 ft), textile sleeve'],
    ['40 × 30 cm', '40 × 30 cm (15.7 × 11.8 in)'],
    ['Hand wash at 30 °C', 'Hand wash at 30 °C (86 °F)'],
    ['1.4千克', '1.4千克 (3.09 lb)'],
    ['4公釐', '4公釐 (0.16 in)'],
    ['10,000 g', '10,000 g (353 oz)'],
    ['310 g a pair (0.68 lb)', '310 g a pair (0.68 lb)'],
    ['100–240 V, 50/60 Hz', '100–240 V, 50/60 Hz'],
    ['12 W, 900 lm, 2 m² and 300 g/m²', '12 W, 900 lm, 2 m² and 300 g/m²'],
    ['5 Mbit', '5 Mbit'],
  ])('%s is %s', (text, expected) => {
    expect(addOtherUnits(text, 'en')).toBe(expected);
  });

  it.each([
    ['de', '1,8 m und 1.250 g', '1,8 m (5,91 ft) und 1.250 g (44,1 oz)'],
    ['fr', '1 200 g', '1 200 g (42,3 oz)'],
    ['zh-TW', '1.8公尺', '1.8公尺 (5.91 ft)'],
    ['zh-CN', '40×30厘米', '40×30厘米 (15.7×11.8 in)'],
  ])('are read and written as in %s', (language, text, expected) => {
    expect(addOtherUnits(text, language)).toBe(expected);
  });

  it('are for few countries', () => {
    expect(['US', 'DE', 'EU', '', undefined].map(hasOtherUnits)).toEqual([true, false, false, false, false]);
  });
});
