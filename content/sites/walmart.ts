import { byLook, type Site } from '../../domain/site.ts';

/**
 * Walmart Seller Center, customers' messages. No public source names the page's path: an address that speaks of messages is taken
 * for the inbox, any other page with a box where it looks like one.
 * Evidence: general knowledge.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const walmart: Site = {
  id: 'walmart',
  title: 'Walmart',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [{ host: 'seller.walmart.com', market: 'US' }],
  variants: [
    {
      ...byLook,
      id: 'messages',
      // Assumed.
      path: '(?:[Mm]essag|[Ii]nbox|[Cc]onversation)',
      floating: true,
      anywhere: true,
      landmarks: { any: ['textarea', '[contenteditable="true"]', '[role="textbox"]'], need: 1 },
      order: { id: [{ at: 'body', pattern: '(?:PO|Purchase Order|Order)\\s*[:#\\uFF1A]?\\s*(\\d{15})\\b' }] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
    },
  ],
};
