import { describe, expect, it } from 'vitest';
import { standsInFront } from '../../../content/host/stands-in-front.ts';

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
      expect(standsInFront(windowIn('https://inbox.shopify.com/store/a', around))).toBe(true);
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
    expect(standsInFront(windowIn('https://inbox.shopify.com/store/a', around))).toBe(false);
  });

  it('is in front in the tab itself', () => {
    expect(standsInFront(window)).toBe(true);
  });
});
