import { describe, expect, it } from 'vitest';
import { hidesByFilter, isInFront } from '../../../content/panel-frame/is-seen.ts';

/** A window as the browser describes it; `around` are the origins of its parent frames. */
function windowIn(address: string, around?: readonly string[]): Window {
  const { protocol, hostname } = new URL(address);
  const location = { protocol, hostname, ...(around && { ancestorOrigins: around }) };
  return { top: {}, location } as unknown as Window;
}

describe('A5: an inbox in a frame', () => {
  it.each([[['https://admin.shopify.com']], [['https://inbox.shopify.com', 'https://admin.shopify.com']]])(
    'is in front inside of its own marketplace: %j',
    (around) => {
      expect(isInFront(windowIn('https://inbox.shopify.com/store/a', around))).toBe(true);
    },
  );

  it.each([
    [['https://evil.example']],
    [['https://admin.shopify.com', 'https://evil.example']],
    [['https://shopify.com.evil.example']],
    [['https://notshopify.com']],
    [['http://admin.shopify.com']],
    [['https://shopify.example.com']],
    [['https://other.com']],
  ])('may be hidden by anybody else: %j', (around) => {
    expect(isInFront(windowIn('https://inbox.shopify.com/store/a', around))).toBe(false);
  });

  it('is in front in the tab itself', () => {
    expect(isInFront(window)).toBe(true);
  });
});

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
