import { makeUserStore } from '../../make-stores.ts';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PersonalMacro } from '../../../../domain/macros/personal-macro.ts';
import { wordsOf } from '../../../components/support.tsx';
import { drawPanel, pickInMenu, search } from '../draw-panel.tsx';

const pick = async (user: Awaited<ReturnType<typeof drawPanel>>['user'], name: string | readonly string[]) => {
  await pickInMenu(user, ...[name].flat());
  await screen.findByRole('textbox', { name: 'Text of the reply' });
};
const tick = () => screen.queryByRole<HTMLInputElement>('checkbox', { name: /Promises compensation/ });

describe('the editor of own replies', () => {
  it('J1: says of a team’s reply when it fits and when not, labelled', async () => {
    const { user } = await drawPanel();
    await search(user, 'dmgreplace');
    await pick(user, 'Make your own version');

    const notes = wordsOf(document.querySelector('.scp-notes'));
    expect(notes).toMatch(/Fits when\s*\S/);
    expect(notes).toMatch(/Not when\s*No photos yet/);
    // What the team's reply promises, its versions promise.
    expect(tick()).toBeNull();
  });

  it('J2: says of a reply from nothing whether it promises compensation', async () => {
    const userStore = makeUserStore();
    const { user } = await drawPanel({ userStore });
    await screen.findAllByRole('option');
    await pick(user, ['New reply of your own', 'Empty']);
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Gift');
    await user.type(screen.getByRole('textbox', { name: 'Text of the reply' }), 'We add a gift.');
    expect(tick()?.checked).toBe(false);
    await user.click(tick() ?? document.body);
    await user.click(screen.getByRole('button', { name: 'Save' }));

    const kept = () =>
      new Promise<readonly PersonalMacro[]>((tell) =>
        userStore.personal.watch(({ macros }) => tell(macros), new AbortController().signal),
      );
    await waitFor(async () => expect((await kept()).map(({ macro }) => macro.promises)).toEqual([['compensation']]));
  });
});
