import type { Site } from '../../domain/site.ts';

/** The lab is one more marketplace: an inbox whose reply box is any editor. Invented; the tests' build alone knows it. */
export const labSite: Site = {
  id: 'lab',
  title: 'Lab',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [{ host: 'desk.editors.example', market: 'GB' }],
  secrets: [],
  variants: [
    {
      id: 'inbox',
      path: '^/inbox/',
      landmarks: { any: ['#composer'], need: 1 },
      open: '#buyer',
      conversation: { from: [{ url: 'path', pattern: '^/inbox/(\\d+)' }] },
      buyer: { name: [{ at: '#buyer' }] },
      composer: {
        at: [
          '#composer [contenteditable]:not([contenteditable="false"])',
          '#composer textarea',
          '#composer input',
          ['#composer lab-box', 'textarea, [contenteditable]'],
          ['#composer iframe', 'textarea, body[contenteditable]'],
        ],
        enterSends: false,
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer'],
      settleMs: 50,
      minWidth: 400,
    },
  ],
};
