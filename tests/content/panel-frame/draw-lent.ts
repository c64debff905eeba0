import { vi } from 'vitest';

interface Lent {
  readonly style: Readonly<Record<string, string>>;
  readonly endsAt: number;
  isOver: boolean;
}

/** Replaces the browser's animations, which happy-dom lacks: the styles an element has at this moment of the fake clock. */
export function drawLent(): (element: Element) => Readonly<Record<string, string>> {
  const given = new Map<Element, Lent[]>();
  Element.prototype.animate = function (this: Element, frames, options) {
    const { delay = 0, duration = 0, fill } = options as KeyframeAnimationOptions;
    if (fill !== 'backwards') throw new Error('Nothing is lent before the animation begins.');
    const style = (frames as Record<string, string>[])[0] ?? {};
    const lent: Lent = { style, endsAt: Date.now() + delay + Number(duration), isOver: false };
    given.set(this, [...(given.get(this) ?? []), lent]);
    return { cancel: () => (lent.isOver = true) } as unknown as Animation;
  };
  return (element) => {
    const now = (given.get(element) ?? []).filter(({ isOver, endsAt }) => !isOver && Date.now() < endsAt);
    return Object.assign({}, ...now.map(({ style }) => style)) as Record<string, string>;
  };
}

/** Time after the browser has ended the script: none of its timers fire, and nobody is notified. */
export function passWithoutScript(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}
