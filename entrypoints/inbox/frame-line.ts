import { browser } from './extension.ts';
import type { Line } from '../../domain/channel.ts';
import { KNOCK } from '../../domain/shared-names.ts';

/** How long a frame may take to see its word (ms). A frame that was blocked, or that the page removed, never does. */
const SEEN_MS = 10_000;

/**
 * Hands a message port to our frame. The frame cannot distinguish our message from one of the page, so the port comes with a word that is also in
 * the extension's storage, where no page can write; the frame removes the word when it has seen it. `isHome` is checked again at the last moment;
 * nothing is handed over if the frame is not in its place.
 */
export async function openFrameLine(
  frame: HTMLIFrameElement,
  origin: string,
  isHome: () => boolean,
): Promise<Line | undefined> {
  const word = KNOCK + crypto.randomUUID();
  await browser.storage.local.set({ [word]: true });
  if (!isHome()) {
    await browser.storage.local.remove(word);
    return undefined;
  }
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.postMessage({ sidedesk: word }, origin, [port2]);
  // An orphaned script no longer has storage.
  setTimeout(() => void browser.storage?.local.remove(word).catch(() => undefined), SEEN_MS);
  return {
    post: (message) => port1.postMessage(message),
    listen: (receive) => {
      port1.onmessage = (event) => receive(event.data);
    },
  };
}
