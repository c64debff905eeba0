import type { Site } from '../../domain/site.ts';

/**
 * Wildberries, chat with buyers. The conversation comes late into the address; the page shows no buyer's name that a public source knows.
 * Evidence: six public sources for the address, one careful extension (2026-03) for the page; nobody with an account has confirmed it here.
 */
export const wildberries: Site = {
  id: 'wildberries',
  title: 'Wildberries',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  // Buyers of several countries write to this host. The hosts of other countries are unconfirmed and left out.
  hosts: [{ host: 'seller.wildberries.ru' }],
  variants: [
    {
      id: 'chat',
      path: '^/chat-with-clients(?:/|$)',
      landmarks: {
        // Classes carry a hash at their end, only the part before it is used.
        any: [
          '[class*="ChatWindow__"]',
          'textarea#messageInput',
          '[data-name="TextAreaInput"]',
          '[class*="ChatList__"]',
        ],
        need: 1,
      },
      open: '[class*="ChatWindow__messages"]',
      // Comes only after the page has loaded the chat (a public bug report counts 79 readings that were too early). High.
      conversation: { from: [{ url: 'query', key: 'chatId', pattern: '^[a-f0-9-]{8,}$' }] },
      buyer: {},
      product: {
        // First notice of the thread, two sources. A buyer could write the same words, hence a guess.
        id: [
          {
            at: '[class*="ChatWindow__list"] [data-testid="message-content"]',
            pattern: '^Чат с покупателем по товару (\\d{7,10})',
            probably: true,
          },
        ],
      },
      messages: {
        root: ['[class*="ChatWindow__list"]', '[class*="ChatWindow__messages"]'],
        row: 'li[data-addtime]',
        text: [{ at: 'span[data-name="Text"]' }],
        time: [{ at: ':scope', attribute: 'data-addtime' }],
        direction: [
          { is: '[class*="list-element--own"]', has: '[class*="list-element--own"]', direction: 'out' },
          { has: 'section[data-testid="message"]', direction: 'in' },
        ],
        // The first notice of the thread is a row like the others.
        kind: [{ text: '^Чат с покупателем по товару \\d{7,10}$', kind: 'system' }],
        order: 'oldest-first',
      },
      composer: {
        at: ['textarea#messageInput[name="messageInput"]', '[data-name="TextAreaInput"] textarea'],
      },
      gives: ['inbox', 'composer', 'conversation', 'product', 'messages'],
      confidence: { conversation: 'high' },
      settleMs: 300,
      // Assumed: two columns.
      minWidth: 900,
    },
  ],
};
