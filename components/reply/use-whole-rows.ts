import { useLayoutEffect, type RefObject } from 'react';
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
    let frame = 0;
    const look = () => {
      const spans = [...rows.values()].map((row) => row.getBoundingClientRect());
      const { cutStart, cutEnd } = seeThrough(spans, element.getBoundingClientRect());
      element.style.setProperty('--cut-start', `${cutStart}px`);
      element.style.setProperty('--cut-end', `${cutEnd}px`);
    };
    // Before the next picture, when everything else is laid out as well.
    const lookSoon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    lookSoon();
    const observer = new ResizeObserver(lookSoon);
    observer.observe(element);
    element.addEventListener('scroll', lookSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      element.removeEventListener('scroll', lookSoon);
    };
  }, [list, rows, of]);
}
