import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LeaveQuestion } from '../../../components/pack/leave-question.tsx';
import { drawIn, wordsOf } from '../support.tsx';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

async function draw(language: (typeof languages)[number] = 'en') {
  const onLeave = vi.fn();
  const onStay = vi.fn();
  const drawn = await drawIn(language, <LeaveQuestion team="nordwind-cs" onLeave={onLeave} onStay={onStay} />);
  const [stay, leave] = screen.getAllByRole('button');
  return { ...drawn, onLeave, onStay, stay: stay!, leave: leave! };
}

describe('leaving a team', () => {
  it.each(languages)('names the team and what goes (%s)', async (language) => {
    await draw(language);
    const words = wordsOf(screen.getByRole('group'));
    expect([words.includes('nordwind-cs'), /leave\./.test(words)]).toEqual([true, false]);
  });

  it('stays with the key that comes first', async () => {
    const { user, stay, onStay, onLeave } = await draw();
    expect(document.activeElement).toBe(stay);
    await user.keyboard('{Enter}');
    expect([onStay.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 0]);
  });

  it('leaves when that is pressed', async () => {
    const { user, leave, onStay, onLeave } = await draw();
    await user.click(leave);
    expect([onStay.mock.calls.length, onLeave.mock.calls.length]).toEqual([0, 1]);
  });
});
