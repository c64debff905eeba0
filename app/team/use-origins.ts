import { useEffect, useState } from 'react';
import { useDevice } from '../device.ts';

/** Hosts that the browser lets Sidedesk read, as its patterns, now and after every change; `undefined` while it has not answered. */
export function useOrigins(): readonly string[] | undefined {
  const { hosts } = useDevice();
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const read = () => void hosts.list().then(setOrigins);
    read();
    return hosts.watch(read);
  }, [hosts]);
  return origins;
}
