import type { Site } from '../../domain/site.ts';

/**
 * Mercari Japan, messages.
 * Evidence: one public project that plans to support it.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const mercari: Site = {
  id: 'mercari',
  title: 'メルカリ',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [{ host: 'jp.mercari.com', market: 'JP' }],

  secrets: [],
  variants: [
    {
      id: 'messages',
      // One source.
      path: '^/mypage/messages(?:/|$)',

      landmarks: { any: ['body'], need: 1 },
      open: 'body',
      conversation: { from: [{ url: 'path', pattern: '^/mypage/messages/([\\w-]{6,})' }], combine: ['buyer.name'] },
      buyer: {},

      composer: { at: [], enterSends: false },
      guess: ['composer', 'messages', 'buyer'],
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
      confidence: {},
      settleMs: 500,
      // Assumed.
      minWidth: 800,
    },
  ],
};
