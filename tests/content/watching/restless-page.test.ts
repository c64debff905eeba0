// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRig, drawInbox } from './watched-inbox.ts';

describe('a page that rewrites itself every 50 ms', () => {
  let rig: ReturnType<typeof createRig>;
  let rewriting: ReturnType<typeof setInterval>;

  beforeEach(() => {
    rig = createRig();
  });
  afterEach(() => {
    clearInterval(rewriting);
    rig.end();
  });
  const rewrite = (draw: () => void) => {
    draw();
    rewriting = setInterval(draw, 50);
  };

  it('is shown all the same', async () => {
    rewrite(() => drawInbox('A', 'annika', ['hello']));
    rig.watch();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(rig.said).toEqual(['reading', 'open A 1']);
  });

  it('is read no more than about once in a second and a half', async () => {
    rewrite(() => drawInbox('A', 'annika', ['hello']));
    await rig.watchShown();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(rig.read.mock.calls.length).toBeLessThanOrEqual(24);
  });

  it('blanks before the next buyer is shown, in the midst of the rewriting', async () => {
    let buyer = ['A', 'annika'];
    rewrite(() => drawInbox(buyer[0]!, buyer[1]!, [`from ${buyer[1]}`]));
    rig.watch();
    await vi.advanceTimersByTimeAsync(5_000);
    buyer = ['B', 'bertil'];
    await vi.advanceTimersByTimeAsync(60);
    expect(rig.said.at(-1)).toBe('reading');
    await vi.advanceTimersByTimeAsync(6_000);
    expect(rig.said.at(-1)).toBe('open B 1');
  });
});
