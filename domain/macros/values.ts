import type { Pack, Product } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';
import { countryName } from '../language/names.ts';
import { pickText } from '../language/pick-text.ts';
import { readMoney } from './read-amount.ts';
import type { Origin, Value } from './write-value.ts';

/** Values by variable name. A name without an entry is missing; a value is literal and never expanded again. */
export type Values = ReadonlyMap<string, Value>;

/** Sources for the values of a reply. */
export interface ValueSources {
  readonly reading?: Reading | undefined;
  readonly product?: Product | undefined;
  readonly country?: string | undefined;
  /** Possible currencies for an amount on the page, ISO 4217, the market's own first. */
  readonly currencies?: readonly string[] | undefined;
  readonly pack: Pick<Pack, 'name' | 'constants'>;
  readonly siteTitle?: string | undefined;
  readonly agentName?: string | undefined;
  /** The agent's staff number or initials. */
  readonly agentId?: string | undefined;
  readonly today: string;
}

/** The type of each variable that every text may use. */
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

/** Whose words a variable holds. A macro's variables come from a page or an agent unless the team wrote them; those in sentences are Sidedesk's. */
export function originOfVariable(name: string): Origin {
  if (Object.hasOwn(variableTypes, name)) return 'page';
  return name.startsWith('field.') ? 'answer' : 'team';
}

/** Values in any language (BCP 47), collected once for each because every visible row requests them. */
export function buildValues(sources: ValueSources): (language: string) => Values {
  const collected = new Map<string, Values>();
  return (language) => {
    const values = collected.get(language) ?? collectValues(sources, language);
    collected.set(language, values);
    return values;
  };
}

/** Collects every value that a body in `language` may use; unknown ones are left out. */
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
  // With several items, the agent has to say which.
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
