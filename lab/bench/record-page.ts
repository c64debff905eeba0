/** When things happened on the marketplace's page. Times are ms since the epoch. */
export interface PageRecorder {
  readonly clickedAt: () => number;
  readonly loadedAt: () => number;
  /** When a reply box first held this text. */
  readonly holds: (text: string) => Promise<number>;
  /** Milliseconds of every task over 50 ms since the page started. */
  readonly longTasks: () => readonly number[];
}

declare global {
  interface Window {
    benchPage?: PageRecorder;
  }
}

/** Injected into every document before its own scripts. Self-contained, because only its source text is transferred. */
export function recordPage(): void {
  if (location.protocol !== 'https:' || window.parent !== window) return;
  let clickedAt = 0;
  let held = { value: '', at: 0 };
  const waiting = new Set<() => void>();
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) => longTasks.push(...list.getEntries().map((e) => e.duration)));
  observer.observe({ type: 'longtask', buffered: true });
  addEventListener('click', (event) => (clickedAt = performance.timeOrigin + event.timeStamp), true);
  // Composed events also leave an open shadow root.
  addEventListener(
    'input',
    (event) => {
      const field = event.composedPath()[0];
      if (!(field instanceof HTMLTextAreaElement)) return;
      held = { value: field.value, at: performance.timeOrigin + performance.now() };
      waiting.forEach((look) => look());
    },
    true,
  );
  window.benchPage = {
    clickedAt: () => clickedAt,
    loadedAt: () => {
      const [entry] = performance.getEntriesByType('navigation');
      return entry instanceof PerformanceNavigationTiming ? performance.timeOrigin + entry.loadEventEnd : NaN;
    },
    holds: (text) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('The reply box did not get the text within 30 s.')), 30_000);
        const look = () => {
          if (!held.value.includes(text)) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(held.at);
        };
        waiting.add(look);
        look();
      }),
    longTasks: () => {
      longTasks.push(...observer.takeRecords().map((entry) => entry.duration));
      return longTasks;
    },
  };
}
