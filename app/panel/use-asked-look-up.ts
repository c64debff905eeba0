import { useEffect, useEffectEvent } from 'react';
import { lookUpOf } from '../../domain/small-values.ts';
import { useDevice } from '../device.ts';
import type { PageConnection } from './page/connect-page.ts';

/** How long what was asked for stays (ms): right after it is opened the panel begins again, for the page that it finds in front. */
const ASKED_MS = 2000;

/** Looks up, in the browser's side panel, what the popup asked for, whether the panel is opened for it or was open before. */
export function useAskedLookUp(page: PageConnection, isReady: boolean, lookFor: (query: string) => void): void {
  const { values } = useDevice();
  const take = useEffectEvent(async () => {
    const query = await values.read(lookUpOf).catch(() => undefined);
    if (query === undefined) return;
    lookFor(query);
    setTimeout(() => void values.write(lookUpOf, undefined).catch(() => undefined), ASKED_MS);
  });
  useEffect(() => {
    if (!page.isSidePanel || !isReady) return undefined;
    void take();
    return values.watch([lookUpOf], () => void take());
  }, [page, values, isReady]);
}
