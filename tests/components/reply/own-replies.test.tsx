import { screen, within } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { describe, expect, it, vi } from 'vitest';
import { CompareOriginal } from '../../../components/reply/compare-original.tsx';
import { listReplyActions, type OtherWay, type TextSource } from '../../../components/reply/reply-actions.ts';
import { Bar } from '../../../components/panel/bar.tsx';
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
  /** No conversation is open. */
  isAlone?: boolean;
  found?: Macro['class'];
  chosen?: Macro['class'];
}

function Actions({
  about,
  orders,
}: {
  about: Parameters<typeof listReplyActions>[0];
  orders: Parameters<typeof listReplyActions>[1];
}) {
  const { t } = useTranslation();
  return <Bar where="Etsy" listActions={() => listReplyActions(about, orders, t, 'en')} />;
}

async function drawMenu(changes: Changes = {}) {
  const calls = {
    insert: vi.fn<(macro: Macro, way: OtherWay) => void>(),
    makeFavourite: vi.fn<(macro: Macro, isFavourite: boolean) => void>(),
    edit: vi.fn<(macro: Macro) => void>(),
    start: vi.fn<(from: TextSource) => void>(),
    chooseClass: vi.fn<(ofClass: Macro['class']) => void>(),
    copyHeld: vi.fn<() => void>(),
  };
  const { isOwn = false, isFavourite = false, hasMacro = true, isAlone = false, found, chosen } = changes;
  const about = {
    macro: hasMacro ? team : undefined,
    ways: hasMacro ? (['end', 'draft'] as const) : [],
    isOwn,
    isFavourite,
    sources: ['draft', 'last-reply', 'nothing'] as const,
    caseClass: isAlone ? undefined : { found, chosen },
  };
  const orders = { ...calls, copyHeld: isAlone ? undefined : calls.copyHeld };
  const drawn = await drawIn('en', <Actions about={about} orders={orders} />);
  await drawn.user.click(screen.getByRole('button', { name: 'More' }));
  return { ...drawn, calls };
}

const items = (group: string) =>
  within(screen.getByRole('group', { name: group }))
    .getAllByRole('menuitem')
    .map((item) => item.textContent);
const press = async (user: Awaited<ReturnType<typeof drawMenu>>['user'], name: RegExp | string) =>
  user.click(screen.getByRole('menuitem', { name }));

describe('what the panel’s menu offers for a reply', () => {
  it('J22: is all that can be done with the chosen one, under its name, and apart from it what is the conversation’s', async () => {
    await drawMenu({ found: 'goods' });
    expect(items('This reply: Late')).toEqual([
      'Add below the draft',
      'Replace the whole draft',
      'Add to favourites',
      'Make your own version',
      'New reply of your own',
    ]);
    expect(items('This conversation')).toEqual(['Kind of caseGoods', 'Copy what is stored about this buyer']);
  });

  it('offers to edit what is the agent’s own, and to take a favourite back', async () => {
    await drawMenu({ isOwn: true, isFavourite: true });
    expect(items('This reply: Late').slice(2, 4)).toEqual(['Remove from favourites', 'Edit your reply']);
  });

  it('offers only new ones where no reply is chosen, and nothing of a conversation where there is none', async () => {
    await drawMenu({ hasMacro: false, isAlone: true });
    expect(items('Replies')).toEqual(['New reply of your own']);
    expect(screen.queryByRole('group', { name: 'This conversation' })).toBeNull();
  });

  it.each([
    ['From the draft', 'draft'],
    ['From the last one sent', 'last-reply'],
    ['Empty', 'nothing'],
  ])('starts a new one: %s', async (name, from) => {
    const { user, calls } = await drawMenu();
    await press(user, 'New reply of your own');
    await press(user, name);
    expect(calls.start.mock.calls).toEqual([[from]]);
  });

  it.each([
    ['nothing where nothing is known', {}, []],
    ['what the messages say', { found: 'goods' }, ['Goodsfrom the messages']],
    ['what the agent says', { found: 'goods', chosen: 'payment' }, ['Payment']],
  ] as const)('marks as the kind of case %s', async (_what, known, marked) => {
    const { user } = await drawMenu(known);
    await press(user, /^Kind of case/);
    const checked = screen.queryAllByRole('menuitemradio', { checked: true });
    expect(checked.map((item) => item.textContent)).toEqual(marked);
  });

  it('tells the kind of case that the agent chooses', async () => {
    const { user, calls } = await drawMenu({ found: 'goods' });
    await press(user, /^Kind of case/);
    await user.click(screen.getByRole('menuitemradio', { name: 'Payment' }));
    expect(calls.chooseClass.mock.calls).toEqual([['payment']]);
  });

  it.each([
    ['Add to favourites', 'makeFavourite', [team, true]],
    ['Make your own version', 'edit', [team]],
    ['Add below the draft', 'insert', [team, 'end']],
    ['Replace the whole draft', 'insert', [team, 'draft']],
    ['Copy what is stored about this buyer', 'copyHeld', []],
  ] as const)('does with that reply what is chosen: %s', async (name, call, told) => {
    const { user, calls } = await drawMenu();
    await press(user, name);
    expect(calls[call].mock.calls).toEqual([told]);
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
