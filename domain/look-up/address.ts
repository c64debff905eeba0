import { productStates } from '../pack/kinds/product.ts';
import type { Product } from '../pack/schema.ts';
import { lookUpKinds, readThingName, writeThingName, type LookUpKind, type ThingName } from './kinds.ts';

/** Products compared at once, at most: more columns than that nobody reads. */
export const MOST_COMPARED = 4;

/** What narrows the table of products. All given conditions must hold. */
export interface ProductFilter {
  readonly category?: Product['category'] | undefined;
  readonly status?: Product['status'] | undefined;
  /** Id of a scheme of which the product has a usable certificate of its own. */
  readonly scheme?: string | undefined;
  /** Country or region in which that certificate, or any, is usable. */
  readonly market?: string | undefined;
}

/** Everything that the look-up shows, as its address says it. */
export interface LookUpPlace {
  readonly query: string;
  /** Left out: all kinds. */
  readonly kind?: LookUpKind | undefined;
  readonly row?: ThingName | undefined;
  readonly filter: ProductFilter;
  /** Ids of the products side by side. */
  readonly compared: readonly string[];
}

/** Reads the part of an address behind `?`. What makes no sense is left out; whether a category, scheme or market exists is not checked. */
export function readPlace(search: string): LookUpPlace {
  const params = new URLSearchParams(search);
  const text = (name: string) => params.get(name) || undefined;
  return {
    query: params.get('q') ?? '',
    kind: lookUpKinds.find((one) => one === params.get('kind')),
    row: readThingName(params.get('row')),
    filter: {
      category: text('category') as ProductFilter['category'],
      status: productStates.find((one) => one === params.get('status')),
      scheme: text('certificate'),
      market: text('market'),
    },
    compared: [...new Set(params.getAll('compare'))].slice(0, MOST_COMPARED),
  };
}

/** The reverse of `readPlace`: empty, or beginning with `?`. */
export function writePlace({ query, kind, row, filter, compared }: LookUpPlace): string {
  const params = new URLSearchParams();
  const put = (name: string, value: string | undefined) => {
    if (value) params.set(name, value);
  };
  put('q', query);
  put('kind', kind);
  put('category', filter.category);
  put('status', filter.status);
  put('certificate', filter.scheme);
  put('market', filter.market);
  for (const id of compared) params.append('compare', id);
  put('row', row && writeThingName(row));
  const written = params.toString();
  return written === '' ? '' : `?${written}`;
}
