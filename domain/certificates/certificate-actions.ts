import type { Certificate, Policy, Scheme } from '../pack/schema.ts';
import { isUsable, type CertificateState } from './certificate-state.ts';

/** What a reply may contain for a certificate on a site; `party`: who is responsible for the product, by name and postal address. */
export type CertificateAction = 'number' | 'attach' | 'link' | 'declare' | 'party';

/** The permitted actions on a site, best first. Nothing is offered that the site forbids, that must not be shared, or that isn't valid today. */
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
  // Without a policy for the site, nothing is offered that it might forbid.
  if (file && shareable === true && policy?.attachment === 'allowed') actions.push('attach');
  if (link && shareable === true && policy?.link === 'allowed') actions.push('link');
  return actions;
}
