import type { Site } from '../../domain/site.ts';

/**
 * Alibaba.com OneTalk. The head changes before the messages, translations are beside the originals, addresses carry tokens.
 * Evidence: six independent public projects (newest 2026-10); nobody with an account has confirmed it here. "Assumed" marks what no
 * public source names.
 */
export const alibaba: Site = {
  id: 'alibaba',
  title: 'Alibaba.com',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  // One host for all buyers: it tells no market. The second is the older one.
  hosts: [{ host: 'onetalk.alibaba.com' }, { host: 'message.alibaba.com' }],
  variants: [
    {
      id: 'onetalk',
      // `weblitePWA.htm` today, `alicrm.htm` embedded and older; on the older host any page with these landmarks.
      path: '^/(?:message/(?:weblitePWA|alicrm)\\.htm|(?!message/))',
      landmarks: {
        any: [
          '.contact-item-container',
          '.message-container',
          '.content-header',
          '.message-item-wrapper',
          'textarea.send-textarea',
          'pre.send-textarea',
        ],
        need: 1,
      },
      open: '.message-container .content-header',
      conversation: {
        // No number in the page. Several sources tell conversations apart by name and refuse equal ones.
        from: [],
        combine: ['buyer.name'],
        twins: {
          names: { at: '.contact-item-container', attribute: 'data-name' },
          // How the open row is marked is assumed.
          open: '.contact-item-container.active, .contact-item-container.selected, .contact-item-container[aria-selected="true"]',
        },
      },
      buyer: {
        name: [
          { at: '.message-container .content-header .name', shown: true },
          // The first line of the head is the name, high; exactly one head is shown.
          { at: '.message-container .content-header', shown: true, lines: true, pattern: '^([^\\n]+)' },
        ],
      },
      product: {
        // Product card of the cross-platform engine, one source; a thread may have several, so it is a guess.
        title: [
          {
            at: '.message-item-wrapper div[view-name="TextView"] span[style*="-webkit-line-clamp"]',
            probably: true,
          },
        ],
      },
      messages: {
        root: ['.message-container'],
        // Rows, sides and kinds, high.
        row: '.message-item-wrapper, .flow-message-item-wrapper',
        text: [
          // The original is alone here; the block around it holds Alibaba's translation too.
          { at: '.session-rich-content.text' },
          { at: '[data-original]', attribute: 'data-original' },
          { at: ':scope[data-original]', attribute: 'data-original' },
          { at: '.content-with-translation.text-content', strip: ['\\s*(?:由阿里翻译提供|翻译中…)\\s*'] },
          { at: '.session-rich-content', drop: ['.item-base-info'] },
          { at: ':scope', drop: ['.item-base-info'] },
        ],
        time: [{ at: '.item-base-info', pattern: '\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(?::\\d{2})?' }],
        author: [{ at: '.item-base-info .name' }],
        direction: [
          { is: '.item-left', has: '.item-left', direction: 'in' },
          { is: '.item-right', has: '.item-right', direction: 'out' },
        ],
        kind: [
          { is: '.flow-message-item-wrapper', kind: 'system' },
          {
            is: `[data-expinfo*='"messageType":60,'], [data-expinfo*='"messageType":60}'], [data-expinfo*='"messageType":2000']`,
            has: `[data-expinfo*='"messageType":60,'], [data-expinfo*='"messageType":60}'], [data-expinfo*='"messageType":2000']`,
            kind: 'image',
          },
          {
            is: `[data-expinfo*='"messageType":61']`,
            has: `[data-expinfo*='"messageType":61']`,
            kind: 'file',
          },
          {
            is: `[data-expinfo*='"messageType":5'], [data-expinfo*='"messageType":100010']`,
            has: `[data-expinfo*='"messageType":5'], [data-expinfo*='"messageType":100010']`,
            kind: 'card',
          },
        ],
        order: 'oldest-first',
      },
      composer: {
        // Two skins: text box (2026), editable (1688 and older).
        at: ['textarea.send-textarea', 'pre.send-textarea[contenteditable]', '#send-box-wrapper pre[contenteditable]'],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
      confidence: { conversation: 'medium', product: 'low' },
      settleMs: 400,
      // Assumed: three columns are side by side.
      minWidth: 1000,
    },
  ],
};
