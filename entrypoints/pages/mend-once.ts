import { callBackground } from './call-background.ts';

const asked = new Set<string>();

/** What cannot be read may be damaged: the background looks, once for each thing that a page met, and brings it again. */
export function mendOnce(thing: string): void {
  if (asked.has(thing)) return;
  asked.add(thing);
  void callBackground('mend', {}).catch(() => undefined); // The next check brings it.
}
