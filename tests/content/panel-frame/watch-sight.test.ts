import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchSight, type SightWatch } from '../../../content/panel-frame/watch-sight.ts';
import type { PanelSight } from '../../../domain/panel.ts';

let isSeen: boolean;
let clock: number;
let told: PanelSight[];
let tellings: number;
let looks: boolean[];
/** Whatever hides the panel is where only a thorough check finds it. */
let isHiddenDeep: boolean;
let thoroughMs: number;
let stop: AbortController;
let watch: SightWatch;

beforeEach(() => {
  vi.useFakeTimers();
  isSeen = true;
  clock = 10_000;
  told = [];
  tellings = 0;
  looks = [];
  isHiddenDeep = false;
  thoroughMs = 0;
  stop = new AbortController();
  watch = watchSight({
    look: (isThorough) => {
      looks.push(isThorough);
      if (isThorough) clock += thoroughMs;
      // Once found, it is checked every time.
      if (isThorough) isHiddenDeep = false;
      return isSeen || isHiddenDeep;
    },
    onSight: (sight) => {
      tellings += 1;
      if (sight !== told.at(-1)) told.push(sight);
    },
    beforePaint: (callback) => void setTimeout(callback, 10),
    signal: stop.signal,
    now: () => clock,
    random: randomFrom(),
  });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

/** The same numbers in every run. */
function randomFrom(): () => number {
  let state = 20_261_129;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function pass(ms: number): void {
  for (let passed = 0; passed < ms; passed += 10) {
    clock += 10;
    vi.advanceTimersByTime(10);
  }
}

describe('A5: a press in the panel', () => {
  it('is not meant before the panel was seen for 300 ms', () => {
    pass(200);
    expect(watch.isPressable()).toBe(false);
  });

  it('is meant from then on', () => {
    pass(500);
    expect([watch.isPressable(), told]).toEqual([true, ['early', 'seen']]);
  });

  it('is not meant while something hides the panel', () => {
    pass(500);
    isSeen = false;
    expect(watch.isPressable()).toBe(false);
  });

  it('is not meant when the page uncovers the panel at the moment of the press', () => {
    pass(500);
    isSeen = false;
    pass(1000);
    isSeen = true;
    expect(watch.isPressable()).toBe(false);
  });

  it('is not meant until 300 ms after that, and the panel can say who was to blame', () => {
    pass(500);
    isSeen = false;
    pass(200);
    isSeen = true;
    pass(250);
    const soonAfter = watch.isPressable();
    pass(250);
    expect([soonAfter, watch.isPressable(), told]).toEqual([false, true, ['early', 'seen', 'hidden', 'seen']]);
  });

  it.each([80, 100, 150, 200, 250, 300, 350, 400])(
    'is not meant when the cover is lifted for a moment every %i ms',
    (every) => {
      for (let round = 0; round < 20; round += 1) {
        isSeen = false;
        pass(every);
        isSeen = true;
        // Too short for a person to see anything.
        pass(20);
      }
      expect(watch.isPressable()).toBe(false);
    },
  );

  it.each([1, 50, 150])(
    'is not meant where a cover that is hard to find came right after a thorough look of %i ms, and stays for as long as a lure takes',
    (took) => {
      thoroughMs = took;
      for (let round = 0; round < 40; round += 1) {
        pass(200 + round * 7);
        const thorough = looks.filter(Boolean).length;
        while (looks.filter(Boolean).length === thorough) pass(10);
        isHiddenDeep = true;
        isSeen = false;
        pass(700);
        isSeen = true;
        isHiddenDeep = false;
        expect(watch.isPressable()).toBe(false);
        pass(12_000);
      }
    },
  );

  it('is not meant after a time in which nobody looked, as in a tab that was not in front', () => {
    pass(500);
    clock += 60_000;
    expect(watch.isPressable()).toBe(false);
  });

  it('is not meant right after the panel has moved, for which the page is not blamed', () => {
    pass(500);
    watch.restart();
    expect([watch.isPressable(), told.at(-1)]).toEqual([false, 'early']);
  });
});

describe('the looks at the panel', () => {
  it('are thorough twice a second while all is well', () => {
    pass(5000);
    expect(looks.filter(Boolean).length).toBeLessThanOrEqual(12);
  });

  it('are all thorough for ten seconds after something has hidden it', () => {
    pass(500);
    isSeen = false;
    pass(1000);
    isSeen = true;
    looks = [];
    pass(5000);
    expect(looks.every(Boolean)).toBe(true);
  });

  it('are reported again and again, so that silence can be told from good news', () => {
    pass(1000);
    tellings = 0;
    pass(3000);
    expect(tellings).toBeGreaterThanOrEqual(8);
    expect(tellings).toBeLessThanOrEqual(13);
  });

  it('end with the signal', () => {
    stop.abort();
    looks = [];
    pass(1000);
    expect(looks).toEqual([]);
  });
});

describe('A5: a page that covers the panel, stops every script, and uncovers it before one runs', () => {
  let queue: (() => void)[];
  let isCovered: boolean;
  let stopped: SightWatch;

  const picture = () => {
    clock += 16;
    vi.advanceTimersByTime(16);
    for (const callback of queue.splice(0)) callback();
  };
  /** Time passes, and whatever became due runs afterwards. */
  const stopFor = (ms: number) => {
    clock += ms;
    isCovered = false;
    vi.advanceTimersByTime(ms);
  };

  beforeEach(() => {
    queue = [];
    isCovered = false;
    stopped = watchSight({
      look: () => !isCovered,
      onSight: () => undefined,
      beforePaint: (callback) => void queue.push(callback),
      signal: stop.signal,
      now: () => clock,
      random: randomFrom(),
    });
    for (let count = 0; count < 60; count += 1) picture();
  });

  it('is pressable as long as the page does nothing', () => {
    expect(stopped.isPressable()).toBe(true);
  });

  it.each([100, 180, 250, 430, 550])('takes no press from the second time on (%d ms)', (ms) => {
    const taken = Array.from({ length: 20 }, () => {
      isCovered = true;
      picture();
      stopFor(ms);
      picture();
      return stopped.isPressable();
    });
    expect(taken.slice(2)).not.toContain(true);
  });

  it('takes presses on a page that is only busy', () => {
    for (let count = 0; count < 10; count += 1) {
      picture();
      stopFor(250);
    }
    expect(stopped.isPressable()).toBe(true);
  });
});
