import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ImportProgress } from '../../../components/pack/import-progress.tsx';
import type { SyncProgress } from '../../../domain/team/pack-status.ts';
import { drawIn } from '../support.tsx';

const MB = 1024 * 1024;
const arriving: SyncProgress = {
  revision: 43,
  bytes: { done: 12.4 * MB, total: 98 * MB },
  rows: { done: 0, total: 1_000_000 },
  secondsLeft: 20,
};
const writing: SyncProgress = {
  ...arriving,
  bytes: { done: 98 * MB, total: 98 * MB },
  rows: { done: 412_000, total: 1_000_000 },
};
const draw = (language: 'en' | 'zh-CN' | 'zh-TW', progress: SyncProgress, onStop = vi.fn()) =>
  drawIn(language, <ImportProgress progress={progress} onStop={onStop} />);

describe('a long import', () => {
  it.each([
    ['en', arriving, 'Revision 43: 12.4 of 98.0 MB have arrived'],
    ['en', writing, 'Revision 43: 412,000 of 1,000,000 buyers written'],
    ['zh-CN', arriving, '第43版：已收到12.4/98.0MB'],
    ['zh-TW', writing, '第43版：已寫入412,000/1,000,000位買家'],
  ] as const)('says what it is at (%s)', async (language, progress, words) => {
    await draw(language, progress);
    expect(screen.getByLabelText(words)).toBeInstanceOf(HTMLProgressElement);
  });

  it.each([
    [20, 'about 20 s left'],
    [240, 'about 4 min left'],
    [1, 'about a second left'],
  ])('says the time that is left: %i s', async (secondsLeft, words) => {
    await draw('en', { ...arriving, secondsLeft });
    expect(screen.getByText(new RegExp(words)).textContent).toContain('the previous pack stays in use');
  });

  it('can be stopped', async () => {
    const onStop = vi.fn();
    await draw('en', arriving, onStop);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onStop).toHaveBeenCalledTimes(1);
  });
});
