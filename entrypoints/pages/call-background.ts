import { browser } from 'wxt/browser';
import type { BackgroundCalls } from '../../domain/protocol.ts';

/** Asks the background. The browser wakes it if it sleeps. */
export function callBackground<K extends keyof BackgroundCalls>(
  name: K,
  ask: BackgroundCalls[K]['ask'],
): Promise<BackgroundCalls[K]['answer']> {
  return browser.runtime.sendMessage({ call: name, ask }) as Promise<BackgroundCalls[K]['answer']>;
}
