import { useSyncExternalStore } from 'react';

/** Windows of small laptops; `verdict.css` has the same limit. */
const LOW = '(max-height: 719px)';

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
