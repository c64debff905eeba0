import type { Scheme } from '../pack/schema.ts';
import { parseCertificateNumber } from './number-form.ts';
import { isShippedRegister } from './shipped-registers.ts';

/** A page where a person can look up a number. */
export interface LookUpAddress {
  readonly href: string;
  /** As the browser requests it: letters beyond ASCII are in Punycode, so that no host can imitate another. */
  readonly host: string;
  readonly title: string;
  /** The address leads to the number's entry; otherwise the number has to be pasted there. */
  readonly hasNumber: boolean;
  /** The extension itself names this host, not just the team's pack. */
  readonly isShipped: boolean;
}

/**
 * The address of a scheme's register, or of a number's entry in it. Only numbers in the scheme's own format are put into an address,
 * and those from a conversation (`isOwn` is `false`) only if the extension itself names the host: they may be a buyer's phone number.
 * `undefined`: the scheme has no register.
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
  // Half a character belongs in no number and no address.
  if (template === undefined || !read || /\p{Cs}/u.test(read.number)) return undefined;
  const href = template.replaceAll('{number}', () => encodeURIComponent(read.number));
  if (!URL.canParse(href) || !URL.canParse(template)) return undefined;
  const { host } = new URL(href);
  // A host name reaches its resolver before any page is opened.
  const isInHost = host !== new URL(template).host;
  return isInHost || (!isOwn && !isShippedRegister(host)) ? undefined : href;
}
