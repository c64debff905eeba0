import type { Certificate, Pack, Policy, Product, Scheme } from '../pack/schema.ts';

/** How a certificate stands on a day. Days before the end at which it is shown as expiring: 60, 30, 7 (domain reference 2.2). */
export type CertificateState =
  | { readonly kind: 'valid'; readonly expiresOn?: string }
  | { readonly kind: 'expiring'; readonly expiresOn: string; readonly daysLeft: number }
  | { readonly kind: 'expired'; readonly expiredOn: string }
  | { readonly kind: 'not-yet-valid'; readonly from: string }
  | { readonly kind: 'missing'; readonly since?: string }
  /** Looked up, but it covers other products or markets than the ones in question. */
  | { readonly kind: 'elsewhere' };

/** What may be put into a reply for a certificate on a site. */
export type CertificateAction = 'number' | 'attach' | 'link' | 'declare';

export interface ShelfEntry {
  readonly scheme: Scheme | undefined;
  readonly title: Certificate['title'] | undefined;
  readonly certificate: Certificate | undefined;
  readonly state: CertificateState;
  readonly actions: readonly CertificateAction[];
}

const EXPIRING_DAYS = 60;
const ORDER: readonly CertificateState['kind'][] = [
  'elsewhere',
  'valid',
  'expiring',
  'expired',
  'not-yet-valid',
  'missing',
];

/** What the shelf is for. Without a product only company-wide certificates are shown, without a country those of every market, and without both the whole pack's. */
export interface ShelfQuestion {
  readonly product?: Product | undefined;
  readonly country?: string | undefined;
  readonly policy?: Policy | undefined;
  /** A certificate that was looked up; it stands first, whether it fits or not. */
  readonly lookedUp?: string | undefined;
  /** ISO day. */
  readonly today: string;
}

/** The certificates that fit a product and market, and those expected there but missing; usable ones first. */
export function buildShelf(
  pack: Pick<Pack, 'certificates' | 'schemes' | 'expectations'>,
  question: ShelfQuestion,
): ShelfEntry[] {
  const { product, country, policy, today, lookedUp } = question;
  const schemes = new Map(pack.schemes.map((s) => [s.id, s]));
  const isAsked = product !== undefined || country !== undefined;
  const covers = (c: Certificate) =>
    !isAsked ||
    ((!c.products || (product && c.products.includes(product.id))) && (!country || c.markets.includes(country)));
  const fitting = pack.certificates.filter(covers);
  const toEntry = (certificate: Certificate, state: CertificateState): ShelfEntry => {
    const scheme = schemes.get(certificate.scheme);
    return {
      scheme,
      title: certificate.title,
      certificate,
      state,
      actions: actionsFor(certificate, scheme, state, policy),
    };
  };
  const entries = fitting.map((c) => toEntry(c, stateOf(c, today)));
  const other = pack.certificates.find((c) => c.id === lookedUp && !covers(c));
  if (other) entries.push(toEntry(other, { kind: 'elsewhere' }));
  for (const missing of missingSchemes(pack, fitting, question)) {
    const state: CertificateState = missing.since ? { kind: 'missing', since: missing.since } : { kind: 'missing' };
    entries.push({ scheme: schemes.get(missing.id), title: undefined, certificate: undefined, state, actions: [] });
  }
  const rank = (e: ShelfEntry) => (e.certificate?.id === lookedUp && lookedUp ? -1 : ORDER.indexOf(e.state.kind));
  return entries.sort((a, b) => rank(a) - rank(b));
}

/** The state of a certificate on an ISO day; the last day of validity still counts. */
export function stateOf(certificate: Pick<Certificate, 'issuedOn' | 'expiresOn'>, today: string): CertificateState {
  const { issuedOn, expiresOn } = certificate;
  if (issuedOn && issuedOn > today) return { kind: 'not-yet-valid', from: issuedOn };
  if (!expiresOn) return { kind: 'valid' };
  if (expiresOn < today) return { kind: 'expired', expiredOn: expiresOn };
  const daysLeft = Math.round((Date.parse(expiresOn) - Date.parse(today)) / 86_400_000);
  return daysLeft <= EXPIRING_DAYS ? { kind: 'expiring', expiresOn, daysLeft } : { kind: 'valid', expiresOn };
}

function actionsFor(
  certificate: Certificate,
  scheme: Scheme | undefined,
  state: CertificateState,
  policy: Policy | undefined,
): CertificateAction[] {
  if (!certificate.shareable || (state.kind !== 'valid' && state.kind !== 'expiring')) return [];
  const actions: CertificateAction[] = [];
  if (scheme?.selfDeclared) actions.push('declare');
  else if (certificate.number) actions.push('number');
  // Without a policy for the site nothing that it might forbid is offered.
  if (certificate.file && policy?.attachment === 'allowed') actions.push('attach');
  if (certificate.link && policy?.link === 'allowed') actions.push('link');
  return actions;
}

function missingSchemes(
  pack: Pick<Pack, 'expectations'>,
  have: readonly Certificate[],
  { product, country, today }: ShelfQuestion,
): { id: string; since?: string }[] {
  if (!product || !country) return [];
  const held = new Set(have.map((c) => c.scheme));
  const missing = new Map<string, { id: string; since?: string }>();
  for (const expectation of pack.expectations) {
    if (!expectation.markets.includes(country) || !expectation.categories.includes(product.category)) continue;
    if (expectation.since && expectation.since > today) continue;
    for (const id of expectation.schemes) {
      if (!held.has(id)) missing.set(id, expectation.since ? { id, since: expectation.since } : { id });
    }
  }
  return [...missing.values()];
}
