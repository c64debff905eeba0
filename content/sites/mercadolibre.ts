import { byLook, type Site } from '../../domain/site.ts';

/**
 * Mercado Libre and Mercado Livre, messages after a sale. The pack or order is in the address.
 * Evidence: ten public sources for the addresses (the Spanish path is unconfirmed); selectors are guesses in all of them.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const mercadolibre: Site = {
  id: 'mercadolibre',
  title: 'Mercado Libre',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [
    { host: 'www.mercadolivre.com.br', market: 'BR' },
    { host: 'www.mercadolibre.com.ar', market: 'AR' },
    { host: 'www.mercadolibre.com.mx', market: 'MX' },
    { host: 'www.mercadolibre.com.co', market: 'CO' },
    { host: 'www.mercadolibre.com.uy', market: 'UY' },
    { host: 'www.mercadolibre.com.ve', market: 'VE' },
    { host: 'www.mercadolibre.com.pe', market: 'PE' },
    { host: 'www.mercadolibre.com.ec', market: 'EC' },
    { host: 'www.mercadolibre.cl', market: 'CL' },
  ],
  variants: [
    {
      ...byLook,
      id: 'after-sale',
      // `/vendas/novo/mensagens/<id>`, in Spanish `/ventas/nuevo/mensajes/<id>`.
      path: '^/(?:vendas/novo/mensagens|ventas/nuevo/mensajes)/\\d',
      conversation: { from: [{ url: 'path', pattern: '/(?:mensagens|mensajes)/(\\d{10,16})' }] },
      order: { id: [{ url: 'path', pattern: '/(?:mensagens|mensajes)/(2000\\d{12})' }] },
      composer: {
        at: [
          'textarea[placeholder*="Escreva"]',
          'textarea[placeholder*="mensagem"]',
          'textarea[placeholder*="Escribe"]',
        ],
        // Two public sources.
        limit: 350,
      },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
      confidence: { conversation: 'high', order: 'medium' },
      // Assumed.
      minWidth: 900,
    },
  ],
};
