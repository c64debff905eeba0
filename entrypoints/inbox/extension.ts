import type { Browser } from 'wxt/browser';

const surroundings = globalThis as unknown as Readonly<Record<'browser' | 'chrome', typeof Browser | undefined>>;

/**
 * The browser's own extension interface. What pages use gives Chromium the one habit of Firefox that this script can do without, an answer to a
 * message by a promise, and would be a tenth of it.
 */
export const browser = (
  surroundings.browser?.runtime?.id ? surroundings.browser : surroundings.chrome
) as typeof Browser;
