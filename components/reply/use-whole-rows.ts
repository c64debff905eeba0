import { useLayoutEffect, type RefObject } from 'react';
import { callAfterLayout } from './after-layout.ts';
import { seeThrough } from './lines-in-sight.ts';

/** Says to the style of a list how much shows at its ends of what is not wholly in sight; again whenever `of` is another. */
export function useWholeRows(
  list: RefObject<HTMLElement | null>,
  rows: ReadonlyMap<unknown, HTMLElement>,
  of: unknown,
): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    return callAfterLayout(element, () => {
      const spans = [...rows.values()].map((row) => row.getBoundingClientRect());
      const { cutStart, cutEnd } = seeThrough(spans, element.getBoundingClientRect());
      element.style.setProperty('--cut-start', `${cutStart}px`);
      element.style.setProperty('--cut-end', `${cutEnd}px`);
    });
  }, [list, rows, of]);
}
