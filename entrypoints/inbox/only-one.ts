import { browser } from './extension.ts';

/** How often a script asks whether its extension still lives (ms). */
const WATCHDOG_MS = 500;

/** The script's own surroundings, which no page sees. */
const surroundings = globalThis as { sidedesk?: AbortController };

/**
 * Ends the script that runs here already, if any, and gives the signal that will end this one: when it is started again, and when its extension is
 * updated, switched off or removed. Nothing tells an orphaned script of the latter three; asking for the id does.
 */
export function startOnlyOne(): AbortController {
  surroundings.sidedesk?.abort();
  const life = new AbortController();
  surroundings.sidedesk = life;
  const watchdog = setInterval(() => {
    if (!browser.runtime?.id) life.abort();
  }, WATCHDOG_MS);
  life.signal.addEventListener('abort', () => clearInterval(watchdog), { once: true });
  return life;
}
