import { useDevice } from '../device.ts';
import { useReread } from './use-watched.ts';

/** Hosts that the browser lets Sidedesk read, as its patterns, now and after every change; `undefined` while it has not answered. */
export function useOrigins(): readonly string[] | undefined {
  const { hosts } = useDevice();
  return useReread(hosts.list, hosts.watch);
}
