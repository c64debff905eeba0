import type { OriginLogin } from '../../domain/team/host-login.ts';
import { fetchAs } from './login-fetch.ts';
import { receivePack } from './receive-pack.ts';
import { receiveWhole, type ReceiveDeps, type Received, type ReceiveTask } from './received.ts';

/** Asks the host with the login that it knows, and tells a login that it refused from one that it lacks. It never rejects. */
export async function receiveAs(
  deps: ReceiveDeps,
  login: OriginLogin | undefined,
  task: ReceiveTask,
): Promise<Received> {
  const ask = () => receivePack({ ...deps, fetch: fetchAs(deps.fetch, login) }, task);
  const received = await receiveWhole(deps, task.signal, ask);
  if (received.kind !== 'failed' || received.trouble.code !== 'E_AUTH' || !login) return received;
  return { ...received, trouble: { ...received.trouble, detail: 'refused' } };
}
