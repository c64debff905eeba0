import type { Scheme } from '../pack/schema.ts';
import { parseCertificateNumber } from './number-form.ts';
import { isShippedRegister } from './shipped-registers.ts';

/** A page at which a person looks up a number. */
export interface LookUpAddress {
  readonly href: string;
  /** As a browser asks for it: letters beyond ASCII stand in Punycode, so that no host looks like another one. */
  readonly host: string;
  readonly title: string;
  /** The address leads to the entry of the number; else the number is to be pasted there. */
  readonly hasNumber: boolean;
  /** The extension itself names this host, and not only the team's pack. */
  readonly isShipped: boolean;
}

/**
 * Where a scheme's register is, or its entry of a number. What is no number of the scheme's own form is never put into an address, and what stood in
 * a conversation (`isOwn` is `false`) only into one of a host that the extension itself names: it may be a buyer's phone number. `undefined`: the
 * scheme has no register.
 */
export function lookUpAddress(
  scheme: Pick<Scheme, 'name' | 'also' | 'number' | 'lookUp'>,
  number: string | undefined,
  isOwn: boolean,
): LookUpAddress | undefined {
  const { lookUp } = scheme;
  if (!lookUp) return undefined;
  const direct = number === undefined ? undefined : withNumber(scheme, lookUp.numberUrl, number, isOwn);
  const href = direct ?? lookUp.url;
  const { host } = new URL(href);
  const title = direct === undefined ? lookUp.title : (lookUp.numberTitle ?? lookUp.title);
  return { href, host, title, hasNumber: direct !== undefined, isShipped: isShippedRegister(host) };
}

function withNumber(
  scheme: Pick<Scheme, 'name' | 'also' | 'number'>,
  template: string | undefined,
  written: string,
  isOwn: boolean,
): string | undefined {
  const read = parseCertificateNumber(written, scheme);
  // Half a character is part of no number, and of no address either.
  if (template === undefined || !read || /\p{Cs}/u.test(read.number)) return undefined;
  const href = template.replaceAll('{number}', () => encodeURIComponent(read.number));
  if (!URL.canParse(href) || !URL.canParse(template)) return undefined;
  const { host } = new URL(href);
  // A name is asked for by whoever resolves it, before any page is opened.
  const isInHost = host !== new URL(template).host;
  return isInHost || (!isOwn && !isShippedRegister(host)) ? undefined : href;
}
