import { byLook, type Site } from '../../domain/site.ts';

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
  variants: [
    {
      ...byLook,
      id: 'messages',
      // One source.
      path: '^/mypage/messages(?:/|$)',
      conversation: { from: [{ url: 'path', pattern: '^/mypage/messages/([\\w-]{6,})' }], combine: ['buyer.name'] },
      // Assumed.
      minWidth: 800,
    },
  ],
};
