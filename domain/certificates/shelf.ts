import { reaches } from '../market/reach.ts';
import type { Certificate, Expectation, Pack, Policy, Product, Scheme } from '../pack/schema.ts';
import {
  actionsFor,
  type CertificateAction,
  isUsable,
  judgeCertificate,
  type CertificateState,
} from './certificate-state.ts';
import { parseCertificateNumber } from './number-form.ts';

export type { CertificateAction } from './certificate-state.ts';
export type { CertificateState } from './certificate-state.ts';

export interface ShelfEntry {
  readonly scheme: Scheme | undefined;
  readonly certificate: Certificate | undefined;
  readonly state: CertificateState;
  readonly actions: readonly CertificateAction[];
  /** Its number doesn't have its scheme's format. Nothing else is known about numbers here. */
  readonly hasOddNumber?: boolean;
  /** Another certificate of the same scheme fits and is the better one to send. */
  readonly isSecond?: boolean;
  /** The expected scheme that this one is accepted in place of. */
  readonly insteadOf?: Scheme;
}

/**
 * What the shelf is for. Without a product it has only company-wide certificates, without a country those of every market,
 * and without both the whole pack's.
 */
export interface ShelfQuestion {
  readonly product?: Product | undefined;
  readonly country?: string | undefined;
  readonly policy?: Policy | undefined;
  /** A certificate that was looked up; it comes first, whether it fits or not. */
  readonly lookedUp?: string | undefined;
  /** Schemes the buyer asks for; their certificates come before the others. */
  readonly asked?: readonly string[];
  /** ISO day. */
  readonly today: string;
}

type ShelfPack = Pick<Pack, 'certificates' | 'schemes' | 'expectations' | 'regions'>;

const ORDER: readonly CertificateState['kind'][] = [
  'valid',
  'expiring',
  'expired',
  'not-yet-valid',
  'wrong-model',
  'wrong-market',
  'missing',
];

/**
 * The certificates for a product and market, and those expected but missing; looked-up and requested ones come first, then
 * usable ones.
 */
export function buildShelf(pack: ShelfPack, question: ShelfQuestion): ShelfEntry[] {
  const { product, country, policy, today, lookedUp, asked = [] } = question;
  const schemes = new Map(pack.schemes.map((s) => [s.id, s]));
  const isAsked = product !== undefined || country !== undefined;
  const coversProduct = (c: Certificate) => !isAsked || !c.products || (product && c.products.includes(product.id));
  const coversMarket = (c: Certificate) => reaches(c.markets, country, pack.regions);
  const entryOf = (certificate: Certificate, state?: CertificateState): ShelfEntry => {
    const scheme = schemes.get(certificate.scheme);
    const stands = state ?? judgeCertificate(certificate, today, scheme?.validity?.months);
    const isOdd = Boolean(certificate.number && scheme?.number && !parseCertificateNumber(certificate.number, scheme));
    return {
      scheme,
      certificate,
      state: stands,
      actions: actionsFor(certificate, scheme, stands, policy),
      ...(isOdd && { hasOddNumber: true }),
    };
  };

  const fitting = pack.certificates.filter((c) => coversProduct(c) && coversMarket(c));
  const entries = markSeconds(fitting.map((c) => entryOf(c)));
  const held = new Set(fitting.map((c) => c.scheme));
  for (const { id, expectation } of expectedSchemes(pack, question)) {
    const scheme = schemes.get(id);
    const isTaken = (c: Certificate) => scheme?.accepts?.includes(c.scheme) && coversProduct(c);
    if (held.has(id) || fitting.some(isTaken)) continue;
    const stand = pack.certificates.find((c) => isTaken(c) && isUsable(judgeCertificate(c, today)));
    if (stand && scheme) {
      entries.push({ ...entryOf(stand), insteadOf: scheme });
      continue;
    }
    const near = pack.certificates.find((c) => c.scheme === id && !coversProduct(c) && coversMarket(c));
    if (near) entries.push(entryOf(near, { kind: 'wrong-model', products: near.products ?? [] }));
    else {
      const { since, when } = expectation;
      entries.push({ scheme, certificate: undefined, state: { kind: 'missing', since, when }, actions: [] });
    }
  }
  const other = pack.certificates.find((c) => c.id === lookedUp);
  if (other && !entries.some((e) => e.certificate === other)) {
    const state: CertificateState = coversProduct(other)
      ? { kind: 'wrong-market', markets: other.markets }
      : { kind: 'wrong-model', products: other.products ?? [] };
    entries.push(entryOf(other, state));
  }
  // A scheme that was searched for is shown even if the team holds nothing for it and it isn't expected here.
  const sought = other || lookedUp === undefined ? undefined : schemes.get(lookedUp);
  if (sought && !entries.some(({ scheme }) => scheme === sought))
    entries.push({ scheme: sought, certificate: undefined, state: { kind: 'missing' }, actions: [] });

  const rank = (e: ShelfEntry) => {
    if (lookedUp && (e.certificate?.id === lookedUp || (sought && e.scheme === sought))) return -2 * ORDER.length;
    const isWanted = e.scheme && asked.includes(e.scheme.id);
    return (
      ORDER.indexOf(e.state.kind) +
      (e.state.kind === 'missing' && e.state.when ? 1 : 0) -
      (isWanted ? ORDER.length + 1 : 0)
    );
  };
  return entries.sort((a, b) => rank(a) - rank(b));
}

/** Of several for one scheme, the latest issued is sent first; without a date, the one that expires last. */
function markSeconds(entries: readonly ShelfEntry[]): ShelfEntry[] {
  const ageOf = ({ certificate }: ShelfEntry) => `${certificate?.issuedOn ?? ''} ${certificate?.expiresOn ?? '9999'}`;
  const sorted = [...entries].sort((a, b) => (ageOf(a) < ageOf(b) ? 1 : ageOf(a) > ageOf(b) ? -1 : 0));
  const best = new Map<string, ShelfEntry>();
  for (const entry of sorted) {
    const id = entry.certificate?.scheme ?? '';
    if (isUsable(entry.state) && !best.has(id)) best.set(id, entry);
  }
  return entries.flatMap((entry) => {
    const better = best.get(entry.certificate?.scheme ?? '');
    return !better || better === entry ? [entry] : [{ ...entry, isSecond: true }];
  });
}

function expectedSchemes(
  pack: ShelfPack,
  { product, country, today }: ShelfQuestion,
): { id: string; expectation: Expectation }[] {
  if (!product || !country) return [];
  const expected = new Map<string, Expectation>();
  for (const expectation of pack.expectations) {
    const { markets, categories, since, voluntary, schemes, when } = expectation;
    if (voluntary || !reaches(markets, country, pack.regions)) continue;
    if (categories && !categories.includes(product.category)) continue;
    if (since && since > today) continue;
    for (const id of schemes) {
      // An unconditional expectation wins over a conditional one.
      const before = expected.get(id);
      if (!before || (before.when && !when)) expected.set(id, expectation);
    }
  }
  return [...expected].map(([id, expectation]) => ({ id, expectation }));
}
