import type { LiveMatch } from '../../content/locating/match-site.ts';
import type { Site, SiteVariant } from '../../domain/site.ts';

/** A small invented variant, so that a test states only what it is about. */
export function buildVariant(changes: Partial<SiteVariant> = {}): SiteVariant {
  return {
    id: 'inbox',
    path: '^/inbox',
    landmarks: { any: ['main'], need: 1 },
    open: '#thread',
    conversation: { from: [{ url: 'path', pattern: '/inbox/(\\d+)' }] },
    buyer: { name: [{ at: '#buyer' }] },
    order: { id: [{ at: '#order', pattern: 'R\\d{4}' }] },
    product: { title: [{ at: '.product' }] },
    messages: {
      root: ['#thread'],
      row: 'li',
      text: [{ at: ':scope', drop: ['time'] }],
      time: [{ at: 'time' }],
      direction: [
        { is: '.out', direction: 'out' },
        { has: '.buyer', direction: 'in' },
      ],
      kind: [{ is: '.notice', kind: 'system' }],
      order: 'oldest-first',
    },
    composer: { at: ['textarea', '[contenteditable]'] },
    gives: ['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages'],
    settleMs: 0,
    minWidth: 0,
    ...changes,
  };
}

export function buildSite(variant: SiteVariant = buildVariant()): Site {
  return {
    id: 'market',
    title: 'Market',
    version: 1,
    verifiedOn: null,
    confidence: 'low',
    hosts: [{ host: 'chat.example', market: 'MY' }],
    variants: [variant],
  };
}

export function buildMatch(changes: Partial<SiteVariant> = {}): LiveMatch {
  const variant = buildVariant(changes);
  return { kind: 'live', site: buildSite(variant), variant };
}
