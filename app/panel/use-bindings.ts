import { useEffect, useState } from 'react';
import { useDevice } from '../device.ts';

/** The keys as the browser reports them, by command; an empty text is a command without a key. Asked of the background, since frames may not ask. */
export function useBindings(): ReadonlyMap<string, string> {
  const { call } = useDevice();
  const [bindings, setBindings] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    const stop = new AbortController();
    const ask = () =>
      void call('keys', {}).then(
        (keys) => setBindings(new Map(keys.map(({ command, key }) => [command, key]))),
        () => undefined,
      );
    ask();
    // Who comes back to the page may have changed them in the browser meanwhile.
    document.addEventListener('visibilitychange', () => document.hidden || ask(), { signal: stop.signal });
    return () => stop.abort();
  }, [call]);
  return bindings;
}
