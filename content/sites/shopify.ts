import { byLook, type Site } from '../../domain/site.ts';

/**
 * Shopify Inbox. The conversation is in the address; inside of Shopify's admin the same page is in a frame.
 * Evidence: six public sources for the addresses; no selector is public.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const shopify: Site = {
  id: 'shopify',
  title: 'Shopify Inbox',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [{ host: 'inbox.shopify.com' }],
  frames: true,
  variants: [
    {
      ...byLook,
      id: 'inbox',
      // `/store/<store>/conversations/<state>/<uuid>`.
      path: '^/store/[^/]+/conversations(?:/|$)',
      conversation: { from: [{ url: 'path', pattern: '/conversations/(?:unread|open|closed|all)/([0-9a-f-]{36})' }] },
      confidence: { conversation: 'high' },
      // Assumed.
      minWidth: 800,
    },
  ],
};
