import { isSafePattern } from '../../pattern/safe-pattern.ts';
import { isSelector, isQuickSelector } from '../../site/judge-selector.ts';
import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { atMost, country, id } from './fields.ts';
import type { SiteChange } from '../../site/site-changes.ts';

/** Site data in a pack: the same vocabulary as in `domain/site.ts`, each word checked, none of them code. */

const css = z
  .string()
  .max(500)
  .refine(isSelector, 'bad-selector')
  // Text that is not a selector has already been reported.
  .refine((text) => !isSelector(text) || isQuickSelector(text), 'slow-selector')
  .meta({ id: 'css' });
const pattern = z.string().max(400).refine(isSafePattern, 'bad-pattern').meta({ id: 'pattern' });
/** A selector, or a path of them through open shadow roots and frames. */
const selector = z.union([css, z.array(css).min(1).max(12)]).meta({ id: 'selector' });
const selectors = z.array(selector).max(20);
const key = z.string().min(1).max(80);

const take = z.object({
  at: selector,
  attribute: key.optional(),
  drop: z.array(css).max(20).optional(),
  lines: z.literal(true).optional(),
  shown: z.literal(true).optional(),
  escaped: z.literal(true).optional(),
  pattern: pattern.optional(),
  strip: z.array(pattern).max(20).optional(),
  words: atMost(MOST.parts, z.record(key, z.string().max(80))).optional(),
  probably: z.boolean().optional(),
});
/** From the page (`at`) or from its address (`url`). */
const source = take
  .extend({ at: selector.optional(), url: z.enum(['path', 'query', 'hash']).optional(), key: key.optional() })
  .refine((one) => (one.at === undefined) !== (one.url === undefined))
  .meta({ id: 'source' });
const sources = z.array(source).max(20);

const ruleWords = { is: css.optional(), has: css.optional(), within: css.optional() };
const messages = z.object({
  root: selectors.min(1),
  row: css,
  rowId: z.object({ attribute: key, pattern: pattern.optional() }).optional(),
  text: z.array(take).min(1).max(20),
  time: z.array(take).max(20).optional(),
  author: z.array(take).max(20).optional(),
  direction: z
    .array(
      z.object({
        ...ruleWords,
        author: pattern.optional(),
        side: z.enum(['left', 'right']).optional(),
        direction: z.enum(['in', 'out']),
      }),
    )
    .max(20),
  kind: z
    .array(z.object({ ...ruleWords, kind: z.enum(['system', 'auto', 'card', 'image', 'file', 'recalled']) }))
    .max(20)
    .optional(),
  order: z.enum(['oldest-first', 'newest-first', 'as-drawn']),
});

const field = z.enum(['composer', 'buyer', 'order', 'product', 'messages']);
const part = z.enum(['inbox', 'composer', 'conversation', 'buyer', 'order', 'product', 'messages']);
const sureness = z.enum(['high', 'medium', 'low']);

const variant = z.object({
  id,
  path: pattern,
  host: pattern.optional(),
  hash: pattern.optional(),
  query: z
    .array(z.object({ key, is: pattern.optional(), isNot: pattern.optional() }))
    .max(20)
    .optional(),
  floating: z.literal(true).optional(),
  exclude: selectors.optional(),
  landmarks: z.object({
    any: selectors.min(1),
    need: z.number().int().min(1).max(20),
    words: pattern.optional(),
  }),
  open: selector,
  conversation: z.object({
    from: sources,
    combine: z
      .array(z.union([z.enum(['buyer.name', 'order.id']), source]))
      .max(5)
      .optional(),
    twins: z.object({ names: take, open: selector }).optional(),
  }),
  each: selector.optional(),
  buyer: z.object({
    name: sources.optional(),
    id: sources.optional(),
    alias: sources.optional(),
    country: sources.optional(),
    language: sources.optional(),
  }),
  order: z.object({ id: sources, amount: sources.optional(), state: sources.optional() }).optional(),
  product: z.object({ title: sources.optional(), id: sources.optional() }).optional(),
  messages: messages.optional(),
  lines: z
    .object({ root: selectors.min(1), after: pattern, before: pattern, head: pattern, incoming: pattern })
    .optional(),
  list: selectors.optional(),
  composer: z.object({
    at: selectors,
    needs: z.enum(['reason', 'answer-button']).optional(),
    limit: z.number().int().positive().optional(),
    writer: z.enum(['typing', 'typing-in-editor', 'typing-at-once', 'paste', 'paste-html', 'late-paste']).optional(),
  }),
  gives: z.array(part).min(1).max(7),
  guess: z.array(part).max(7).optional(),
  confidence: z.partialRecord(part, sureness).optional(),
  settleMs: z.number().int().min(0).max(10_000),
  minWidth: z.number().int().min(0).max(4_000),
});

/** A host by its whole name; no wildcard, no port. */
const host = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/);

const patch = z.object({
  kind: z.literal('patch'),
  /** Id of a site that the extension ships. */
  site: id,
  /** The version of the site that it fixes; it no longer applies once the extension ships a newer one. */
  version: z.number().int().min(1),
  /** Nothing is read on this site. */
  off: z.boolean().optional(),
  /** These fields are not read. */
  offParts: z.array(field).max(5).optional(),
  /** Each word given here replaces the variant's own. */
  variants: z
    .array(variant.partial().required({ id: true }))
    .max(20)
    .optional(),
  /** A patch grants no host. */
  hosts: z.never().optional(),
});

const added = z.object({
  kind: z.literal('site'),
  id,
  title: z.string().min(1).max(60),
  version: z.number().int().min(1),
  confidence: sureness,
  /** Hosts that no site of the extension has. Read only where an agent has said "use Sidedesk here". */
  hosts: z
    .array(z.object({ host, market: country.optional() }))
    .min(1)
    .max(40),
  variants: z.array(variant).min(1).max(20),
});

/** A change to a site, or a new one. */
export const siteChange = z.discriminatedUnion('kind', [patch, added]);

export type PackSite = z.output<typeof siteChange>;

/**
 * Of the sites of a pack that was stored, perhaps by a former version, those that a pack may still contain: a pattern or selector that is refused
 * by now must not keep running because it was once accepted.
 */
export function sitesStillTaken(stored: unknown): readonly SiteChange[] {
  const isTaken = (site: unknown): site is SiteChange => siteChange.safeParse(site).success;
  return Array.isArray(stored) ? (stored as unknown[]).filter(isTaken) : [];
}
