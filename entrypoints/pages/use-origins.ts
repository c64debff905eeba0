import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { originOf } from '../../domain/site/any-hosts.ts';

/** Hosts that the browser lets Sidedesk read, as its patterns, now and after every change; `undefined` while it has not answered. */
export function useOrigins(): readonly string[] | undefined {
  const [origins, setOrigins] = useState<readonly string[]>();
  useEffect(() => {
    const read = () => void browser.permissions.getAll().then((given) => setOrigins(given.origins ?? []));
    read();
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return origins;
}

/** Asks the browser for hosts; it does so only within a press. What is given is told to everybody who watches. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(originOf) });
}
