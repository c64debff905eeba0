import { describe, expect, it } from 'vitest';
import { hidesByFilter } from '../../../content/host/hiding-filter.ts';

describe('A5 D19: a filter on the root', () => {
  it.each([
    'opacity(0.01)',
    'opacity(50%)',
    'brightness(0)',
    'brightness(0) invert(1)',
    'brightness(20)',
    'contrast(0)',
    'invert(0.5)',
    'blur(30px)',
    'url("#mine")',
    'drop-shadow(rgb(255, 255, 255) 0px 0px 500px)',
    'invert(1) url("#mine")',
    'something-new(1)',
  ])('may hide the panel: %s', (filter) => {
    expect(hidesByFilter(filter)).toBe(true);
  });

  it.each([
    'none',
    '',
    'invert(1) hue-rotate(180deg)',
    'invert(1) hue-rotate(180deg) contrast(0.9)',
    'invert(100%) hue-rotate(180deg) brightness(110%)',
    'grayscale(1)',
    'sepia(0.4)',
    'saturate(0)',
    'opacity(1)',
  ])('hides nothing: %s', (filter) => {
    expect(hidesByFilter(filter)).toBe(false);
  });

  it('is not made harmless by a harmless one beside it', () => {
    for (const harmless of ['invert(1)', 'sepia(1)', 'saturate(2)']) {
      for (const hiding of ['opacity(0)', 'brightness(0)', 'contrast(0)', 'blur(9px)']) {
        expect([`${harmless} ${hiding}`, `${hiding} ${harmless}`].map(hidesByFilter)).toEqual([true, true]);
      }
    }
  });
});
