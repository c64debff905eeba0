import type { OriginLogin } from '../../domain/pack/host-login.ts';
import { fetchAs } from './login-fetch.ts';
import { receivePack } from './receive-pack.ts';
import type { ReceiveDeps, Received, ReceiveTask } from './received.ts';

/** Asks the host with the login that it knows, and tells a login that it refused from one that it lacks. */
export async function receiveAs(
  deps: ReceiveDeps,
  login: OriginLogin | undefined,
  task: ReceiveTask,
): Promise<Received> {
  const received = await receivePack({ ...deps, fetch: fetchAs(deps.fetch, login) }, task);
  if (received.kind !== 'failed' || received.trouble.code !== 'E_AUTH' || !login) return received;
  return { ...received, trouble: { ...received.trouble, detail: 'refused' } };
}
