import { useEffect, useState } from 'react';
import { orSay } from './not-done.ts';

/** The value of a store, now and after every change. `watch` must be the same with every draw. */
export function useWatched<T>(watch: (tell: (value: T) => void, signal: AbortSignal) => void, first: T): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    const stop = new AbortController();
    watch(setValue, stop.signal);
    return () => stop.abort();
  }, [watch]);
  return value;
}

/**
 * What is read now, and again whenever `watch` calls back; `undefined` until then. That it could not be read is said by the page's notice. Both
 * functions must be the same with every draw.
 */
export function useReread<T>(read: () => Promise<T>, watch: (changed: () => void) => () => void): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let newest = 0;
    const again = async () => {
      newest += 1;
      const of = newest;
      const next = await orSay('unread', read());
      // An answer that was overtaken by a later question is old.
      if (next !== undefined && of === newest) setValue(next);
    };
    void again();
    const stop = watch(() => void again());
    return () => {
      newest = -1;
      stop();
    };
  }, [read, watch]);
  return value;
}
