import { useEffect, useState } from 'react';
import { useDevice } from '../device.ts';
import { orSay } from './not-done.ts';

/** Hosts that the browser lets Sidedesk read, as its patterns, now and after every change; `undefined` while it has not answered. */
export function useOrigins(): readonly string[] | undefined {
  const { hosts } = useDevice();
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const read = async () => {
      const listed = await orSay('unread', hosts.list());
      if (listed) setOrigins(listed);
    };
    void read();
    return hosts.watch(() => void read());
  }, [hosts]);
  return origins;
}
