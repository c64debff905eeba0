import { useEffect, useState } from 'react';
import { HERE } from '../../domain/shared-names.ts';
import { useDevice } from '../device.ts';
import { listAnyHosts, takeBackHost } from '../team/any-hosts.ts';

export interface Here {
  /** Sidedesk is used on this host because the agent said so. */
  readonly isUsed: boolean;
  readonly use: () => void;
  readonly takeBack: () => void;
}

/** Whether Sidedesk is used on a host that no site knows. */
export function useHere(host: string | undefined, packAddress: string | undefined): Here {
  const device = useDevice();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    if (host === undefined) return;
    void listAnyHosts(device).then(setHosts);
    void device.hosts.has(host).then(setAllowed);
  }, [host, device]);
  const write = (next: readonly string[]) => {
    setHosts(next);
    void device.values.write({ [HERE]: next });
  };

  return {
    isUsed: isAllowed && host !== undefined && hosts.includes(host),
    use: () => {
      if (host === undefined) return;
      // The browser asks only within the press itself, and Firefox closes this popup while it asks: the wish stands before the answer comes.
      const asked = device.hosts.ask([host]);
      const before = hosts.filter((one) => one !== host);
      write([...before, host]);
      void asked.then((isGiven) => {
        setAllowed(isGiven);
        if (!isGiven) write(before);
      });
    },
    takeBack: () => {
      if (host === undefined) return;
      setHosts(hosts.filter((one) => one !== host));
      void takeBackHost(device, host, packAddress);
    },
  };
}
