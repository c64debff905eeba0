import type { Policy } from '../pack/schema.ts';
import type { Gate } from './render-macro.ts';
import type { Carried } from './template.ts';

const POLICY_FIELDS = {
  link: 'link',
  coupon: 'coupon',
  attachment: 'attachment',
  'review-request': 'reviewRequest',
  emoji: 'emoji',
} as const satisfies Record<Carried, keyof Policy>;

/** Whether a site's policy allows what a text carries; `unknown` without a policy, or if it doesn't say. */
export function gateOf(policy: Policy | undefined, carries: Carried): Gate {
  return policy?.[POLICY_FIELDS[carries]] ?? 'unknown';
}
