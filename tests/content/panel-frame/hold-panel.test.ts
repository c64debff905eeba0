import { describe, expect, it } from 'vitest';
import { countFights } from '../../../content/panel-frame/hold-panel.ts';

describe('fights with a page', () => {
  it('are too many at the sixth within ten seconds', () => {
    const isTooOften = countFights(() => 0);
    expect(Array.from({ length: 6 }, isTooOften)).toEqual([false, false, false, false, false, true]);
  });

  it('are forgotten after ten seconds', () => {
    let clock = 0;
    const isTooOften = countFights(() => clock);
    const seen = Array.from({ length: 40 }, () => {
      clock += 2100;
      return isTooOften();
    });
    expect(seen).not.toContain(true);
  });
});
