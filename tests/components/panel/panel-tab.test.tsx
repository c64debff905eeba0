import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ConductNote } from '../../../components/panel/conduct-note.tsx';
import { PanelTab } from '../../../components/panel/panel-tab.tsx';
import { PersonalSign } from '../../../components/panel/personal-sign.tsx';
import type { Mark } from '../../../domain/verdict-icons.ts';
import { drawIn, wordsOf } from '../support.tsx';

describe('the collapsed tab', () => {
  const marks: readonly (readonly [Mark, string])[] = [
    ['not-listed', 'not listed'],
    ['past-case', 'past case'],
    ['caution', 'caution'],
    ['block', 'listed'],
    ['cannot-check', 'cannot check'],
    ['reading', 'reading'],
    ['layout-changed', 'layout'],
  ];
  it.each(marks)('is read as a button that opens the panel and says the state: %s', async (mark, word) => {
    await drawIn('en', <PanelTab mark={mark} side="right" onOpen={() => undefined} />);
    expect(screen.getByRole('button').getAttribute('aria-label')).toBe(`Open Sidedesk: ${word}`);
  });

  it('says no state where there is none', async () => {
    await drawIn('en', <PanelTab mark="none" side="left" onOpen={() => undefined} />);
    expect([screen.getByRole('button').getAttribute('aria-label'), wordsOf(screen.getByRole('button'))]).toEqual([
      'Open Sidedesk',
      '',
    ]);
  });

  it.each(['{Enter}', ' '])('opens by the keyboard: %j', async (keys) => {
    const onOpen = vi.fn();
    const { user } = await drawIn('en', <PanelTab mark="caution" side="right" onOpen={onOpen} />);
    await user.tab();
    await user.keyboard(keys);
    expect(onOpen).toHaveBeenCalledTimes(1);
  });
});

describe('what a page does to the panel', () => {
  it.each(['hides', 'took-keyboard', 'keeps-keyboard', 'fights'] as const)('is said at once: %s', async (conduct) => {
    const onRead = vi.fn();
    const { user } = await drawIn('en', <ConductNote conduct={conduct} onRead={onRead} />);
    expect(wordsOf(screen.getByRole('alert'))).toMatch(/page/);
    await user.click(screen.getByRole('button', { name: 'OK' }));
    expect(onRead).toHaveBeenCalledTimes(1);
  });
});

describe("A22: the agent's sign", () => {
  it('has a name for who does not see it', async () => {
    await drawIn('en', <PersonalSign sign={{ picture: 'boat', colour: 'teal', word: 'Kiwi' }} />);
    expect(screen.getByRole('img', { name: 'Your sign: boat, Kiwi' }).textContent).toBe('Kiwi');
  });
});
