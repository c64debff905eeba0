import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Written } from '../../../../domain/language/written-language.ts';
import { showInTime, type Meanwhile } from '../../../../app/panel/page/show-in-time.ts';

const german: Written = { candidates: ['de'], certainty: 'sure' };
const guess: Written = { candidates: ['nl'], certainty: 'perhaps' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Shows an answer whose later part arrives after `ms`. */
function ask(ms: number | undefined, { isCurrent = () => true, hasBegun = () => false }: Partial<Meanwhile> = {}) {
  const show = vi.fn();
  const later = ms === undefined ? undefined : new Promise<Written>((resolve) => setTimeout(() => resolve(german), ms));
  showInTime({ first: guess, ...(later && { later }) }, { isCurrent, hasBegun }, show);
  return { show, shown: () => show.mock.calls.flat() };
}

describe('P2: a conversation', () => {
  it('is shown at once where nobody is asked', () => {
    expect(ask(undefined).shown()).toEqual([guess]);
  });

  it('is shown once where the answer comes soon', async () => {
    const { shown } = ask(20);
    await vi.advanceTimersByTimeAsync(500);
    expect(shown()).toEqual([german]);
  });

  it('is shown with what is known, and with a late answer when it comes', async () => {
    const { shown } = ask(240);
    await vi.advanceTimersByTimeAsync(120);
    expect(shown()).toEqual([guess]);
    await vi.advanceTimersByTimeAsync(200);
    expect(shown()).toEqual([guess, german]);
  });

  it('keeps its language where the agent has begun', async () => {
    const { shown } = ask(240, { hasBegun: () => true });
    await vi.advanceTimersByTimeAsync(500);
    expect(shown()).toEqual([guess]);
  });

  it('that was begun in before it was shown takes its first answer', async () => {
    const { shown } = ask(20, { hasBegun: () => true });
    await vi.advanceTimersByTimeAsync(500);
    expect(shown()).toEqual([german]);
  });

  it.each([20, 240])('that has made room for another is not shown any more, answered after %i ms', async (ms) => {
    const { shown } = ask(ms, { isCurrent: () => false });
    await vi.advanceTimersByTimeAsync(500);
    expect(shown()).toEqual([]);
  });
});
