import { describe, expect, it } from 'vitest';
import { labelsOf } from './labels-of.ts';

describe('S18: halves in words', () => {
  it.each([
    ['pl', 'czterdzieści trzy i pół w tych do biegania, męskie', 'shoe men EU 43.5'],
    ['nl', 'doe maar eenenveertig en een half, hardloopschoen', 'shoe - EU 41.5'],
    ['it', 'trentotto e mezzo, décolleté nere', 'shoe women EU 38.5'],
    ['sv', 'trettionio och en halv i längdpjäxorna, dam', 'shoe women EU 39.5'],
    ['ja', '二十四半のパンプスください', 'shoe women JP 24.5'],
    ['ar', 'تسعة وثلاثين ونص، جزمة نسائية', 'shoe women EU 39.5'],
    ['ru', 'сорок два с половиной, кроссовки мужские', 'shoe men RU 42.5'],
    ['th', 'รองเท้าสามสิบแปดครึ่งมีไหมคะ', 'shoe - EU 38.5'],
  ])('%s %s', (language, text, wanted) => {
    expect(labelsOf(text, { language })).toBe(wanted);
  });
});
