import type { browser as Polyfilled } from 'wxt/browser';

/** The names under which the two browsers give a script the extension's interface. */
const { browser: own, chrome } = globalThis as unknown as {
  readonly browser?: typeof Polyfilled;
  readonly chrome: typeof Polyfilled;
};

/** The extension's interface as the browser itself gives it, with promises in both. What makes it the same everywhere would be a tenth of this script. */
export const browser = own?.runtime?.id ? own : chrome;
