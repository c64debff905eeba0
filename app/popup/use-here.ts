import { useEffect, useState } from 'react';
import { anyHosts } from '../../domain/small-values.ts';
import { useDevice } from '../device.ts';
import { takeBackHost } from '../team/any-hosts.ts';
import { isDone, orSay } from '../team/not-done.ts';

export interface Here {
  /** Sidedesk is used on this host because the agent said so. */
  readonly isUsed: boolean;
  readonly use: () => void;
  readonly takeBack: () => void;
}

/** Whether Sidedesk is used on a host that no site knows. What could not be saved is shown as it was before. */
export function useHere(host: string | undefined, packAddress: string | undefined): Here {
  const device = useDevice();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  const [isAllowed, setAllowed] = useState(false);
  useEffect(() => {
    if (host === undefined) return;
    void orSay('unread', device.values.read(anyHosts)).then((listed) => listed && setHosts(listed));
    void orSay('unread', device.hosts.has(host)).then((is) => setAllowed(is === true));
  }, [host, device]);
  const write = async (next: readonly string[]) => {
    setHosts(next);
    if (!(await isDone('unsaved', device.values.write(anyHosts, next)))) setHosts(hosts);
  };

  return {
    isUsed: isAllowed && host !== undefined && hosts.includes(host),
    use: () => {
      if (host === undefined) return;
      // The browser asks only within the press itself, and Firefox closes this popup while it asks: the wish is written before the answer comes.
      const asked = orSay('refused', device.hosts.ask([host]));
      const before = hosts.filter((one) => one !== host);
      void write([...before, host]);
      void asked.then((isGiven = false) => {
        setAllowed(isGiven);
        if (!isGiven) void write(before);
      });
    },
    takeBack: () => {
      if (host === undefined) return;
      setHosts(hosts.filter((one) => one !== host));
      void isDone('unsaved', takeBackHost(device, host, packAddress)).then((is) => is || setHosts(hosts));
    },
  };
}
