import type { Certificate, LocalText, Policy, Scheme } from '../pack/schema.ts';

/** A certificate's state on a day, for a product and a market. Days are ISO. */
export type CertificateState =
  /** `endNotGiven`: certificates of its scheme expire, and the pack doesn't say when this one does. */
  | { readonly kind: 'valid'; readonly expiresOn?: string; readonly endNotGiven?: boolean }
  | {
      readonly kind: 'expiring';
      readonly expiresOn: string;
      readonly daysLeft: number;
      readonly within: ExpiryWarning;
    }
  | { readonly kind: 'expired'; readonly expiredOn: string }
  | { readonly kind: 'not-yet-valid'; readonly from: string }
  /** Held, but for other products. */
  | { readonly kind: 'wrong-model'; readonly products: readonly string[] }
  /** Held, but for other markets. */
  | { readonly kind: 'wrong-market'; readonly markets: readonly string[] }
  /** Expected and not held. `when`: expected only under a condition that the agent has to check. */
  | { readonly kind: 'missing'; readonly since?: string | undefined; readonly when?: LocalText | undefined };

/** Days before expiry at which the warning becomes more urgent (domain reference 2.2). */
const WARNINGS = [7, 30, 60] as const;
export type ExpiryWarning = (typeof WARNINGS)[number];

const DAY_MS = 86_400_000;

/** The state of a certificate on an ISO day, inclusive of its last valid day. `terms` are the scheme's usual months of validity. */
export function judgeCertificate(
  certificate: Pick<Certificate, 'issuedOn' | 'expiresOn'>,
  today: string,
  terms: readonly number[] = [],
): CertificateState {
  const { issuedOn, expiresOn } = certificate;
  if (issuedOn && issuedOn > today) return { kind: 'not-yet-valid', from: issuedOn };
  if (!expiresOn) return terms.length > 0 ? { kind: 'valid', endNotGiven: true } : { kind: 'valid' };
  if (expiresOn < today) return { kind: 'expired', expiredOn: expiresOn };
  const daysLeft = Math.round((Date.parse(expiresOn) - Date.parse(today)) / DAY_MS);
  const within = WARNINGS.find((days) => daysLeft <= days);
  return within ? { kind: 'expiring', expiresOn, daysLeft, within } : { kind: 'valid', expiresOn };
}

/** Whether buyers may be told about it at all. */
export function isUsable(state: CertificateState): boolean {
  return state.kind === 'valid' || state.kind === 'expiring';
}

/** What may be put into a reply for a certificate on a site; `party`: who answers for the product, by name and postal address. */
export type CertificateAction = 'number' | 'attach' | 'link' | 'declare' | 'party';

/** The right things for a site, the best first. Nothing is offered that the site forbids, that is not to be shared, or that does not hold today. */
export function actionsFor(
  certificate: Certificate,
  scheme: Scheme | undefined,
  state: CertificateState,
  policy: Policy | undefined,
): CertificateAction[] {
  const { shareable, number, party, file, link } = certificate;
  if (!shareable || !isUsable(state)) return [];
  const actions: CertificateAction[] = [];
  if (party) actions.push('party');
  if (scheme?.claim === 'declared') actions.push('declare');
  else if (number) actions.push('number');
  // Without a policy for the site nothing that it might forbid is offered.
  if (file && shareable === true && policy?.attachment === 'allowed') actions.push('attach');
  if (link && shareable === true && policy?.link === 'allowed') actions.push('link');
  return actions;
}
