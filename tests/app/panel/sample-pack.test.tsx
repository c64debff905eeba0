import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { makePackStore, sampleInUse } from '../make-stores.ts';
import { drawPanel, searchField } from './draw-panel.tsx';

describe('J19: the sample pack beside a real conversation', () => {
  const draw = () => drawPanel({ packStore: makePackStore(sampleInUse) });

  it('is copied and never inserted, and says why', async () => {
    const { user, calls } = await draw();
    // After the pretended keyboard has put its own clipboard there.
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await user.type(await searchField(), 'order confirmed{Enter}');
    await screen.findByText('Copied.');
    expect([calls.insert.mock.calls, copied.mock.calls.length]).toEqual([[], 1]);
    expect(screen.getByText(/samples of an invented shop: they can be copied, not inserted/)).toBeTruthy();
    copied.mockRestore();
  });

  it('leads to where a joining link is pasted', async () => {
    const opened = vi.spyOn(window, 'open').mockReturnValue(null);
    const { user } = await draw();
    await user.click(await screen.findByRole('button', { name: 'Paste the joining link' }));
    expect(opened.mock.calls).toEqual([['/options.html#join', '_blank']]);
    opened.mockRestore();
  });
});
