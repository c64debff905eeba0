import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { CompareOriginal } from '../../../components/reply/compare-original.tsx';
import { ReplyMenu, type TextSource } from '../../../components/reply/reply-menu.tsx';
import type { Macro } from '../../../domain/pack/schema.ts';
import { copyTeamMacro } from '../../../domain/macros/personal-macro.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { drawDesk, rowOf, transit } from './reply-desk.tsx';
import { drawIn } from '../support.tsx';

const team = makeMacro({ id: 'late', title: { en: 'Late' }, body: { en: 'Hello,\nwait two days.' }, fields: [] });
const now = makeMacro({ ...team, body: { en: 'Hello,\nwait three days.' } });

interface Changes {
  isOwn?: boolean;
  isFavourite?: boolean;
  hasMacro?: boolean;
  found?: Macro['class'];
  chosen?: Macro['class'];
}

async function drawMenu(changes: Changes = {}) {
  const calls = {
    onFavourite: vi.fn<(isFavourite: boolean) => void>(),
    onEdit: vi.fn<() => void>(),
    onStart: vi.fn<(from: TextSource) => void>(),
    choose: vi.fn<(ofClass: Macro['class']) => void>(),
  };
  const { isOwn = false, isFavourite = false, hasMacro = true, found, chosen } = changes;
  const drawn = await drawIn(
    'en',
    <ReplyMenu
      {...calls}
      macro={hasMacro ? team : undefined}
      isOwn={isOwn}
      isFavourite={isFavourite}
      sources={['draft', 'last-reply', 'nothing']}
      caseClass={{ found, chosen, choose: calls.choose }}
    />,
  );
  await drawn.user.click(screen.getByRole('button', { name: 'Own replies, favourites, kind of case' }));
  return { ...drawn, calls };
}

const items = () => screen.getAllByRole('menuitem').map((item) => item.textContent);

describe('the menu of own replies', () => {
  it('offers what can be done with the chosen reply, and new ones from what there is', async () => {
    await drawMenu();
    expect(items()).toEqual([
      'Add to favourites',
      'Make your own version',
      'New reply from the draft',
      'New reply from the last one sent',
      'New reply',
    ]);
  });

  it('offers to edit what is the agent’s own, and to take a favourite back', async () => {
    await drawMenu({ isOwn: true, isFavourite: true });
    expect(items().slice(0, 2)).toEqual(['Remove from favourites', 'Edit your reply']);
  });

  it('offers only new ones where no reply is chosen', async () => {
    await drawMenu({ hasMacro: false });
    expect(items()).toHaveLength(3);
  });

  it.each([
    ['New reply from the draft', 'draft'],
    ['New reply from the last one sent', 'last-reply'],
    ['New reply', 'nothing'],
  ])('starts with %s', async (name, from) => {
    const { user, calls } = await drawMenu();
    await user.click(screen.getByRole('menuitem', { name }));
    expect(calls.onStart.mock.calls).toEqual([[from]]);
  });

  it.each([
    ['nothing where nothing is known', {}, []],
    ['what the messages say', { found: 'goods' }, ['Case: goodsfrom the messages']],
    ['what the agent says', { found: 'goods', chosen: 'payment' }, ['Case: payment']],
  ] as const)('marks as the kind of case %s', async (_what, known, marked) => {
    await drawMenu(known);
    const checked = screen.queryAllByRole('menuitemradio', { checked: true });
    expect(checked.map((item) => item.textContent)).toEqual(marked);
  });

  it('tells the kind of case that the agent chooses', async () => {
    const { user, calls } = await drawMenu({ found: 'goods' });
    await user.click(screen.getByRole('menuitemradio', { name: 'Case: payment' }));
    expect(calls.choose.mock.calls).toEqual([['payment']]);
  });

  it('makes a favourite', async () => {
    const { user, calls } = await drawMenu();
    await user.click(screen.getByRole('menuitem', { name: 'Add to favourites' }));
    expect(calls.onFavourite.mock.calls).toEqual([[true]]);
  });
});

describe('a row of the list', () => {
  it.each([
    [{ own: 'own' as const }, 'Parcel on its way your own'],
    [{ isFavourite: true }, 'Parcel on its way favourite'],
    [{ own: 'changed' as const }, "Parcel on its way your ownteam's text changed"],
  ])('says in words whose it is: %j', async (signs, words) => {
    await drawDesk({ rows: [{ ...rowOf(transit), ...signs } as ReturnType<typeof rowOf>] });
    expect(screen.getByRole('option').querySelector('.t')?.textContent).toBe(words);
  });
});

describe('a version whose original has changed', () => {
  async function drawCompare() {
    const calls = { onTake: vi.fn<() => void>(), onKeep: vi.fn<() => void>() };
    const own = copyTeamMacro('own-1', team, '2026-11-20T08:00:00Z');
    const drawn = await drawIn('en', <CompareOriginal {...calls} own={own} now={now} language="en" />);
    await drawn.user.click(screen.getByRole('button', { name: 'Compare' }));
    return { ...drawn, calls };
  }

  it('shows both texts and marks the lines that differ', async () => {
    const { container } = await drawCompare();
    expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
      'wait three days.',
      'wait two days.',
    ]);
  });

  it.each([
    ['Use the team’s', 'onTake'],
    ['Keep mine', 'onKeep'],
  ] as const)('goes on with what the agent chooses: %s', async (name, call) => {
    const { user, calls } = await drawCompare();
    await user.click(screen.getByRole('button', { name }));
    expect(calls[call]).toHaveBeenCalledTimes(1);
  });
});
