import { basicAuthorization, mayHear, type OriginLogin } from '../../domain/team/host-login.ts';
import type { FetchFunction } from './request.ts';

/**
 * A fetch that sends the login to its own origin and to nobody else. `request` follows no redirect that could carry it on. Without a login it is
 * the plain fetch.
 */
export function fetchAs(fetch: FetchFunction, login: OriginLogin | undefined): FetchFunction {
  if (!login) return fetch;
  return (address, init) => {
    if (!mayHear(address, login)) return fetch(address, init);
    const headers = { ...(init.headers as Record<string, string>), Authorization: basicAuthorization(login) };
    return fetch(address, { ...init, headers });
  };
}
