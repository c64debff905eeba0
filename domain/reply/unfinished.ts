import { EXAMPLE_SITE } from '../example-site.ts';
import type { Reading } from '../reading.ts';
import { z } from '../zod.ts';

/** A conversation in which the agent has filled in or changed a reply and not inserted it: what is needed to find it again. */
export interface Unfinished {
  readonly site: string;
  /** The buyer's name as the page shows it; without one, the order's number. */
  readonly who?: string | undefined;
  /** Where the browser shows it; only where the address names the conversation. */
  readonly address?: string | undefined;
}

/** The same as it is shown beside other conversations. */
export interface OtherUnfinished extends Unfinished {
  /** Under what it is kept; says nothing of the conversation. */
  readonly name: string;
  /** When the agent last worked on it, ISO 8601 UTC. */
  readonly since: string;
}

const stored = z.object({
  site: z.string(),
  who: z.string().optional().catch(undefined),
  address: z
    .url({ protocol: /^https$/ })
    .optional()
    .catch(undefined),
});

/** Reads what was stored; `undefined` if it is damaged. */
export function parseUnfinished(value: unknown): Unfinished | undefined {
  const parsed = stored.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** What is noted of an open conversation; nothing of the one to try Sidedesk with. `shown`: the address of its tab, where that may be seen. */
export function describeUnfinished(reading: Reading, shown: string | undefined): Unfinished | undefined {
  const { site, buyer, order } = reading;
  if (site === EXAMPLE_SITE) return undefined;
  return { site, who: buyer.name ?? order?.id, address: namesIt(reading, shown) ? shown : undefined };
}

/** The conversation was recognised by its address, and it is this one: the tab may show another by now. */
function namesIt({ conversation, health }: Reading, shown: string | undefined): boolean {
  if (shown === undefined || !URL.canParse(shown)) return false;
  const isFromAddress = health.some(({ part, from }) => part === 'conversation' && from === 'address');
  if (!isFromAddress) return false;
  const { pathname, searchParams, hash } = new URL(shown);
  // As a whole part: a short number is part of many others.
  const parts = [...pathname.split('/'), ...searchParams.values(), ...hash.split(/[#/?&=]/)];
  return parts.some((part) => part === conversation || unescaped(part) === conversation);
}

/** As it is, where its escapes are wrong. */
function unescaped(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
