import type { CallBackground } from '../device.ts';

const asked = new Set<string>();

/** What cannot be read may be damaged: the background looks, once for each thing that a page met, and brings it again. */
export function mendOnce(thing: string, call: CallBackground): void {
  if (asked.has(thing)) return;
  asked.add(thing);
  void call('mend', {}).catch(() => undefined); // The next check brings it.
}
