import type { Pack, Product } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import { countryName } from '../language/names.ts';
import { pickText } from '../language/pick-text.ts';

/** Values by variable name. A name without an entry is missing; a value is a literal and never expanded again. */
export type Values = ReadonlyMap<string, string>;

/** What the values of a reply are taken from. */
export interface ValueSources {
  readonly reading?: Reading | undefined;
  readonly product?: Product | undefined;
  readonly country?: string | undefined;
  readonly pack: Pick<Pack, 'name' | 'constants'>;
  readonly siteTitle?: string | undefined;
  readonly agentName?: string | undefined;
  readonly now: Date;
}

/** Collects every value that a body in `language` may use, formatted for that language; what is not known is left out. */
export function collectValues(sources: ValueSources, language: string): Values {
  const { reading, product, country, pack, siteTitle, agentName, now } = sources;
  const values = new Map<string, string>();
  const put = (name: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '') values.set(name, value);
  };
  put('buyer.name', reading?.buyer.name);
  put('order.id', reading?.order?.id);
  put('order.amount', reading?.order?.amount);
  put('product.name', (product && pickText(product.name, language, ['en'])?.text) ?? reading?.product?.title);
  put('product.sku', product?.id);
  put('site.name', siteTitle);
  put('agent.name', agentName);
  put('team.name', pack.name);
  put('market.name', country && countryName(country, language));
  put('today', new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric' }).format(now));
  for (const [id, value] of Object.entries(pack.constants)) {
    put(`const.${id}`, typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value);
  }
  return values;
}
