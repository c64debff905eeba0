import type { Site } from '../../domain/site.ts';

const rows = '[data-testid="chat.chatroom.conversation_card"]';
const activeRow = `${rows}[aria-selected="true"], ${rows}[class*="active"], ${rows}[class*="selected"]`;
const activeName = ['[aria-selected="true"]', '[class*="active"]', '[class*="selected"]']
  .map((mark) => `${rows}${mark} [data-testid="chat.chatroom.conversation_card_username"]`)
  .join(', ');

/**
 * TikTok Shop and Tokopedia Seller Centre, chat with buyers. React; the conversation is not in the address.
 * Evidence: three public DOM sources (VN, CN, ID; all 2026), addresses of more (US, BR); nobody with an account has confirmed it here.
 * "Assumed" marks what no public source names.
 */
export const tiktok: Site = {
  id: 'tiktok',
  title: 'TikTok Shop',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [
    // Seen in public sources.
    { host: 'seller-us.tiktok.com', market: 'US' },
    { host: 'seller-vn.tiktok.com', market: 'VN' },
    { host: 'seller-br.tiktok.com', market: 'BR' },
    { host: 'seller-id.tiktok.com', market: 'ID' },
    { host: 'seller-th.tiktok.com', market: 'TH' },
    { host: 'seller-id.tokopedia.com', market: 'ID' },
    // The same form, unconfirmed.
    { host: 'seller-uk.tiktok.com', market: 'GB' },
    { host: 'seller-my.tiktok.com', market: 'MY' },
    { host: 'seller-ph.tiktok.com', market: 'PH' },
    { host: 'seller-sg.tiktok.com', market: 'SG' },
    { host: 'seller-mx.tiktok.com', market: 'MX' },
    { host: 'seller-es.tiktok.com', market: 'ES' },
    { host: 'seller-fr.tiktok.com', market: 'FR' },
    { host: 'seller-de.tiktok.com', market: 'DE' },
    { host: 'seller-it.tiktok.com', market: 'IT' },
    { host: 'seller-ie.tiktok.com', market: 'IE' },
    { host: 'seller-jp.tiktok.com', market: 'JP' },
  ],
  variants: [
    {
      id: 'chat',
      // `/chat/inbox/current`; the bot's page `/chat/assistant-v2/` is another. High.
      path: '^/chat/inbox(?:/|$)',
      landmarks: {
        any: [
          // Chat kit, three sources.
          '[data-testid^="chat.chatroom."]',
          '#chat-input-send-button',
          '.chatd-scrollView-content',
          '[data-uid^="menu.item_chat_v2"]',
        ],
        need: 1,
      },
      // The Send button is beside the reply box and only there (VN source); it is looked at, never pressed.
      open: '#chat-input-send-button',
      // The conversation's number is only in the page's own script state.
      conversation: {
        from: [],
        combine: ['buyer.name', 'order.id'],
        twins: {
          names: { at: '[data-testid="chat.chatroom.conversation_card_username"]' },
          open: activeRow,
        },
      },
      buyer: {
        name: [
          // Head of the chat: assumed after the naming of its neighbours. Low.
          {
            at: '[data-testid^="chat.chatroom.header"] [data-testid$="username"], [data-testid="chat.chatroom.username"]',
          },
          // Name in the list, high; how the open row is marked is assumed.
          { at: activeName },
        ],
      },
      order: {
        // Links of the order pane (one source); never those that a buyer can paste into the chat, which are in the list of messages.
        id: [
          {
            at: '[data-testid*="order"] a[href*="order_no="], aside a[href*="order_no="]',
            attribute: 'href',
            pattern: '[?&]order_no=(\\d{17,19})',
          },
        ],
      },
      messages: {
        root: ['.chatd-scrollView-content'],
        // Two skins: with test ids, and bare. A row inside a row is counted once.
        row: '[data-testid="chat.chatroom.message_card"], .chatd-message',
        text: [
          { at: '[class*="chatd-bubble-main--"]', drop: ['time', '.chatd-time'] },
          { at: '[class*="chatd-bubble"], pre', drop: ['time', '.chatd-time'] },
        ],
        time: [{ at: 'time, .chatd-time' }],
        direction: [
          { has: '.chatd-bubble-main--other, .chatd-bubble--other', direction: 'in' },
          { has: '.chatd-bubble--self, .chatd-bubble-main--self', direction: 'out' },
          // The creators' chat of the same back office, one source.
          { is: '.chatd-message--left', has: '.chatd-message--left', direction: 'in' },
          { is: '.chatd-message--right', has: '.chatd-message--right', direction: 'out' },
        ],
        order: 'oldest-first',
      },
      composer: {
        // The only text box with a placeholder (CN source); contenteditable in the other skin (VN source).
        at: ['textarea[placeholder]', '[contenteditable="true"]'],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
      confidence: { conversation: 'low', buyer: 'low', order: 'low' },
      settleMs: 300,
      // Assumed: three columns are side by side.
      minWidth: 1000,
    },
  ],
};
