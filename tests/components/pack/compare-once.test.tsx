import { screen } from '@testing-library/react';
import { useState, type ComponentProps } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { CompareOnce } from '../../../components/pack/compare-once.tsx';
import { NameHost } from '../../../components/pack/name-host.tsx';
import { drawing, fieldsOf, groups } from './compare-groups.tsx';
import { formatMoment } from '../../../components/formats.ts';
import en from '../../../locales/en.json' with { type: 'json' };
import zhCN from '../../../locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../../locales/zh-TW.json' with { type: 'json' };
import { drawIn, wordsOf } from '../support.tsx';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

/** Keeps count as the options page does. */
function Counted({ comparison, ...props }: ComponentProps<typeof CompareOnce>) {
  const [wrong, setWrong] = useState(comparison.wrong);
  return <CompareOnce {...props} comparison={{ ...comparison, wrong, onWrong: () => setWrong(wrong + 1) }} />;
}

const textsOf = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

describe('the comparison of a team that a former version has joined', () => {
  const draw = async (
    language: (typeof languages)[number] = 'en',
    { isLoginAsked = false, failedAt = undefined as string | undefined } = {},
  ) => {
    const onSame = vi.fn();
    const comparison = {
      groups,
      draw: drawing([1, 4, 7]),
      wrong: 0,
      failedAt,
      againAt: undefined,
      onWrong: () => undefined,
    };
    const element = <Counted comparison={comparison} isLoginAsked={isLoginAsked} onSame={onSame} />;
    return { onSame, ...(await drawIn(language, element)) };
  };
  const button = (at = 0) => screen.getAllByRole('button')[at]!;

  it.each(languages)('A7: is offered, and asks for nothing until it is begun (%s)', async (language) => {
    await draw(language);
    const group = screen.getByRole('group');
    const { title, begin } = textsOf[language].compare;
    expect([group.getAttribute('aria-label'), screen.getAllByRole('button').map(wordsOf), fieldsOf()]).toEqual([
      title,
      [begin],
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
    expect([wordsOf(screen.getByRole('alert')), fieldsOf(), onSame.mock.calls.length]).toEqual([
      textsOf[language].compare.wrongEnd,
      [],
      0,
    ]);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  it.each(languages)('A7: says when it failed before, also to whoever comes back (%s)', async (language) => {
    const failedAt = '2026-11-03T09:15:00Z';
    await draw(language, { failedAt });
    const said = textsOf[language].compare.failed.replace('{{time}}', formatMoment(failedAt, language));
    expect(screen.getByText(said)).toBeTruthy();
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
