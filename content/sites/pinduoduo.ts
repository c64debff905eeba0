import type { Site, SiteVariant } from '../../domain/site.ts';

const inbox: Omit<SiteVariant, 'id' | 'landmarks' | 'messages'> = {
  // `/chat-merchant/` and `/chat-merchant/index.html`, high.
  path: '^/chat-merchant(?:/|$)',
  open: '#msgListContainer',
  conversation: {
    from: [
      // Number of the buyer on a node of the thread, high.
      { at: '#msgListContainer [currentuid]', attribute: 'currentuid', pattern: '^\\d+$' },
      { at: '.chat-item-box.active[data-random]', attribute: 'data-random', pattern: '^(\\d+)-' },
    ],
    // Where a skin gives neither: the name, and which of the list it is.
    combine: ['buyer.name'],
    twins: { names: { at: '.chat-item-box .nickname-span' }, open: '.chat-item-box.active' },
  },
  buyer: {
    name: [{ at: '.chatWindowHeader .base-info .name' }, { at: '.chat-item-box.active .nickname-span' }],
    id: [{ at: '#msgListContainer [currentuid]', attribute: 'currentuid', pattern: '^\\d+$' }],
  },
  product: {
    // Card in the thread; there may be several, so it is a guess. The name's own hook is in no source: else it is the first line.
    title: [
      { at: '.good-card .good-name, .good-card [class*="name"]', probably: true },
      {
        at: '.good-card',
        lines: true,
        pattern: '^([^\\n]{4,120})',
        strip: ['^(?:用户|买家)?正在(?:咨询|浏览)[:\\uFF1A]\\s*'],
        probably: true,
      },
    ],
    id: [{ at: '.good-card', pattern: '商品\\s?ID\\s?[:\\uFF1A]\\s?(\\d{8,15})', probably: true }],
  },
  composer: {
    // Vue text box, high.
    at: ['textarea#replyTextarea'],
  },
  gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
  settleMs: 300,
  // Assumed: three columns are side by side.
  minWidth: 1000,
};

const messages: Omit<NonNullable<SiteVariant['messages']>, 'row' | 'rowId' | 'text'> = {
  root: ['#msgListContainer .msg-list', '#msgListContainer'],
  time: [{ at: '.message-time' }],
  // Sides and kinds inside of a row, high.
  direction: [
    { has: '.buyer-item', direction: 'in' },
    { has: '.cs-item', direction: 'out' },
  ],
  kind: [
    { has: '.msg-system, [class^="system-msg"]', kind: 'system' },
    { has: '.cs-item.callback, .robot-text', kind: 'auto' },
    { has: '.good-card, .commonCard', kind: 'card' },
  ],
  order: 'oldest-first',
};

const places = ['#msgListContainer', '.chat-item-box', 'li.chat-item', 'textarea#replyTextarea', '.chatWindowHeader'];

/**
 * Pinduoduo, merchants' chat. Vue, the conversation is not in the address; the buyer's number is in the thread.
 * Evidence: five independent public projects (two checked live by their authors in 2026); nobody with an account has confirmed it here.
 */
export const pinduoduo: Site = {
  id: 'pinduoduo',
  title: '拼多多',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [{ host: 'mms.pinduoduo.com', market: 'CN' }],
  variants: [
    {
      ...inbox,
      id: 'second-skin',
      // Rows with a capital L, and texts that show HTML's escapes: two sources, partly synthetic.
      landmarks: { any: ['[id^="middlePanel_List_"]'], need: 1 },
      confidence: { messages: 'low' },
      messages: {
        ...messages,
        row: '[id^="middlePanel_List_"]',
        rowId: { attribute: 'id', pattern: '^middlePanel_List_(.+)$' },
        text: [
          { at: 'p.msg-content-box', escaped: true },
          { at: '.msg-content', escaped: true },
        ],
      },
    },
    {
      ...inbox,
      id: 'chat',
      landmarks: { any: places, need: 1 },
      messages: {
        ...messages,
        row: 'li.onemsg',
        rowId: { attribute: 'id', pattern: '^middlePanel_list_(.+)$' },
        text: [{ at: 'p.msg-content-box' }, { at: '.msg-content' }, { at: '.good-card, .commonCard' }],
      },
    },
  ],
};
