import { basicAuthorization, mayHear, type OriginLogin } from '../../domain/pack/host-login.ts';
import type { FetchFunction } from './fetch-pack.ts';

/**
 * A fetch that tells the login to its own origin and to nobody else. Redirects are not followed then, not even within the host: `fetchPack` sees
 * that there was one. Without a login it is the fetch itself.
 */
export function fetchAs(fetch: FetchFunction, login: OriginLogin | undefined): FetchFunction {
  if (!login) return fetch;
  return (address, init) => {
    if (!mayHear(address, login)) return fetch(address, init);
    const headers = { ...(init.headers as Record<string, string>), Authorization: basicAuthorization(login) };
    return fetch(address, { ...init, headers, redirect: 'manual' });
  };
}
