// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAddress } from '../../../content/watching/follow-address.ts';

describe('followAddress', () => {
  let stop: AbortController;
  const onChange = vi.fn();

  beforeEach(() => {
    vi.useFakeTimers();
    stop = new AbortController();
    onChange.mockReset();
    window.history.replaceState(null, '', '/inbox');
    followAddress(window, onChange, stop.signal);
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('notices a rewritten history within its poll', () => {
    window.history.pushState(null, '', '/inbox/7');
    vi.advanceTimersByTime(500);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('notices a step back at once', () => {
    window.history.pushState(null, '', '/inbox/7');
    window.dispatchEvent(new Event('popstate'));
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('says nothing while the address stays', () => {
    window.dispatchEvent(new Event('popstate'));
    vi.advanceTimersByTime(5000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('stops with the signal', () => {
    stop.abort();
    window.history.pushState(null, '', '/inbox/7');
    vi.advanceTimersByTime(5000);
    expect(onChange).not.toHaveBeenCalled();
  });
});
