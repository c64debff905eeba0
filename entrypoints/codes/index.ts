import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handCodes, type CodesOptions } from '../../content/typed-codes/codes.ts';
import { followCodes } from '../../content/typed-codes/follow-codes.ts';
import { createListView } from '../../content/typed-codes/open-list.ts';
import { codesOff, codeTrigger } from '../../domain/small-values.ts';
import { readSmallValue, watchSmallValues, type WithChanges, type WithStorage } from '../../storage/small-values.ts';

/** Injected beside the content script together with the one that writes; see `entrypoints/background/bring-tools.ts`. */
export default defineUnlistedScript(() => handCodes(startCodes));

/** The browser's interface, as far as it is used here. */
interface Extension extends WithStorage, WithChanges {
  readonly storage: WithStorage['storage'] & WithChanges['storage'];
  readonly runtime: { readonly id?: string; readonly getURL: (path: string) => string };
}

function startCodes(options: CodesOptions) {
  const { window, shown, panel, findShadowRoot, openLine, isKnownSite, signal } = options;
  const extension = options.extension as Extension;
  const origin = new URL(extension.runtime.getURL('/')).origin;
  const channel = crypto.randomUUID();
  const list = createListView({
    window,
    panel,
    findShadowRoot,
    // Under its other name, which `wxt.config.ts` explains, if the manifest supplied no site.
    url: extension.runtime.getURL(isKnownSite ? '/codes-list.html' : '/here-codes.html'),
    channel,
    openLine: (frame, isHome) => openLine(frame, origin, isHome),
    signal,
  });
  let begins: Awaited<ReturnType<typeof readTrigger>> | undefined;
  const read = () =>
    void readTrigger(extension).then(
      (next) => (begins = next),
      () => undefined,
    );
  read();
  const unwatch = watchSmallValues(extension, [codeTrigger, codesOff], read);
  signal.addEventListener('abort', () => extension.runtime?.id && unwatch(), { once: true });
  const trigger = () => {
    const state = shown();
    const isOff = !begins || state.kind !== 'open' || begins.off.includes(state.reading.site);
    return isOff || begins?.trigger === 'off' ? undefined : begins?.trigger;
  };
  return followCodes({ ...options, trigger, list, channel });
}

async function readTrigger(extension: Extension) {
  const [trigger, off] = await Promise.all([
    readSmallValue(extension, codeTrigger),
    readSmallValue(extension, codesOff),
  ]);
  return { trigger, off };
}
