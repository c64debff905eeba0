import { makePackStore, makeUserStore, sampleInUse } from '../../make-stores.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startPersonalMacro, type PersonalMacro } from '../../../../domain/macros/personal-macro.ts';
import type { ActivePack } from '../../../../domain/team/active-pack.ts';
import { drawPanel, pickInMenu, searchField, search } from '../draw-panel.tsx';

const NEW = 'New reply of your own';

async function choose(name: string | readonly string[], options: Parameters<typeof drawPanel>[0] = {}) {
  const userStore = options.userStore ?? makeUserStore();
  const drawn = await drawPanel({ ...options, userStore });
  const { user } = drawn;
  await search(user, 'order confirmed');
  await screen.findByRole('button', { name: 'Edit before inserting' });
  await pickInMenu(user, ...[name].flat());
  return { ...drawn, userStore };
}

const kept = async (store: ReturnType<typeof makeUserStore>) => {
  const stop = new AbortController();
  const now = await new Promise<{ macros: readonly PersonalMacro[]; favourites: ReadonlySet<string> }>((tell) =>
    store.personal.watch(tell, stop.signal),
  );
  stop.abort();
  return now;
};
const box = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the reply' });

describe('an own reply', () => {
  it('is made of the team’s, saved, found first and thrown away again', async () => {
    const { user, userStore } = await choose('Make your own version');
    const text = await box();
    await user.type(text, ' See you.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await kept(userStore)).macros).toHaveLength(1));
    const [own] = (await kept(userStore)).macros;
    expect([
      own?.original?.id,
      Object.values(own?.macro.body ?? {}).some((body) => body.endsWith(' See you.')),
    ]).toEqual([expect.any(String), true]);
    await user.clear(await searchField());
    await search(user, 'order confirmed');
    await waitFor(() => expect(screen.getAllByRole('option')[0]?.textContent).toContain('your own'));
    await pickInMenu(user, 'Edit your reply');
    await user.click(await screen.findByRole('button', { name: 'Delete' }));
    await waitFor(async () => expect((await kept(userStore)).macros).toHaveLength(0));
  });

  it('J4: without a text in the agent’s language says that its meaning is missing, and leads to where it is added', async () => {
    const userStore = makeUserStore();
    const own = { ...startPersonalMacro('own-1', 'de', 'Gerne, morgen.', '2026-11-20T08:00:00Z', { en: 'Tomorrow' }) };
    await userStore.personal.put(own);
    const { user } = await drawPanel({ userStore });
    await search(user, 'Tomorrow');
    await screen.findByText('It has no text in English, so its meaning is not shown.');
    await user.click(screen.getByRole('button', { name: 'Add it' }));
    expect((await box()).value).toBe('Gerne, morgen.');
  });

  it('J16: offers constants by their values', async () => {
    await choose([NEW, 'Empty']);
    const list = await screen.findByRole('combobox', { name: 'Variable' });
    const offered = within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent);
    expect(offered).toContain('14 · returnDays');
    expect(offered.filter((words) => words.startsWith('const.'))).toEqual([]);
  });

  it('can be begun with the words selected on the page', async () => {
    await choose([NEW, 'From the selection']);
    expect((await box()).value).toBe('selected words');
  });

  it('can be begun with the draft in the reply box', async () => {
    await choose([NEW, 'From the draft']);
    expect((await box()).value).toBe('Half a sentence');
  });

  it('can be begun with what was sent last', async () => {
    await choose([NEW, 'From the last one sent']);
    expect((await box()).value).toContain('wir schauen nach');
  });

  it('that could not be saved stays on screen, and that is said', async () => {
    const { user, userStore } = await choose('Make your own version');
    const text = await box();
    Object.assign(userStore.personal, { put: () => Promise.reject(new Error('E_QUOTA')) });
    await user.type(text, ' See you.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/could not be saved|not be kept|cannot be saved/i)).toBeTruthy();
    expect((await box()).value).toContain(' See you.');
    expect((await kept(userStore)).macros).toEqual([]);
  });
});

describe('a favourite', () => {
  it('is one of this device, until it is none', async () => {
    const { user, userStore } = await choose('Add to favourites');
    await waitFor(async () => expect((await kept(userStore)).favourites.size).toBe(1));
    await pickInMenu(user, 'Remove from favourites');
    await waitFor(async () => expect((await kept(userStore)).favourites.size).toBe(0));
  });
});

describe('an own version whose original the team has changed', () => {
  const changed = (id: string): ActivePack => ({
    ...sampleInUse,
    generation: 2,
    pack: {
      ...sampleInUse.pack,
      macros: sampleInUse.pack.macros.map((macro) =>
        macro.id === id ? { ...macro, body: { ...macro.body, en: 'The team says it in other words.' } } : macro,
      ),
    },
  });

  it.each([
    ['Use the team’s', true],
    ['Keep mine', false],
  ])('shows both, and "%s" settles it', async (press, isTeams) => {
    const packStore = makePackStore(sampleInUse);
    const { user, userStore } = await choose('Make your own version', { packStore });
    await user.type(await box(), ' See you.');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect((await kept(userStore)).macros).toHaveLength(1));
    const before = (await kept(userStore)).macros[0];
    await act(async () => packStore.tell(changed(before?.original?.id ?? '')));
    await user.clear(await searchField());
    await search(user, 'order confirmed');
    await user.click(await screen.findByRole('button', { name: 'Compare' }));
    await user.click(screen.getByRole('button', { name: press }));
    await waitFor(() => expect(screen.queryByRole('button', { name: press })).toBeNull());
    const after = (await kept(userStore)).macros[0];
    expect(after?.macro.body['en'] === 'The team says it in other words.').toBe(isTeams);
    if (!isTeams) expect(after?.macro.body).toEqual(before?.macro.body);
  });
});

describe('the kind of a case', () => {
  it('is what the agent says, for this conversation', async () => {
    const { user, userStore } = await choose('Add to favourites');
    await pickInMenu(user, /^Kind of case/);
    const items = within(await screen.findByRole('menu')).getAllByRole('menuitemradio');
    const other = items.find((item) => item.getAttribute('aria-checked') === 'false');
    await user.click(other!);
    await waitFor(async () => expect((await userStore.cases.get('etsy 77'))?.class).toBeTypeOf('string'));
  });
});
