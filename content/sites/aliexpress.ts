import { byLook, type Site } from '../../domain/site.ts';

/**
 * AliExpress, chat of the seller centre. The hash of the address says that a window is open, not which.
 * Evidence: three public projects for addresses and ids (one read the page's code, 2026-09); no selector is public.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const aliexpress: Site = {
  id: 'aliexpress',
  title: 'AliExpress',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [{ host: 'gsp.aliexpress.com' }, { host: 'msg.aliexpress.com' }],
  variants: [
    {
      ...byLook,
      id: 'chat',
      // The chat is on this host although the rest of the back office does not; three projects.
      path: '^/m_apps/im-chat/im(?:/|$)',
      hash: '^/window',
      order: { id: [{ at: 'a[href*="orderId="]', attribute: 'href', pattern: '[?&]orderId=(\\d{15,19})' }] },
      product: {
        id: [{ at: 'a[href*="/item/"]', attribute: 'href', pattern: '/item/(\\d{10,16})\\.html', probably: true }],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
      confidence: { inbox: 'medium' },
    },
    {
      ...byLook,
      id: 'older-list',
      // The older list of messages; one source.
      path: '^/(?:buyerMsgList|sellerMsgListNew|buyerMsgListNew)\\.htm$',
      landmarks: { any: ['div.message-view', 'div.message-view-title'], need: 1 },
      open: 'div.message-view',
    },
  ],
};
