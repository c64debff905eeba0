import { useSyncExternalStore } from 'react';

/** Windows of laptops, below 768 px with letters of usual size; `low.css` has the same limit. */
const LOW = '(max-height: 47.99em)';

/** Whether the window is so low that what can be opened begins closed. */
export function useIsLow(): boolean {
  return useSyncExternalStore(watch, isLow);
}

const isLow = () => matchMedia(LOW).matches;

function watch(onChange: () => void): () => void {
  const query = matchMedia(LOW);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}
