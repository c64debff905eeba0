import { byLook, type Site } from '../../domain/site.ts';

/**
 * eMAG Marketplace, messages and questions.
 * Evidence: general knowledge; no public source has the page.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const emag: Site = {
  id: 'emag',
  title: 'eMAG Marketplace',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [
    { host: 'marketplace.emag.ro', market: 'RO' },
    { host: 'marketplace.emag.bg', market: 'BG' },
    { host: 'marketplace.emag.hu', market: 'HU' },
  ],
  variants: [
    {
      ...byLook,
      id: 'messages',
      // Assumed.
      path: '(?:messag|question|intreb|mesaj)',
      floating: true,
      landmarks: { any: ['textarea', '[contenteditable="true"]', '[role="textbox"]'], need: 1 },
    },
  ],
};
