import { browser } from './extension.ts';
import { removeFormer } from '../../content/panel-frame/remove-former.ts';
import { findShadowRoot } from './find-shadow-root.ts';

/** How often a script checks whether its extension still exists (ms). */
const WATCHDOG_MS = 500;

/** The script's own global scope, which no page sees. */
const surroundings = globalThis as { sidedesk?: AbortController };

/**
 * Ends the script that runs here already, if any, and returns the signal that will end this one: when it is started again, and when its extension is
 * updated, switched off or removed. An orphaned script hears nothing of the latter three; asking for the id shows them. Firefox ends it with its extension,
 * before it could do anything: what it showed and took from the page is lent to it for a moment each time, and its remains go when the next one begins.
 */
export function startOnlyOne(): AbortController {
  surroundings.sidedesk?.abort();
  const life = new AbortController();
  surroundings.sidedesk = life;
  removeFormer(document, findShadowRoot);
  const look = () => {
    if (!browser.runtime?.id) life.abort();
  };
  const watchdog = setInterval(look, WATCHDOG_MS);
  // Before anything of an orphaned script is seen again on a page that was in the background.
  window.addEventListener('visibilitychange', look, { capture: true, signal: life.signal });
  life.signal.addEventListener('abort', () => clearInterval(watchdog), { once: true });
  return life;
}
