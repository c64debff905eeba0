import { isUsable, judgeCertificate } from '../certificates/certificate-state.ts';
import { reaches } from '../market/reach.ts';
import type { PackContent, Product } from '../pack/schema.ts';
import type { ProductFilter } from './address.ts';

/**
 * Whether a product passes a filter, for one pack and day (ISO). A certificate counts if it is usable on that day, names the product, and covers
 * the filter's market.
 */
export function buildProductFilter(
  pack: Pick<PackContent, 'certificates' | 'regions' | 'schemes'>,
  { category, status, scheme, market }: ProductFilter,
  today: string,
): (product: Product) => boolean {
  const terms = new Map(pack.schemes.map(({ id, validity }) => [id, validity?.months]));
  const proven =
    scheme === undefined && market === undefined
      ? undefined
      : new Set(
          pack.certificates
            .filter((one) => scheme === undefined || one.scheme === scheme)
            .filter((one) => reaches(one.markets, market, pack.regions))
            .filter((one) => isUsable(judgeCertificate(one, today, terms.get(one.scheme))))
            .flatMap(({ products }) => products ?? []),
        );
  return (product) =>
    (category === undefined || product.category === category) &&
    (status === undefined || product.status === status) &&
    (proven === undefined || proven.has(product.id));
}
