import type { Site } from '../../domain/site.ts';

/**
 * Etsy Messages. The conversation is in the path; design-system classes (`wt-*`) have lasted for years but are generic.
 * Evidence: seven public sources for thread and reply box (newest 2026-07), fewer for list and side panel; nobody with
 * an account has confirmed it here. "Assumed" marks what no public source names.
 */
export const etsy: Site = {
  id: 'etsy',
  title: 'Etsy',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  // One host for all buyers: it tells no market.
  hosts: [{ host: 'www.etsy.com' }],
  variants: [
    {
      id: 'messages',
      // `/messages/<id>`, older `/your/conversations/<id>`, with an optional language before them; high.
      path: '^(?:/[a-z]{2}(?:-[a-z]{2,4})?)?/(?:messages|(?:your/)?conversations)(?:/|$)',
      landmarks: {
        any: [
          // Thread, six sources, high; the second from a translator userscript of 2026-07.
          'div.scrolling-message-list',
          '.msg-list-container',
          // Reply box, high.
          'textarea[class*="new-message-textarea"]',
          'textarea[placeholder="Type your reply"]',
          // List, medium. Enough alone: an inbox without an open conversation shows nothing else.
          '[class*="inbox"]',
        ],
        need: 1,
      },
      // Thread, high.
      open: 'div.scrolling-message-list, .msg-list-container',
      // Digits in the path, high.
      conversation: { from: [{ url: 'path', pattern: '/(?:messages|conversations)/(\\d{6,})' }] },
      buyer: {
        name: [
          // Side panel. That it is an `aside` is assumed; profile addresses are general knowledge. Low.
          { at: 'aside a[href*="/people/"]' },
          // Thread: avatar and sender, high; used only where all of them name the same person.
          { at: 'div.scrolling-message-list img[alt], .msg-list-container img[alt]', attribute: 'alt' },
          { at: 'div.scrolling-message-list p.wt-text-title, .msg-list-container p.wt-text-title' },
        ],
        // `with_id` of the compose address is the buyer's number; that the panel links to it is assumed. Low.
        id: [{ at: 'aside a[href*="with_id="]', attribute: 'href', pattern: '[?&]with_id=(\\d+)' }],
        // Address of the buyer's profile, general knowledge. Low.
        alias: [{ at: 'aside a[href*="/people/"]', attribute: 'href', pattern: '/people/([^/?#]+)' }],
        country: [
          // Assumed: a line of the side panel that is a country's name and nothing else. Low.
          {
            at: 'aside p, aside li, aside dd, aside span',
            words: {
              Australia: 'AU',
              Austria: 'AT',
              Belgium: 'BE',
              Canada: 'CA',
              Denmark: 'DK',
              Finland: 'FI',
              France: 'FR',
              Germany: 'DE',
              Ireland: 'IE',
              Italy: 'IT',
              Japan: 'JP',
              Netherlands: 'NL',
              'The Netherlands': 'NL',
              'New Zealand': 'NZ',
              Norway: 'NO',
              Poland: 'PL',
              Portugal: 'PT',
              Spain: 'ES',
              Sweden: 'SE',
              Switzerland: 'CH',
              'United Kingdom': 'GB',
              'United States': 'US',
              Deutschland: 'DE',
              Österreich: 'AT',
              Schweiz: 'CH',
              Frankreich: 'FR',
              Allemagne: 'DE',
              Suisse: 'CH',
              'États-Unis': 'US',
            },
          },
        ],
      },
      order: {
        // Links of the side panel; the parameter is attested (four sources), the `aside` is assumed. Never from the thread,
        // where a buyer could paste any link.
        id: [{ at: 'aside a[href*="order_id="]', attribute: 'href', pattern: '[?&]order_id=(\\d{9,11})' }],
        // Assumed: lines of the side panel that begin with these words; only shown to the agent, nothing is decided by them. Low.
        amount: [{ at: 'aside p, aside li, aside dd', pattern: '^Order total:? ?((?:[A-Z]{2})?[€$£¥] ?\\d[\\d.,]*)$' }],
        state: [
          {
            at: 'aside p, aside li, aside dd',
            pattern: '^(?:Paid|Shipped|In transit|Delivered|Canceled|Refunded)\\b.{0,60}$',
          },
        ],
      },
      product: {
        // Listing addresses are attested (four sources); their place in the side panel is assumed.
        title: [{ at: 'aside a[href*="/listing/"]' }],
        id: [{ at: 'aside a[href*="/listing/"]', attribute: 'href', pattern: '/listing/(\\d+)' }],
      },
      messages: {
        // Thread, high.
        root: ['div.scrolling-message-list', '.msg-list-container'],
        // Bubble, high; the second is its other form in the same sources.
        row: 'div.wt-rounded.wt-text-body-01, .wt-text-body-01.wt-display-inline-block.wt-break-word',
        text: [
          {
            at: ':scope',
            drop: [
              // Twin for screen readers ("Message:"), high.
              '.screen-reader-only',
              '.wt-screen-reader-only',
              // Time, high.
              '.wt-text-caption',
              // A translator's copy: assumed words.
              '[class*="translated-text"]',
            ],
          },
        ],
        // Time as the page writes it ("10:42 AM"), high; read where it is in the bubble.
        time: [{ at: '.wt-text-caption' }],
        direction: [
          // The outgoing bubble's class, high.
          { is: '.wt-sem-bg-surface-informational-subtle', direction: 'out' },
          // No source names a mark of incoming bubbles: a bubble without the outgoing class is one.
          { is: '.wt-text-body-01', direction: 'in' },
        ],
        order: 'oldest-first',
      },
      composer: {
        at: [
          // Reply box, high.
          'textarea.new-message-textarea-min-height',
          'textarea[class*="new-message-textarea"]',
          'textarea[placeholder="Type your reply"]',
        ],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'],
      settleMs: 250,
      // Assumed: no public source measures it; three columns are side by side.
      minWidth: 900,
    },
    {
      id: 'order-panel',
      // A panel beside the list of orders, with a message box of its own.
      path: '^(?:/[a-z]{2}(?:-[a-z]{2,4})?)?/your/orders/sold(?:/|$)',
      floating: true,
      // The message box is attested; that the panel is a dialog is assumed.
      landmarks: { any: ['textarea[name="message"]'], need: 1 },
      open: 'textarea[name="message"]',
      // One box for one order.
      conversation: {
        from: [
          { at: '[role="dialog"] a[href*="order_id="]', attribute: 'href', pattern: '[?&]order_id=(\\d{9,11})' },
          { url: 'query', key: 'order_id', pattern: '^\\d{9,11}$' },
        ],
      },
      buyer: {
        name: [{ at: '[role="dialog"] a[href*="/people/"]' }],
        alias: [{ at: '[role="dialog"] a[href*="/people/"]', attribute: 'href', pattern: '/people/([^/?#]+)' }],
      },
      order: {
        id: [
          { at: '[role="dialog"] a[href*="order_id="]', attribute: 'href', pattern: '[?&]order_id=(\\d{9,11})' },
          { url: 'query', key: 'order_id', pattern: '^\\d{9,11}$' },
        ],
      },
      composer: { at: ['textarea[name="message"]'] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order'],
      confidence: { inbox: 'medium', composer: 'medium', conversation: 'medium', buyer: 'low', order: 'medium' },
      settleMs: 300,
      minWidth: 900,
    },
  ],
};
