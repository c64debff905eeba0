import { useEffect, useState } from 'react';

/** Time in a page moves by the half minute: clocks and ages change their words at most that often. */
const TICK_MS = 30_000;

export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
