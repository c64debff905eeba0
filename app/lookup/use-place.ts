import { useCallback, useEffect, useMemo, useState } from 'react';
import { readPlace, writePlace, type LookUpPlace, type ProductFilter } from '../../domain/look-up/address.ts';

export interface Place {
  readonly place: LookUpPlace;
  /** Goes to another place; the browser's back leads here again. `isSame`: what is typed further is no place of its own. */
  readonly go: (change: Partial<LookUpPlace>, how?: { readonly isSame: boolean }) => void;
}

/** What is looked at, as the page's address says it, so that back, forward, reload and a bookmark work. */
export function usePlace(): Place {
  const [search, setSearch] = useState(() => location.search);
  useEffect(() => {
    const follow = () => setSearch(location.search);
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const read = useMemo(() => readPlace(search), [search]);
  // The same filter stays the same object, or every key press would go through all products again.
  const written = JSON.stringify(read.filter);
  const filter = useMemo(() => JSON.parse(written) as ProductFilter, [written]);
  const place = useMemo(() => ({ ...read, filter }), [read, filter]);
  const go = useCallback((change: Partial<LookUpPlace>, how?: { readonly isSame: boolean }) => {
    const next = writePlace({ ...readPlace(location.search), ...change });
    if (next === location.search) return;
    const address = `${location.pathname}${next}`;
    if (how?.isSame) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setSearch(location.search);
  }, []);
  return { place, go };
}
