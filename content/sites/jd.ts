import type { Site } from '../../domain/site.ts';

const marks = ['.active', '.selected', '[class*="--active"]'];
const openRow = marks.map((mark) => `.alluser-item${mark}`).join(', ');

/**
 * JD Dongdong, the web workbench. No conversation in the address; readable classes, an editable reply box.
 * Evidence: one careful public adapter with tests and an independent extension (undated); nobody with an account has confirmed it here.
 * "Assumed" marks what no public source names.
 */
export const jd: Site = {
  id: 'jd',
  title: '京东咚咚',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [{ host: 'dongdong.jd.com', market: 'CN' }],
  variants: [
    {
      id: 'workbench',
      // One page; the managers' pages are below `/jdm/`.
      path: '^/(?!jdm/)',
      landmarks: {
        any: ['#t-alluser-wrap', '#t-chat-scroll', '.chat-head-name', '.EditorContent[contenteditable]'],
        need: 2,
      },
      open: '.chat-head-name',
      conversation: {
        from: [
          // Optional attributes of the row; how the open one is marked is assumed.
          ...['data-user-id', 'data-uid', 'data-customer-id', 'data-key'].map((attribute) => ({
            at: marks.map((mark) => `.alluser-item${mark}[${attribute}]`).join(', '),
            attribute,
          })),
        ],
        combine: ['buyer.name'],
        // Two conversations of one name are refused by the source; here they are told apart by place and messages.
        twins: { names: { at: '.alluser-item-name' }, open: openRow },
      },
      buyer: { name: [{ at: '.chat-head-name > span' }, { at: '.chat-head-name' }] },
      messages: {
        root: ['#t-chat-scroll'],
        row: '.message',
        rowId: { attribute: 'id' },
        text: [{ at: '.message__content', drop: ['.message__time_str'] }],
        time: [{ at: '.message__time_str' }],
        direction: [
          { is: '.message_left', has: '.message_left', direction: 'in' },
          { is: '.message_right', has: '.message_right', direction: 'out' },
        ],
        order: 'oldest-first',
      },
      composer: {
        at: ['.EditorContent[contenteditable="true"]'],
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
      confidence: { conversation: 'medium' },
      // The source waits 0.4 s until the messages stop changing.
      settleMs: 400,
      // Assumed: three columns.
      minWidth: 1000,
    },
  ],
};
