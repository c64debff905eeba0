import type { Certificate } from '../pack/schema.ts';
import type { CertificateWish } from './asked-schemes.ts';
import type { ShelfEntry } from './shelf.ts';

/** The certificate on a shelf that answers what a buyer asks, with the buyer's words for it; `undefined` if none that may be sent does. */
export function answerWish(
  entries: readonly ShelfEntry[],
  wish: CertificateWish | undefined,
): { readonly certificate: Certificate; readonly words: readonly string[] } | undefined {
  if (!wish) return undefined;
  for (const { certificate, scheme, insteadOf, actions } of entries) {
    if (!certificate || actions.length === 0) continue;
    const words = [scheme?.id, insteadOf?.id].flatMap((id) => wish.schemes.get(id ?? '') ?? []);
    // A request for one scheme isn't answered with another.
    if (words.length === 0 && wish.general && wish.schemes.size === 0) words.push(wish.general);
    if (words.length > 0) return { certificate, words };
  }
  return undefined;
}
