import { byLook, type Site } from '../../domain/site.ts';

/**
 * Douyin shops (Feige). Its chat kit is said to be TikTok Shop's.
 * Evidence: public addresses only; that the kit is the same is one source's word.
 * Nobody with an account has confirmed it here. What no hook is known for is found by the look of the page.
 */
export const douyin: Site = {
  id: 'douyin',
  title: '抖店',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [
    { host: 'im.jinritemai.com', market: 'CN' },
    { host: 'pigeon.jinritemai.com', market: 'CN' },
  ],
  variants: [
    {
      ...byLook,
      id: 'workspace',
      // Workspace of the seller; on the second host assumed.
      path: '^/(?:pc_seller_v2/main/workspace|$)',
    },
  ],
};
