import { browser } from 'wxt/browser';
import type { Ways } from '../../app/panel/page/connect-page.ts';
import { PANEL_PORT } from '../../domain/shared-names.ts';
import { device } from '../pages/browser-device.ts';
import { isOurWord } from '../pages/is-our-word.ts';

/** The browser's channels from the panel to content scripts. */
export const ways: Ways = {
  isOurWord,
  findFrontTab: device.findFrontTab,
  openTab: (tab, onEnd) => {
    const port = browser.tabs.connect(tab, { name: PANEL_PORT });
    port.onDisconnect.addListener(() => {
      // Unless the error is read, the browser writes it to the console each time: "nobody there" is not a fault.
      void browser.runtime.lastError;
      onEnd();
    });
    return {
      post: (message) => port.postMessage(message),
      listen: (receive) => port.onMessage.addListener(receive),
      close: () => port.disconnect(),
    };
  },
  onFrontTab: (heard) => browser.tabs.onActivated.addListener(({ tabId, windowId }) => heard(tabId, windowId)),
  askBrowser: (text) => browser.i18n.detectLanguage(text),
};
