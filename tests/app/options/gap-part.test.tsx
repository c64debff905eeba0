import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { GapPart } from '../../../app/options/gap-part.tsx';
import { withGap } from '../../../domain/suggestions/gaps.ts';
import { makeUserStore } from '../make-stores.ts';
import { hearCopies } from '../hear-copies.ts';
import { drawIn } from '../../components/support.tsx';

const recycling = { id: 'recycling', name: { en: 'Where to recycle it', 'zh-CN': '如何回收' } };

const copied = hearCopies();

describe('C15: what the pack has no reply for', () => {
  it('is not spoken of while there is nothing', async () => {
    const { gaps } = makeUserStore();
    const { container } = await drawIn('en', <GapPart store={gaps} />);
    expect(container.textContent).toBe('');
  });

  it('is a table that can be copied for the lead, in the language of the agent', async () => {
    const { gaps } = makeUserStore();
    await gaps.put('etsy 77', withGap(undefined, 'de', recycling), new Date().toISOString());
    await drawIn('zh-CN', <GapPart store={gaps} />);
    const row = await screen.findByRole('row', { name: /如何回收/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['如何回收', '德语', '1']);
    await userEvent.click(screen.getByRole('button', { name: '复制给主管' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    expect(copied.mock.lastCall?.[0]).toContain('如何回收\trecycling\t德语\t1');
  });
});
