import { browser } from 'wxt/browser';

/** Name under which the session's storage tells that this extension has begun. Browsers empty that storage when they end, and when an extension is switched off. */
const BEGUN = 'begun';

interface Start {
  /** The browser has told of an installation, an update or its own start, which is seen to by whoever is told. */
  readonly isTold: () => boolean;
  /** The browser has forgotten the alarms, as Firefox does where an extension was switched off and on. */
  readonly onNoAlarms: () => void;
  /** The first start since the browser began, or since the extension was switched on. */
  readonly onFirst: () => void;
}

/**
 * Looks at each start of the background what is due, whatever started it: browsers tell of an installation and of their own start, but not of an
 * extension that was switched on again.
 */
export async function seeToStart({ isTold, onNoAlarms, onFirst }: Start): Promise<void> {
  const isFirst = !(BEGUN in (await browser.storage.session.get(BEGUN)));
  const hasAlarms = (await browser.alarms.get('sync')) !== undefined;
  if (isFirst) await browser.storage.session.set({ [BEGUN]: true });
  if (isTold()) return;
  if (!hasAlarms) onNoAlarms();
  if (isFirst) onFirst();
}
