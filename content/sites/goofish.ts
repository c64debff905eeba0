import type { Site } from '../../domain/site.ts';

const box = 'textarea[placeholder="请输入消息，按Enter键发送或点击发送按钮发送"]';

/**
 * Goofish (Xianyu), chat. Class names end in a hash, so only their beginning is used.
 * Evidence: one public project (2026-04); nobody with an account has confirmed it here. "Assumed" marks what it does not name.
 */
export const goofish: Site = {
  id: 'goofish',
  title: '闲鱼',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [{ host: 'www.goofish.com', market: 'CN' }],
  variants: [
    {
      id: 'chat',
      path: '^/im(?:/|$)',
      landmarks: {
        any: ['[class*="conversation-item--"]', '[class*="conv-header--"]', '[class*="message-topbar--"]', box],
        need: 1,
      },
      open: '[class*="message-topbar--"]',
      // Buyer and item are in the page's address at times, but which conversation they belong to later is not known.
      conversation: {
        from: [],
        combine: ['buyer.name'],
        twins: {
          names: { at: '[class*="conversation-item--"]', lines: true, pattern: '^([^\\n]+)' },
          open: '[class*="conversation-item--"][class*="active"]',
        },
      },
      // First line of the bar above the messages, its own words before those of what is in it: assumed.
      buyer: {
        name: [
          { at: '[class*="message-topbar--"]', drop: ['*'], lines: true, pattern: '^([^\\n]+)' },
          { at: '[class*="message-topbar--"] span:first-child' },
          { at: '[class*="message-topbar--"]', lines: true, pattern: '^([^\\n]+)' },
        ],
      },
      messages: {
        root: ['.ant-list-items'],
        row: 'li, .ant-list-item',
        text: [{ at: ':scope', drop: ['time', '[class*="time--"]'] }],
        time: [{ at: 'time, [class*="time--"]' }],
        direction: [
          // No class of a side is in the source: the place of the bubble decides.
          { side: 'left', direction: 'in' },
          { side: 'right', direction: 'out' },
        ],
        // What the site says in the name of either side as an order goes on, as bots of several public projects quote it.
        kind: [
          {
            text: '^\\[?(?:我已拍下|我已付款|我已发货|你已发货|我已确认收货|快给ta一个评价|记得及时发货|等待你(?:付款|发货))',
            kind: 'system',
          },
        ],
        order: 'as-drawn',
      },
      composer: {
        at: [box, 'textarea[placeholder^="请输入消息"]'],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
      confidence: { conversation: 'low', buyer: 'low', messages: 'low' },
      settleMs: 300,
      // Assumed: two columns.
      minWidth: 900,
    },
  ],
};
