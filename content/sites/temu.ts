import { byLook, type Site } from '../../domain/site.ts';

/**
 * Temu, buyers' messages. The code is of one family with Pinduoduo's, whose reply box and buyer's number are tried first.
 * Evidence: one public project that read the page's code (2026-09); no selector is public, the agents' centres are unconfirmed.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const temu: Site = {
  id: 'temu',
  title: 'Temu',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [
    { host: 'br.seller.temu.com', market: 'BR' },
    { host: 'agentseller.temu.com' },
    { host: 'agentseller-us.temu.com', market: 'US' },
    { host: 'agentseller-eu.temu.com' },
  ],
  variants: [
    {
      ...byLook,
      id: 'chat',
      // Seen for local sellers; for the agents' centres assumed.
      path: '^/chat\\.html$',
      conversation: {
        from: [{ at: '#msgListContainer [currentuid]', attribute: 'currentuid', pattern: '^\\d+$' }],
        combine: ['buyer.name'],
      },
      order: { id: [{ at: 'body', pattern: '\\b(PO-\\d{3}-\\d{14,20})\\b' }] },
      composer: { at: ['textarea#replyTextarea'] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
    },
  ],
};
