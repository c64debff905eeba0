import { browser } from 'wxt/browser';
import { writePlace } from '../../domain/look-up/address.ts';

/** Opens the look-up with what was typed behind the keyword in the address bar, in the tab that the person asked for. */
export function answerOmnibox(): void {
  browser.omnibox.onInputEntered.addListener((text, where) => {
    const place = writePlace({ query: text.trim(), filter: {}, compared: [] });
    const url = browser.runtime.getURL(`/lookup.html${place}`);
    if (where === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: where === 'newForegroundTab' });
  });
}
