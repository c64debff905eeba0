import type { Frame } from 'playwright-core';

/** Elements that would still move: with a transition or animation of non-zero length. */
export function findMoving(frame: Frame): Promise<string[]> {
  return frame.evaluate(() =>
    [...document.querySelectorAll('body, body *')]
      .filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return [transitionDuration, animationDuration].some((durations) => /[1-9]/.test(durations));
      })
      .map((element) => element.getAttribute('class') ?? element.tagName),
  );
}
