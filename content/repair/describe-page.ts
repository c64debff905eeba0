import type { PartHealth } from '../../domain/reading.ts';
import type { Selector, Site } from '../../domain/site.ts';
import { findAll } from '../locating/find-all.ts';
import type { Address } from '../locating/match-site.ts';
import { attempt } from '../locating/attempt.ts';
import { isHarmless } from './harmless-word.ts';
import { collectWords, outlinePage } from './outline-page.ts';

/** What a lead needs to fix a site: shapes and selectors, and nothing about anybody. */
export interface PageReport {
  readonly format: 'sidedesk-report/1';
  readonly host: string;
  /** The address without what may name somebody: `/messages/#`. */
  readonly path: string;
  readonly site: string;
  readonly version: number;
  readonly health: readonly PartHealth[];
  /** By variant: each selector that the site has, and how many elements it finds. */
  readonly found: Readonly<Record<string, readonly { readonly at: Selector; readonly count: number }[]>>;
  readonly outline: readonly string[];
}

/** Describes a page for a report. Reads only; what the page refuses counts as not found. */
export function describePage(
  { hostname, pathname }: Pick<Address, 'hostname' | 'pathname'>,
  document: Document,
  site: Site,
  health: readonly PartHealth[],
): PageReport {
  const written = attempt(() => collectWords(document), new Set<string>());
  const found = site.variants.map((variant) => [
    variant.id,
    collectSelectors(variant).map((at) => ({ at, count: attempt(() => findAll(document, at).length, 0) })),
  ]);
  const path = pathname.split('/').map((step) => (step === '' || isHarmless(step, written) ? step : '#'));
  return {
    format: 'sidedesk-report/1',
    host: hostname,
    path: path.join('/'),
    site: site.id,
    version: site.version,
    health,
    found: Object.fromEntries(found) as PageReport['found'],
    outline: attempt(() => outlinePage(document), []),
  };
}

/** Words of the vocabulary whose values are selectors. */
const places = /^(?:at|root|row|open|any|each|exclude|list|is|has|within)$/;

function collectSelectors(value: unknown): readonly Selector[] {
  const found = new Map<string, Selector>();
  const walk = (inside: unknown, isPlace: boolean) => {
    if (typeof inside === 'string') {
      if (isPlace && inside !== ':scope') found.set(inside, inside);
    } else if (Array.isArray(inside)) {
      // A path through shadow roots is a list of texts inside of a list; the steps are not selectors of the page.
      for (const one of inside) {
        if (isPlace && Array.isArray(one)) found.set(one.join(' >>> '), one as Selector);
        else walk(one, isPlace);
      }
    } else if (typeof inside === 'object' && inside !== null) {
      for (const [name, one] of Object.entries(inside)) walk(one, places.test(name));
    }
  };
  walk(value, false);
  return [...found.values()];
}
