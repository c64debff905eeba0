import { beforeEach, describe, expect, it } from 'vitest';
import type { SyncProgress } from '../../domain/team/pack-status.ts';
import { trackProgress, type ProgressTracker } from '../../storage/sync/track-progress.ts';

const second = 1000;
let time: number;
let said: SyncProgress[];
let tracker: ProgressTracker;
beforeEach(() => {
  time = 5_000_000;
  said = [];
  const deps = { now: () => time, onProgress: (progress: SyncProgress) => void said.push(progress) };
  tracker = trackProgress(deps, 7, { bytes: 1000, rows: 200 });
});
const after = (ms: number, add: () => void) => {
  time += ms;
  add();
};

describe('the progress of an import', () => {
  it('says what has arrived of what, and which revision it is', () => {
    after(second, () => tracker.addBytes(100));
    expect(said).toEqual([{ revision: 7, bytes: { done: 100, total: 1000 }, rows: { done: 0, total: 200 } }]);
  });

  it('says the time that is left once the pace is known', () => {
    after(3 * second, () => tracker.addBytes(250));
    expect(said.at(-1)?.secondsLeft).toBe(9);
  });

  it('counts the time of writing separately', () => {
    after(60 * second, () => tracker.addBytes(1000));
    after(second, () => tracker.addRows(50));
    after(3 * second, () => tracker.addRows(50));
    expect(said.at(-1)).toMatchObject({ rows: { done: 100 }, secondsLeft: 3 });
  });

  it('speaks four times a second at most, and at the end', () => {
    for (let i = 0; i < 100; i += 1) after(10, () => tracker.addBytes(10));
    expect([said.length, said.at(-1)?.bytes.done]).toEqual([5, 1000]);
  });

  it('never says more than there is, although a part came twice', () => {
    after(second, () => tracker.addBytes(1500));
    expect(said.at(-1)?.bytes).toEqual({ done: 1000, total: 1000 });
  });
});
