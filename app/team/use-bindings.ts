import { useEffect, useState } from 'react';
import { useDevice } from '../device.ts';

/** The keys as the browser reports them, by command; an empty text is a command without a key. `null`: they could not be read. */
export type Bindings = ReadonlyMap<string, string> | null;

/** `undefined` until the background answers; it is asked because frames may not ask the browser. */
export function useBindings(): Bindings | undefined {
  const { call } = useDevice();
  const [bindings, setBindings] = useState<Bindings>();
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const keys = await call('keys', {}).catch(() => undefined);
      if (keys) setBindings(new Map(keys.map(({ command, key }) => [command, key])));
      else setBindings((before) => before ?? null);
    };
    void read();
    // The agent may have changed them in the browser before coming back to the page.
    const again = () => void (document.hidden || read());
    document.addEventListener('visibilitychange', again, { signal: stop.signal });
    return () => stop.abort();
  }, [call]);
  return bindings;
}
