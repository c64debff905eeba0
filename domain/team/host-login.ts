/** What a person types where a host asks for a login. */
export interface HostLogin {
  readonly user: string;
  /** Best an app password made by the host: it can be revoked separately. */
  readonly password: string;
}

/** A login together with the one origin that may receive it: `https://dav.example.com`. */
export interface OriginLogin extends HostLogin {
  readonly origin: string;
}

/** Longer ones come from a paste that went wrong (characters). */
const LONGEST = 500;

/** Whether a login can be sent at all. Basic authentication ends the name at its first colon, and neither part may break the header's line. */
export function isSendable({ user, password }: HostLogin): boolean {
  const isPlain = (text: string) => text !== '' && text.length <= LONGEST && !/\p{Cc}/u.test(text);
  return isPlain(user) && isPlain(password) && !user.includes(':');
}

/** The login as the value of the header `Authorization`, by RFC 7617 in UTF-8. */
export function basicAuthorization({ user, password }: HostLogin): string {
  const bytes = new TextEncoder().encode(`${user}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}

/** What is known of a joined team when its host asks for a login. */
interface Asking {
  readonly isSigned?: boolean;
  readonly isUncompared?: boolean;
  readonly hasLogin?: boolean;
}

/**
 * What has to happen before a person is asked for a login, so that a link alone cannot send anybody to a host that asks for passwords. A signed
 * team's fingerprint covers the origin, so anyone who has compared it has named the host (`comparison`); without signatures the person names it
 * (`host-name`). `isVouched`: the administrator has set the team. A host that already has a login learns nothing new.
 */
export function beforeLogin(
  { isSigned = false, isUncompared = false, hasLogin = false }: Asking,
  isVouched: boolean,
): 'nothing' | 'comparison' | 'host-name' {
  if (isVouched || hasLogin) return 'nothing';
  if (!isSigned) return 'host-name';
  return isUncompared ? 'comparison' : 'nothing';
}

/**
 * Whether what a person typed names this host, as a browser reads it: case, spaces around it, a scheme before it and the usual port do not count,
 * nor whether an international name is written in its own letters or as `xn--…`, and an input method's wide letters and full stops count as those
 * of a name.
 */
export function isSameHost(typed: string, host: string): boolean {
  const name = typed
    .trim()
    .replace(/^https:\/\//i, '')
    .replace(/\/$/, '');
  // Anything else that an address can contain would name more than a host, or seem to.
  if (name === '' || /[\s/\\?#@]/.test(name) || !URL.canParse(`https://${name}`)) return false;
  return new URL(`https://${name}`).host === host;
}

/** Whether an address is on the origin that may receive a login, over https. */
export function mayHear(address: string, { origin }: Pick<OriginLogin, 'origin'>): boolean {
  const url = new URL(address);
  return url.protocol === 'https:' && url.origin === origin;
}
