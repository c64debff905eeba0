import type { Pack, Product } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import { countryName } from '../language/names.ts';
import { pickText } from '../language/pick-text.ts';
import { readMoney } from './read-amount.ts';
import type { Origin, Value } from './write-value.ts';

/** Values by variable name. A name without an entry is missing; a value is a literal and never expanded again. */
export type Values = ReadonlyMap<string, Value>;

/** What the values of a reply are taken from. */
export interface ValueSources {
  readonly reading?: Reading | undefined;
  readonly product?: Product | undefined;
  readonly country?: string | undefined;
  /** Currencies that an amount on the page may be in, ISO 4217, the market's own first. */
  readonly currencies?: readonly string[] | undefined;
  readonly pack: Pick<Pack, 'name' | 'constants'>;
  readonly siteTitle?: string | undefined;
  readonly agentName?: string | undefined;
  /** The agent's staff number or sign. */
  readonly agentId?: string | undefined;
  readonly today: string;
}

/** What kind of value stands behind each variable that every text may use. */
export const variableTypes: Readonly<Record<string, 'text' | 'money' | 'date'>> = {
  'buyer.name': 'text',
  'order.id': 'text',
  'order.amount': 'money',
  'product.name': 'text',
  'product.sku': 'text',
  'site.name': 'text',
  'market.name': 'text',
  'agent.name': 'text',
  'agent.id': 'text',
  'team.name': 'text',
  today: 'date',
};

/** Whose words a variable holds. Variables of a macro are a page's or an agent's unless the team wrote them; those of sentences are Sidedesk's own. */
export function originOfVariable(name: string): Origin {
  if (Object.hasOwn(variableTypes, name)) return 'page';
  return name.startsWith('field.') ? 'answer' : 'team';
}

/** Values in any language (BCP 47), collected once for each: every row that an agent looks at asks for them. */
export function buildValues(sources: ValueSources): (language: string) => Values {
  const collected = new Map<string, Values>();
  return (language) => {
    const values = collected.get(language) ?? collectValues(sources, language);
    collected.set(language, values);
    return values;
  };
}

/** Collects every value that a body in `language` may use; what is not known is left out. */
export function collectValues(sources: ValueSources, language: string): Values {
  const { reading, product, country, currencies = [], pack, siteTitle, agentName, agentId, today } = sources;
  const values = new Map<string, Value>();
  const put = (name: string, value: Value | undefined) => {
    if (value !== undefined && !(typeof value === 'string' && value.trim() === '')) values.set(name, value);
  };
  const amount = reading?.order?.amount;
  put('buyer.name', reading?.buyer.name);
  put('order.id', reading?.order?.id);
  put('order.amount', amount && (readMoney(amount, currencies) ?? amount));
  const { title, others } = reading?.product ?? {};
  // Of several items the agent says which.
  const shown = others === undefined ? title : undefined;
  put('product.name', (product && pickText(product.name, language, ['en'])?.text) ?? shown);
  put('product.sku', product?.id);
  put('site.name', siteTitle);
  put('agent.name', agentName);
  put('agent.id', agentId);
  put('team.name', pack.name);
  put('market.name', country && countryName(country, language));
  put('today', { day: today });
  for (const [id, value] of Object.entries(pack.constants)) {
    put(`const.${id}`, typeof value === 'number' ? { number: value } : value);
  }
  return values;
}
