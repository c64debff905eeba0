import type { Site, SiteVariant } from '../../domain/site.ts';

const inbox: SiteVariant = {
  id: 'inbox',
  path: '^/inbox/',
  landmarks: { any: ['#composer'], need: 1 },
  open: '#buyer',
  conversation: { from: [{ url: 'path', pattern: '^/inbox/(\\d+)' }] },
  buyer: { name: [{ at: '#buyer' }] },
  composer: {
    at: [
      '#composer .ql-editor',
      '#composer [contenteditable]:not([contenteditable="false"], .ql-clipboard)',
      '#composer textarea',
      '#composer div > input',
      '#composer lab-box',
      ['#composer iframe', 'textarea, body[contenteditable]'],
    ],
  },
  gives: ['inbox', 'composer', 'conversation', 'buyer'],
  settleMs: 50,
  minWidth: 400,
};

/** The lab as one more marketplace: an inbox whose reply box can be any editor. Invented, and in no build that ships. */
export const labSite: Site = {
  id: 'lab',
  title: 'Lab',
  version: 1,
  verifiedOn: null,
  confidence: 'high',
  hosts: [{ host: 'desk.editors.example', market: 'GB' }],
  variants: [inbox],
};
