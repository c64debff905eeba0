import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handCodes, type CodesOptions } from '../../content/typed-codes/codes.ts';
import { followCodes } from '../../content/typed-codes/follow-codes.ts';
import { createListView } from '../../content/typed-codes/open-list.ts';
import { codesOff, codeTrigger } from '../../domain/small-values.ts';
import { readSmallValue, watchSmallValues } from '../../storage/small-values.ts';
import { browser } from '../inbox/extension.ts';
import { findShadowRoot } from '../inbox/find-shadow-root.ts';
import { openFrameLine } from '../inbox/frame-line.ts';
import { readHandedSites } from '../inbox/handed-sites.ts';

/** Injected beside the content script together with the one that writes; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() => handCodes(startCodes));

function startCodes(options: CodesOptions) {
  const { window, shown, panel, signal } = options;
  const origin = new URL(browser.runtime.getURL('/')).origin;
  const channel = crypto.randomUUID();
  const list = createListView({
    window,
    panel,
    findShadowRoot,
    url: browser.runtime.getURL(listPage()),
    channel,
    openLine: (frame, isHome) => openFrameLine(frame, origin, isHome),
    signal,
  });
  let begins: Awaited<ReturnType<typeof readTrigger>> | undefined;
  const read = () =>
    void readTrigger().then(
      (next) => (begins = next),
      () => undefined,
    );
  read();
  const unwatch = watchSmallValues(browser, [codeTrigger, codesOff], read);
  signal.addEventListener('abort', () => browser.runtime?.id && unwatch(), { once: true });
  const trigger = () => {
    const state = shown();
    const isOff = !begins || state.kind !== 'open' || begins.off.includes(state.reading.site);
    return isOff || begins?.trigger === 'off' ? undefined : begins?.trigger;
  };
  return followCodes({ ...options, trigger, list, channel });
}

async function readTrigger() {
  const [trigger, off] = await Promise.all([readSmallValue(browser, codeTrigger), readSmallValue(browser, codesOff)]);
  return { trigger, off };
}

/** The list's page; under its other name, which `wxt.config.ts` explains, if the manifest supplied no site. */
function listPage(): '/sidebar.html' {
  return (readHandedSites().length > 0 ? '/codes-list.html' : '/here-codes.html') as '/sidebar.html';
}
