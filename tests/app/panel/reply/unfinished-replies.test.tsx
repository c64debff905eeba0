import { makeUserStore } from '../../make-stores.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { PartHealth } from '../../../../domain/reading.ts';
import { drawPanel, search, slippers } from '../draw-panel.tsx';

const address = 'https://www.etsy.com/messages/77';
const health: PartHealth[] = [{ part: 'conversation', read: true, from: 'address', sure: 'high' }];
const annika = slippers({ health });
const noor = slippers({ conversation: '78', buyer: { name: 'Noor', handles: [] }, health });

async function open() {
  const showAddress = vi.fn<(to: string) => Promise<void>>(async () => undefined);
  const device = { showAddress, findFrontTab: async () => ({ id: 1, windowId: 1, address }) };
  const drawn = await drawPanel({ state: annika, userStore: makeUserStore(), device });
  return { ...drawn, showAddress };
}
type Drawn = Awaited<ReturnType<typeof open>>;

const line = () => screen.queryByRole('button', { name: /other conversation/ });
const textOf = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to insert' });

async function changeByHand({ user, userStore }: Drawn) {
  await search(user, 'order confirmed');
  await user.click(await screen.findByRole('button', { name: 'Edit before inserting' }));
  await user.type(await textOf(), ' See you.');
  await waitFor(async () => expect(await userStore.unfinished.get('etsy 77')).toBeTruthy());
}

async function fillIn({ user, userStore }: Drawn) {
  await search(user, 'shipped');
  await user.keyboard('{Enter}');
  const [field] = await screen
    .findAllByRole('textbox', { name: /./ })
    .then((all) => all.filter((one) => one.closest('.scp-form')));
  await user.type(field!, 'x');
  await waitFor(async () => expect(await userStore.unfinished.get('etsy 77')).toBeTruthy());
}

describe('J23: a reply that was begun', () => {
  it.each([
    ['a text changed by hand', changeByHand],
    ['a value filled in', fillIn],
  ])('is told of beside every other conversation: %s', async (_what, begin) => {
    const drawn = await open();
    await begin(drawn);
    expect(line()).toBeNull();
    await drawn.show(noor);
    await waitFor(() => expect(line()?.textContent).toContain('1 other conversation has an unfinished reply'));
    await drawn.user.click(line()!);
    await drawn.user.click(
      within(screen.getByRole('list', { name: '' }).closest('.scp-pop')!).getByRole('button', {
        name: /^Annika Vogelsang.*Etsy/,
      }),
    );
    expect(drawn.showAddress.mock.calls).toEqual([[address]]);
  });

  it('H13: leads nowhere where what was noted is an address of another host', async () => {
    const drawn = await open();
    const stray = { site: 'etsy', who: 'Annika Vogelsang', address: 'https://etsy.com.evil.example/messages/77' };
    await drawn.userStore.unfinished.put('etsy 77', stray, new Date().toISOString());
    await drawn.show(noor);
    await waitFor(() => expect(line()).toBeTruthy());
    await drawn.user.click(line()!);
    const list = screen.getByRole('list', { name: '' }).closest<HTMLElement>('.scp-pop')!;
    expect(within(list).getByText('Annika Vogelsang')).toBeTruthy();
    expect(within(list).queryByRole('button', { name: /^Annika Vogelsang.*Etsy/ })).toBeNull();
  });

  it('is told of where no conversation is open, too', async () => {
    const drawn = await open();
    await changeByHand(drawn);
    await drawn.show({ kind: 'no-conversation', site: 'etsy', health: [] });
    await waitFor(() => expect(line()).toBeTruthy());
  });

  it('is told of no longer once it was inserted', async () => {
    const drawn = await open();
    await changeByHand(drawn);
    await drawn.user.click(screen.getByRole('button', { name: /^Insert\s*Enter/ }));
    await screen.findByText(/Inserted\. You are/);
    await waitFor(async () => expect(await drawn.userStore.unfinished.get('etsy 77')).toBeUndefined());
    await drawn.show(noor);
    await screen.findAllByRole('option');
    expect(line()).toBeNull();
  });

  it('is told of no longer once it is the macro’s text again', async () => {
    const drawn = await open();
    await changeByHand(drawn);
    await drawn.user.click(screen.getByRole('button', { name: 'Edit before inserting' }));
    await waitFor(async () => expect(await drawn.userStore.unfinished.get('etsy 77')).toBeUndefined());
  });

  it('stays as it is when the reminder is dismissed', async () => {
    const drawn = await open();
    await changeByHand(drawn);
    await drawn.show(noor);
    await waitFor(() => expect(line()).toBeTruthy());
    await drawn.user.click(line()!);
    await drawn.user.click(screen.getByRole('button', { name: 'Stop reminding of Annika Vogelsang' }));
    await waitFor(() => expect(line()).toBeNull());
    await drawn.show(annika);
    await search(drawn.user, 'order confirmed');
    expect((await textOf()).value).toMatch(/ See you\.$/);
  });
});
