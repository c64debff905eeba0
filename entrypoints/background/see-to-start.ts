import { browser } from 'wxt/browser';
import { begun } from '../../domain/small-values.ts';
import { readSmallValue, writeSmallValue } from '../../storage/small-values.ts';

interface Start {
  /** The browser has reported an installation, an update or its own start, which the listener for that event handles. */
  readonly isTold: () => boolean;
  /** The browser has forgotten the alarms, as Firefox does when an extension is switched off and on. */
  readonly onNoAlarms: () => void;
  /** The first start since the browser began, or since the extension was switched on. */
  readonly onFirst: () => void;
}

/**
 * Determines at each start of the background what is due, whatever started it: browsers report an installation and their own start, but not that an
 * extension was switched on again.
 */
export async function seeToStart({ isTold, onNoAlarms, onFirst }: Start): Promise<void> {
  const isFirst = !(await readSmallValue(browser, begun));
  const hasAlarms = (await browser.alarms.get('sync')) !== undefined;
  if (isFirst) await writeSmallValue(browser, begun, true);
  if (isTold()) return;
  if (!hasAlarms) onNoAlarms();
  if (isFirst) onFirst();
}
