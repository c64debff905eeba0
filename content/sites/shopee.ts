import type { Site, SiteVariant } from '../../domain/site.ts';

const chat: Omit<SiteVariant, 'id' | 'path'> = {
  // The sign-in page keeps the address; a password box is what any sign-in page has.
  exclude: ['input[type="password"]'],
  landmarks: {
    any: [
      // Webchat, data-cy hooks, high.
      '[data-cy="webchat-conversation-list"]',
      '[data-cy="webchat-conversation-list-wrapper"]',
      '[data-cy="webchat-conversation-detail"]',
      '[data-cy="webchat-conversation-detail-input"]',
      '[data-cy="webchat-station-root"]',
    ],
    need: 2,
  },
  // Webchat, data-cy hook, high; the scroller of the messages, high.
  open: '[data-cy="webchat-conversation-detail"], [id$="message-virtualized-list"]',
  // The conversation's number is only in the page's own script state. Two buyers of one name are kept apart by the order, and without
  // one by their place in the list.
  conversation: {
    from: [],
    combine: ['buyer.name', 'order.id'],
    twins: {
      names: { at: '[data-cy="webchat-conversation-cell-name"]', attribute: 'title' },
      open: '[data-cy^="webchat-conversation-cell-root"][aria-selected="true"]',
    },
  },
  buyer: {
    name: [
      // Assumed after the naming of its neighbours: no public source names the header. `title`, because the text is clipped.
      { at: '[data-cy^="webchat-conversation-detail-header"] [title]', attribute: 'title' },
      // The cell and its name are attested (data-cy, high); that the open one says `aria-selected` is assumed.
      {
        at: '[data-cy^="webchat-conversation-cell-root"][aria-selected="true"] [data-cy="webchat-conversation-cell-name"]',
        attribute: 'title',
      },
    ],
  },
  order: {
    id: [
      // Right pane (data-cy, high); 14 characters of which the first six are a date YYMMDD (community fact).
      {
        at: '[data-cy="webchat-station-root"]',
        pattern: '\\b(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[0-9A-Z]{8})\\b',
      },
      // The same pane by its older id; high.
      { at: '#workstation', pattern: '\\b(\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])[0-9A-Z]{8})\\b' },
    ],
    // Assumed: words of the pane beside the attested order number; only shown to the agent, nothing is decided by them. Low.
    amount: [
      {
        at: '[data-cy="webchat-station-root"]',
        pattern: 'Order Total:? ?((?:RM|R\\$|Rp|S\\$|NT\\$|\\$|₱|฿|₫) ?\\d[\\d.,]*)',
      },
    ],
    state: [
      {
        at: '[data-cy="webchat-station-root"]',
        pattern: '\\b(?:To Ship|Shipping|Shipped|Delivered|Completed|Cancelled)(?: on \\d{1,2} [A-Z][a-z]{2})?\\b',
      },
    ],
  },
  product: {
    // Right pane, one project (BR, from saved pages). The pane lists several products, so the first is a guess.
    title: [
      {
        at: '[data-cy="webchat-station-root"] [title][style*="word-break"]',
        attribute: 'title',
        probably: true,
      },
      { at: '#workstation [title][style*="word-break"]', attribute: 'title', probably: true },
    ],
    id: [
      {
        at: '[data-cy="webchat-station-root"] input[type="checkbox"][value]',
        attribute: 'value',
        pattern: '^\\d+$',
        probably: true,
      },
    ],
  },
  messages: {
    root: [
      // The scroller's id holds a literal `#` in real markup and in two bots, none in a third; high.
      '[id$="message-virtualized-list"]',
      '#messagesContainer',
      '#messageSection .ReactVirtualized__Grid',
      // Webchat, data-cy hook, high.
      '[data-cy="webchat-conversation-detail-message-container"]',
    ],
    // Webchat, data-cy hooks, high. Shop notices are in the same list without a hook of their own and are left out.
    row: '[data-cy="webchat-message-receive"], [data-cy="webchat-message-send"]',
    text: [
      {
        at: '[data-cy="webchat-message-content"]',
        drop: [
          // A translator's copy. Shopee's own is likely but unnamed (assumed words).
          '[data-cy*="translat"]',
          '[class*="translated-text"]',
        ],
        // The time is an element inside the bubble ("Boa noite21:47"). After a plain blank it is the buyer's own word.
        strip: ['(?:\\n|(?<=[^\\s\\d:]))(?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\s?[AaPp][Mm])?$'],
      },
    ],
    time: [
      {
        at: '[data-cy="webchat-message-content"]',
        pattern: '(?:\\n|(?<=[^\\s\\d:]))((?:[01]?\\d|2[0-3]):[0-5]\\d(?:\\s?[AaPp][Mm])?)$',
      },
    ],
    direction: [
      // Webchat, data-cy hooks, high.
      { is: '[data-cy="webchat-message-receive"]', direction: 'in' },
      { is: '[data-cy="webchat-message-send"]', direction: 'out' },
    ],
    order: 'oldest-first',
  },
  composer: {
    // Webchat: data-cy hook and older id, high. The placeholder is localised and not used.
    at: ['[data-cy="webchat-conversation-detail-input"] textarea', '#inputField textarea'],
  },
  gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'],
  settleMs: 250,
  // Assumed: no public source measures it; three columns are side by side.
  minWidth: 900,
};

/**
 * Shopee Seller Centre webchat. React, virtualised lists, classes hashed per build, no conversation in the address.
 * Evidence is public projects only (oldest 2021-07, newest checked by its author 2026-09); nobody with an account has
 * confirmed it here. "Assumed" marks what no public source names.
 */
export const shopee: Site = {
  id: 'shopee',
  title: 'Shopee',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [
    { host: 'seller.shopee.co.id', market: 'ID' },
    { host: 'seller.shopee.co.th', market: 'TH' },
    { host: 'seller.shopee.com.my', market: 'MY' },
    { host: 'seller.shopee.ph', market: 'PH' },
    { host: 'seller.shopee.sg', market: 'SG' },
    { host: 'seller.shopee.tw', market: 'TW' },
    { host: 'seller.shopee.com.br', market: 'BR' },
    { host: 'seller.shopee.com.mx', market: 'MX' },
    { host: 'seller.shopee.cl', market: 'CL' },
    { host: 'seller.shopee.com.co', market: 'CO' },
    { host: 'seller.shopee.vn', market: 'VN' },
    // Vietnam is served mostly from this host.
    { host: 'banhang.shopee.vn', market: 'VN' },
    // Cross-border sellers write to all markets from these two; the second is unconfirmed.
    { host: 'seller.shopee.cn' },
    { host: 'seller.xiapibuy.com' },
  ],
  variants: [
    {
      ...chat,
      id: 'webchat',
      // `/new-webchat/` since 2022, `/webchat/` before; high.
      path: '^/(?:new-)?webchat/conversations(?:/|$)',
    },
    {
      ...chat,
      id: 'mini-chat',
      // A window that floats over the other pages of Seller Centre; its published markup (VN) has the same hooks.
      path: '^/(?!(?:new-)?webchat/)',
      floating: true,
      landmarks: {
        any: [
          ...chat.landmarks.any,
          // Of the window alone; the first is in published markup (VN).
          '[id$="message-virtualized-list"]',
          '#messagesContainer',
          '#inputField textarea',
        ],
        need: 1,
      },
      confidence: { inbox: 'medium', conversation: 'low', buyer: 'medium', order: 'low', product: 'low' },
      // The window covers the page, nothing has to make room.
      minWidth: 1200,
    },
  ],
};
