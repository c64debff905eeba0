import type { Site, SiteVariant } from '../../domain/site.ts';

// Each marketplace of eBay has the inbox at `www.`, the older one at `mesg.` and the older contact form at `contact.`.
const countries = [
  'com',
  'co.uk',
  'de',
  'fr',
  'it',
  'es',
  'ca',
  'com.au',
  'at',
  'ch',
  'be',
  'nl',
  'ie',
  'pl',
  'com.hk',
  'com.sg',
  'com.my',
  'ph',
];

const composer: SiteVariant['composer'] = {
  // Seven source files of five projects, high; the second is its wrapper in the same sources.
  at: ['textarea#imageupload__sendmessage--textbox', '.imageupload__inputmultiline textarea'],
};

const product: SiteVariant['product'] = {
  // Card of the item above the thread, one source.
  title: [{ at: '.app-base-item-card__item-title h1 a[href*="/itm/"]' }],
  id: [
    {
      at: '.app-base-item-card__item-title h1 a[href*="/itm/"]',
      attribute: 'href',
      pattern: '/itm/(?:[^/]+/)?(\\d{11,13})',
    },
  ],
};

/** A page that is little more than the form for writing to one buyer. */
const form = {
  landmarks: { any: [...composer.at], need: 1 },
  open: 'textarea#imageupload__sendmessage--textbox, .imageupload__inputmultiline textarea',
  composer,
  settleMs: 300,
  minWidth: 700,
} as const satisfies Partial<SiteVariant>;

const requested = { url: 'query', key: 'requested', pattern: '^[\\w.*-]{3,64}$' } as const;

/** The buyer in the address is the conversation: there is one form for each. */
const buyerOfAddress = {
  conversation: { from: [requested] },
  buyer: { name: [{ url: 'query', key: 'requested' }], alias: [requested] },
} as const satisfies Partial<SiteVariant>;

/**
 * eBay messages: today's inbox (`/cnt/`), the forms that write to a buyer, and the older pages.
 * Evidence: seven source files of at least five public projects for the reply box, four for the list (newest 2026); nobody with an account
 * has confirmed it here. "Assumed" marks what no public source names.
 */
export const ebay: Site = {
  id: 'ebay',
  title: 'eBay',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  // The seller's marketplace says nothing about the buyer's country.
  hosts: ['www', 'mesg', 'contact'].flatMap((part) => countries.map((tld) => ({ host: `${part}.ebay.${tld}` }))),
  variants: [
    {
      id: 'messages',
      host: '^www\\.',
      // `/cnt/ViewMessage` in two spellings, `/cnt/ReplyToMessages`, `/msg/`; high.
      path: '^/(?:cnt/[Vv]iew[Mm]essages?|cnt/[Rr]eply[Tt]o[Mm]essages|msg)(?:/|$)',
      landmarks: {
        any: [
          // List and thread, four sources.
          '.msg-inbox-list',
          '[data-testid="messages-inbox"]',
          '[data-testid="messages-thread"]',
          '.msg-content-view',
          'button.message-button[data-conversation-id]',
        ],
        need: 1,
      },
      // eBay's own mails are in a frame and have no bubbles: there is nobody to answer.
      open: '.app-conversation__message-bubble',
      conversation: {
        from: [
          // Active row, one source; the class is known to be late at times, so the buyer's name must agree with it.
          { at: '.message-button.card__item--active[data-conversation-id]', attribute: 'data-conversation-id' },
          // Address, while there is no list beside the thread.
          { url: 'query', key: 'question_id', pattern: '^\\d{8,15}$' },
        ],
      },
      buyer: {
        name: [
          // Head of the thread: that it links to the buyer is assumed; the form of the link is eBay's own. Low.
          { at: '.msg-content-view a[href*="/usr/"]', attribute: 'href', pattern: '/usr/([^/?#]+)' },
          { at: '.message-button.card__item--active .card__username', drop: ['.clipped'] },
          { url: 'query', key: 'other_user_id' },
        ],
        alias: [
          // eBay's user name is the alias: the same places.
          { at: '.msg-content-view a[href*="/usr/"]', attribute: 'href', pattern: '/usr/([^/?#]+)' },
          { at: '.message-button.card__item--active .card__username', drop: ['.clipped'], pattern: '^[\\w.*-]{3,64}$' },
          { url: 'query', key: 'other_user_id', pattern: '^[\\w.*-]{3,64}$' },
        ],
      },
      order: {
        // Order number of 2-5-5 digits (one source) beside the item; its place there is assumed. Low.
        id: [{ at: '.app-base-item-card', pattern: '\\b(\\d{2}-\\d{5}-\\d{5})\\b' }],
      },
      product,
      messages: {
        root: ['[data-testid="messages-thread"]', '[data-testid="app-conversation"]', '.msg-content-view'],
        // Bubbles, text and time: one project's notes against the live page and one extension.
        row: '.app-conversation__message-bubble',
        text: [{ at: '.app-conversation__message-bubble__message__content', drop: ['.clipped'] }],
        time: [{ at: '.app-conversation__message-bubble__posted-time' }],
        direction: [
          { is: '.app-conversation__message-bubble__grey', direction: 'in' },
          { is: '.app-conversation__message-bubble', direction: 'out' },
        ],
        // One source (about 2024) reads them newest first.
        order: 'as-drawn',
      },
      composer,
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'],
      confidence: { conversation: 'medium', buyer: 'medium', order: 'low', product: 'medium', messages: 'medium' },
      settleMs: 300,
      // Assumed: list and thread are side by side.
      minWidth: 900,
    },
    {
      id: 'contact',
      host: '^www\\.',
      // Forms that write to one buyer; one source each.
      path: '^/cnt/(?:[Ii]nteract|[Ii]ntermediatedFAQ)(?:/|$)',
      ...form,
      ...buyerOfAddress,
      product: {
        ...product,
        id: [...(product.id ?? []), { url: 'query', key: 'itemid', pattern: '^\\d{11,13}$' }],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'product'],
      confidence: { conversation: 'medium', buyer: 'medium', product: 'medium' },
    },
    {
      id: 'older-detail',
      host: '^mesg\\.',
      // `/mesgweb/ViewMessageDetail/0/m2m/<messageId>`; the page's own hooks are in no public source but its reply box.
      path: '^/mesgweb/ViewMessageDetail/',
      ...form,
      conversation: { from: [{ url: 'path', pattern: '/m2m/(\\d{6,15})' }] },
      buyer: {
        // Links to a member's page; that the only one is the buyer's is assumed. Low.
        name: [{ at: 'main a[href*="/usr/"], #mainContent a[href*="/usr/"]' }],
        alias: [
          { at: 'main a[href*="/usr/"], #mainContent a[href*="/usr/"]', attribute: 'href', pattern: '/usr/([^/?#]+)' },
        ],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer'],
      confidence: { composer: 'medium', buyer: 'low' },
    },
    {
      id: 'older-contact',
      host: '^contact\\.',
      // `contact.ebay.<tld>/ws/eBayISAPI.dll?…`; that its keys are those of the new form is assumed. Low.
      path: '^/ws/eBayISAPI\\.dll$',
      ...form,
      ...buyerOfAddress,
      product: { id: [{ url: 'query', key: 'iid', pattern: '^\\d{11,13}$' }] },
      gives: ['inbox', 'composer', 'conversation', 'buyer'],
      confidence: { inbox: 'low', composer: 'medium', conversation: 'low', buyer: 'low' },
    },
  ],
};
