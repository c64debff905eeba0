import { useLayoutEffect, type RefObject } from 'react';
import { callAfterLayout } from '../controls/after-layout.ts';
import { seeThrough } from '../controls/lines-in-sight.ts';

/**
 * Says to the style of a list how much shows at its ends of what is not wholly in sight; again whenever `of` is another. `rows`: its pieces, or
 * what finds them.
 */
export function useWholeRows(
  list: RefObject<HTMLElement | null>,
  rows: ReadonlyMap<unknown, HTMLElement> | ((list: HTMLElement) => Iterable<Element>),
  of: unknown,
): void {
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    return callAfterLayout([element], () => {
      const pieces = typeof rows === 'function' ? rows(element) : rows.values();
      const spans = [...pieces].map((row) => row.getBoundingClientRect());
      const seen = seeThrough(spans, element.getBoundingClientRect());
      // Where not even one is wholly in sight, a part of it is better than nothing.
      const { cutStart, cutEnd } = seen.whole > 0 ? seen : { cutStart: 0, cutEnd: 0 };
      element.style.setProperty('--cut-start', `${cutStart}px`);
      element.style.setProperty('--cut-end', `${cutEnd}px`);
    });
  }, [list, rows, of]);
}
