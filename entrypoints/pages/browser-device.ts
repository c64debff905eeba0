import { browser } from 'wxt/browser';
import type { CallBackground, Device, HostAccess, SmallValues } from '../../app/device.ts';
import { matchPatternFor } from '../../domain/site/any-hosts.ts';
import { openBrowserPanel } from './open-browser-panel.ts';

const call: CallBackground = (name, ask) => browser.runtime.sendMessage({ call: name, ask });

const hosts: HostAccess = {
  list: async () => (await browser.permissions.getAll()).origins ?? [],
  has: (host) => browser.permissions.contains({ origins: [matchPatternFor(host)] }),
  ask: (wanted) => browser.permissions.request({ origins: wanted.map(matchPatternFor) }),
  giveBack: async (host) => {
    // What was never allowed, or what the manifest itself requires, cannot be given back; nothing is lost by that.
    await browser.permissions.remove({ origins: [matchPatternFor(host)] }).catch(() => false);
  },
  watch: (changed) => {
    const tell = () => changed();
    browser.permissions.onAdded.addListener(tell);
    browser.permissions.onRemoved.addListener(tell);
    return () => {
      browser.permissions.onAdded.removeListener(tell);
      browser.permissions.onRemoved.removeListener(tell);
    };
  },
};

const values: SmallValues = {
  // Firefox rejects a request for an administrator's values if none are set at all.
  read: (area, keys) =>
    area === 'managed'
      ? browser.storage.managed.get([...keys]).catch(() => ({}))
      : browser.storage[area].get([...keys]),
  write: (next) => browser.storage.local.set(next),
  watch: (changed) => {
    const tell = (changes: object, area: string) => changed(Object.keys(changes), area);
    browser.storage.onChanged.addListener(tell);
    return () => browser.storage.onChanged.removeListener(tell);
  },
};

/** The browser as the extension's pages use it. */
export const device: Device = {
  version: browser.runtime.getManifest().version,
  language: browser.i18n.getUILanguage(),
  keysAddress: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts',
  call,
  hosts,
  values,
  findFrontTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab && { id: tab.id, address: tab.url, windowId: tab.windowId };
  },
  askTab: (tab, order) => browser.tabs.sendMessage(tab, order),
  openSidePanel: openBrowserPanel,
};
