import { byLook, type Site } from '../../domain/site.ts';

/**
 * Ozon Seller, messenger. The chat is in the address; classes are hashes.
 * Evidence: eight public sources for the address (newest checked by its author 2026-06), two indirect ones for the page.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const ozon: Site = {
  id: 'ozon',
  title: 'Ozon',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [{ host: 'seller.ozon.ru' }],
  variants: [
    {
      ...byLook,
      id: 'messenger',
      // Buyers' chats; those with Ozon's own support are another group.
      path: '^/app/messenger(?:/|$)',
      query: [
        { key: 'group', isNot: '^support' },
        { key: 'context', isNot: '^reviewChat' },
      ],
      conversation: {
        from: [
          { url: 'query', key: 'id', pattern: '^[0-9a-f-]{36}$' },
          { at: 'div[active-chat-id]', attribute: 'active-chat-id', pattern: '^[0-9a-f-]{36}$' },
        ],
      },
      order: { id: [{ at: 'body', pattern: '\\b(\\d{8,11}-\\d{4}-\\d{1,3})\\b' }] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
      confidence: { conversation: 'high' },
    },
  ],
};
