import { byLook, type Site } from '../../domain/site.ts';

/**
 * Allegro, messages of the sales centre.
 * Evidence: addresses only, unconfirmed.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const allegro: Site = {
  id: 'allegro',
  title: 'Allegro',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [{ host: 'salescenter.allegro.com' }, { host: 'allegro.pl', market: 'PL' }],
  variants: [
    {
      ...byLook,
      id: 'messages',
      // Sales centre, and the older page in Polish; unconfirmed.
      path: '^/(?:messages|moje-allegro/sprzedaz/.*wiadomosci)',
      floating: true,
      landmarks: { any: ['textarea', '[contenteditable="true"]', '[role="textbox"]'], need: 1 },
      conversation: {
        from: [{ url: 'path', pattern: '/(?:messages|wiadomosci)/([\\w=-]{20,64})$' }],
        combine: ['buyer.name'],
      },
      order: { id: [{ at: 'a[href*="orders/"]', attribute: 'href', pattern: '/orders?/([0-9a-f]{8}-[0-9a-f-]{27})' }] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
    },
  ],
};
