import type { Browser } from 'wxt/browser';

const surroundings = globalThis as unknown as Readonly<Record<'browser' | 'chrome', typeof Browser | undefined>>;

/**
 * The browser's own extension API. The polyfill that pages use adds to Chromium the one habit of Firefox that this script can do without, answering
 * a message with a promise, and would make up a tenth of it.
 */
export const browser = (
  surroundings.browser?.runtime?.id ? surroundings.browser : surroundings.chrome
) as typeof Browser;
