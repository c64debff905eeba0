import { byLook, type Site } from '../../domain/site.ts';

/**
 * Lazada and Daraz, chat of the seller centre: one code on both. The buyer's number is in the address only when a link opened the window,
 * and stays there when another conversation is opened, so it is not used.
 * Evidence: seven public sources for the addresses; no selector is public.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const lazada: Site = {
  id: 'lazada',
  title: 'Lazada and Daraz',
  version: 1,
  verifiedOn: null,
  confidence: 'medium',
  hosts: [
    { host: 'sellercenter.lazada.co.id', market: 'ID' },
    { host: 'sellercenter.lazada.com.my', market: 'MY' },
    { host: 'sellercenter.lazada.com.ph', market: 'PH' },
    { host: 'sellercenter.lazada.sg', market: 'SG' },
    { host: 'sellercenter.lazada.co.th', market: 'TH' },
    { host: 'sellercenter.lazada.vn', market: 'VN' },
    { host: 'sellercenter.daraz.pk', market: 'PK' },
    { host: 'sellercenter.daraz.com.bd', market: 'BD' },
    { host: 'sellercenter.daraz.lk', market: 'LK' },
    { host: 'sellercenter.daraz.com.np', market: 'NP' },
    { host: 'sellercenter.daraz.com.mm', market: 'MM' },
  ],
  variants: [
    {
      ...byLook,
      id: 'chat',
      // Two addresses of the same chat.
      path: '^/apps/im/(?:window|chat)(?:/|$)',
      order: { id: [{ at: 'a[href*="tradeOrderId="]', attribute: 'href', pattern: '[?&]tradeOrderId=(\\d{14,16})' }] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'messages'],
    },
  ],
};
