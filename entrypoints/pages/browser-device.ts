import { browser } from 'wxt/browser';
import type { CallBackground, Device, HostAccess, SmallValues } from '../../app/device.ts';
import { matchPatternFor } from '../../domain/site/any-hosts.ts';
import { readSmallValue, watchSmallValues, writeSmallValue } from '../../storage/small-values.ts';
import { managed } from './managed.ts';
import { openBrowserPanel } from './open-browser-panel.ts';
import { showAddress } from './show-address.ts';

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
  read: (value) => readSmallValue(browser, value),
  write: (value, next) => writeSmallValue(browser, value, next),
  watch: (all, changed) => watchSmallValues(browser, all, changed),
};

/** The browser as the extension's pages use it. */
export const device: Device = {
  version: browser.runtime.getManifest().version,
  language: browser.i18n.getUILanguage(),
  keysAddress: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts',
  call,
  hosts,
  values,
  managed,
  findFrontTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    return tab && { id: tab.id, address: tab.url, windowId: tab.windowId };
  },
  showAddress,
  askTab: (tab, order) => browser.tabs.sendMessage(tab, order),
  openSidePanel: openBrowserPanel,
};
