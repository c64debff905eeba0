import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { JoinConfirm } from '../../components/pack/join-confirm.tsx';
import { drawIn, wordsOf } from './support.tsx';

const groups = ['7K3M', 'QX2P', '9DHF', 'W4TB', 'C8RN', '5VJE', 'ZA6G', 'M11X'];
const languages = ['en', 'zh-CN', 'zh-TW'] as const;

async function draw(language: (typeof languages)[number] = 'en', changes = {}) {
  const onJoin = vi.fn();
  const onStop = vi.fn();
  await drawIn(
    language,
    <JoinConfirm
      team="nordwind-cs"
      address="https://dav.nordwind.example/pack.json"
      keyCount={2}
      groups={groups}
      hasKey
      isReset={false}
      isJoining={false}
      onJoin={onJoin}
      onStop={onStop}
      {...changes}
    />,
  );
  const buttons = screen.getAllByRole('button');
  return {
    onJoin,
    onStop,
    join: buttons[0]!,
    stop: buttons[1]!,
    field: screen.getByRole('textbox'),
    user: userEvent.setup(),
  };
}

describe('confirming a signed team', () => {
  it.each(languages)('shows team, address and seven groups, never the eighth (%s)', async (language) => {
    await draw(language);
    const text = wordsOf(document.body);
    expect(
      ['nordwind-cs', 'https://dav.nordwind.example/pack.json', ...groups.slice(0, 7)].filter(
        (word) => !text.includes(word),
      ),
    ).toEqual([]);
    expect(document.body.innerHTML).not.toContain('M11X');
  });

  it('P08 joins nothing until the eighth group is typed', async () => {
    const { join, onJoin, user, field } = await draw();
    await user.click(join);
    await user.type(field, 'M11{Enter}');
    await user.click(join);
    expect(onJoin).not.toHaveBeenCalled();
  });

  it.each(['M11X', 'm1lx', ' m i l x '])('takes "%s" as it was heard', async (typed) => {
    const { join, onJoin, user, field } = await draw();
    await user.type(field, typed);
    await user.click(join);
    expect(onJoin).toHaveBeenCalledTimes(1);
  });

  it.each(languages)('says so when another group is typed, and joins nothing (%s)', async (language) => {
    const { join, onJoin, user, field } = await draw(language);
    await user.type(field, 'M12X');
    await user.click(join);
    expect(wordsOf(screen.getByRole('alert'))).not.toBe('');
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('takes no Enter while an input method composes', async () => {
    const { onJoin, user, field } = await draw();
    await user.type(field, 'M11X');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('is stopped with one click', async () => {
    const { stop, onStop, onJoin, user } = await draw();
    await user.click(stop);
    expect([onStop.mock.calls.length, onJoin.mock.calls.length]).toEqual([1, 0]);
  });

  it('joins nothing before the fingerprint is known', async () => {
    const { join, onJoin, user } = await draw('en', { groups: [] });
    await user.click(join);
    expect(onJoin).not.toHaveBeenCalled();
  });

  it('says what a reset of trust forgets', async () => {
    await draw('en', { isReset: true });
    expect(wordsOf(document.body)).toContain('What was trusted until now is forgotten');
  });

  it('says that without a team key no buyer can be checked', async () => {
    await draw('en', { hasKey: false });
    expect(wordsOf(document.body)).toContain('buyers cannot be checked');
  });
});
