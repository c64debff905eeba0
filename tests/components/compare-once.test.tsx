import { screen } from '@testing-library/react';
import { useState, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CompareOnce } from '../../components/pack/compare-once.tsx';
import { NameHost } from '../../components/pack/name-host.tsx';
import { drawing, fieldsOf, groups } from './compare-groups.tsx';
import { drawIn, wordsOf } from './support.tsx';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

/** Keeps count as the options page does. */
function Counted(props: Omit<ComponentProps<typeof CompareOnce>, 'wrong' | 'onWrong'>) {
  const [wrong, setWrong] = useState(0);
  return <CompareOnce {...props} wrong={wrong} onWrong={() => setWrong(wrong + 1)} />;
}

describe('the comparison of a team that a former version has joined', () => {
  const draw = async (language: (typeof languages)[number] = 'en', changes = {}) => {
    const onSame = vi.fn();
    const element = (
      <Counted
        groups={groups}
        draw={drawing([1, 4, 7])}
        isLoginAsked={false}
        failedAt={undefined}
        againAt={undefined}
        onSame={onSame}
        {...changes}
      />
    );
    return { onSame, ...(await drawIn(language, element)) };
  };
  const button = (at = 0) => screen.getAllByRole('button')[at]!;

  it.each(languages)('A7: is offered, and asks for nothing until it is begun (%s)', async (language) => {
    await draw(language);
    const group = screen.getByRole('group');
    expect([group.getAttribute('aria-label') !== '', /compare\./.test(wordsOf(group)), fieldsOf()]).toEqual([
      true,
      false,
      [],
    ]);
  });

  it('A7: is done once the groups agree', async () => {
    const { user, onSame } = await draw();
    await user.click(button());
    await user.keyboard('QX2P{Enter}C8RN{Enter}M11X{Enter}');
    expect(onSame).toHaveBeenCalledTimes(1);
  });

  it('can be left for later', async () => {
    const { user, onSame } = await draw();
    await user.click(button());
    await user.click(button(1));
    expect([fieldsOf(), wordsOf(document.activeElement), onSame.mock.calls.length]).toEqual([[], 'Compare now', 0]);
  });

  it.each(languages)('A7: says after three wrong answers what to do about it (%s)', async (language) => {
    const { user, onSame } = await draw(language);
    await user.click(button());
    for (let times = 0; times < 3; times += 1) {
      for (const field of fieldsOf()) await user.type(field, '0000');
      await user.click(button());
    }
    expect([wordsOf(screen.getByRole('alert')).length > 20, fieldsOf(), onSame.mock.calls.length]).toEqual([
      true,
      [],
      0,
    ]);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it.each(languages)('A7: says when it failed before, also to whoever comes back (%s)', async (language) => {
    await draw(language, { failedAt: '2026-11-03T09:15:00Z' });
    expect(wordsOf(screen.getByRole('group'))).toMatch(/3.*15/);
    expect(/compare\./.test(wordsOf(screen.getByRole('group')))).toBe(false);
  });

  it('A7: says that a login waits for it', async () => {
    await draw('en', { isLoginAsked: true });
    expect(wordsOf(screen.getByRole('group'))).toContain('Compare the fingerprint first');
  });
});

describe('the host that an unsigned pack asks a login for', () => {
  const draw = async (language: (typeof languages)[number] = 'en') => {
    const onNamed = vi.fn();
    const onStop = vi.fn();
    const drawn = await drawIn(language, <NameHost host="dav.nordwind.example" onNamed={onNamed} onStop={onStop} />);
    return { onNamed, onStop, ...drawn };
  };

  it.each(languages)('A7: is asked for and not shown (%s)', async (language) => {
    const { container } = await draw(language);
    expect([container.innerHTML.includes('nordwind'), /login\./.test(wordsOf(container))]).toEqual([false, false]);
  });

  it('A7: is typed before anything else is asked', async () => {
    const { user, onNamed } = await draw();
    await user.type(fieldsOf()[0]!, 'dav.nordwind.example{Enter}');
    expect(onNamed).toHaveBeenCalledTimes(1);
  });

  it('A7: is not another one, and that is said', async () => {
    const { user, onNamed } = await draw();
    await user.type(fieldsOf()[0]!, 'cloud.nordwind.example{Enter}');
    expect([wordsOf(screen.getByRole('alert')).includes('leads to another host'), onNamed.mock.calls.length]).toEqual([
      true,
      0,
    ]);
    await user.type(fieldsOf()[0]!, 'x');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes no Enter while an input method composes', async () => {
    const { user, onNamed } = await draw();
    await user.type(fieldsOf()[0]!, 'dav.nordwind.example');
    fieldsOf()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, isComposing: true }));
    expect(onNamed).not.toHaveBeenCalled();
  });

  it('can be stopped', async () => {
    const { user, onStop } = await draw();
    await user.click(screen.getAllByRole('button')[1]!);
    expect(onStop).toHaveBeenCalledTimes(1);
  });
});
