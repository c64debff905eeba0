import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OtherUnfinished } from '../../domain/reply/unfinished.ts';
import type { UserDatabase } from '../../storage/user-database.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { openOwn } from './open-stores.ts';

let database: UserDatabase;
let store: UserStore;
let signal: AbortSignal;
beforeEach(() => {
  ({ database, store, signal } = openOwn());
});

const annika = { site: 'etsy', who: 'Annika', address: 'https://www.etsy.com/messages/1870100001' };
const farid = { site: 'shopee', who: 'Farid' };
const put = async () => {
  await store.unfinished.put('etsy 1870100001', annika, '2026-11-28T08:00:00.000Z');
  await store.unfinished.put('shopee 7', farid, '2026-11-30T08:00:00.000Z');
};

/** What is reported of other conversations than this one. */
function watch(conversation: string | undefined) {
  const told = vi.fn<(others: readonly OtherUnfinished[]) => void>();
  store.unfinished.watchOthers(conversation, told, signal);
  const names = () => told.mock.lastCall?.[0].map(({ who }) => who);
  return { told, names };
}

describe('J23: conversations with replies that were begun', () => {
  it.each([
    ['to one of them, all but itself', 'etsy 1870100001', ['Farid']],
    ['to one without, all, the newest first', 'etsy 2', ['Farid', 'Annika']],
    ['without a conversation, all', undefined, ['Farid', 'Annika']],
  ])('are told %s', async (_what, conversation, names) => {
    await put();
    const others = watch(conversation);
    await vi.waitFor(() => expect(others.names()).toEqual(names));
  });

  it('are told with since when, and with an address where there is one', async () => {
    await put();
    const { told } = watch(undefined);
    await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toHaveLength(2));
    expect(told.mock.lastCall?.[0]).toMatchObject([
      { ...farid, since: '2026-11-30T08:00:00.000Z' },
      { ...annika, since: '2026-11-28T08:00:00.000Z' },
    ]);
  });

  it('go once they are inserted or dismissed, wherever that happens', async () => {
    await put();
    const { told, names } = watch(undefined);
    await vi.waitFor(() => expect(names()).toEqual(['Farid', 'Annika']));
    await store.unfinished.put('shopee 7', undefined, '2026-11-30T09:00:00.000Z');
    await vi.waitFor(() => expect(names()).toEqual(['Annika']));
    await store.unfinished.dismiss(told.mock.lastCall?.[0].map(({ name }) => name) ?? []);
    await vi.waitFor(() => expect(names()).toEqual([]));
  });

  it('leave what was filled in where it is when they are dismissed', async () => {
    await put();
    await store.cases.put('shopee 7', { answers: { days: { text: '3', macro: 'late' } } }, '2026-11-30T08:00:00.000Z');
    await store.unfinished.dismiss(await database.unfinished.toCollection().primaryKeys());
    expect((await store.cases.get('shopee 7'))?.answers).toEqual({ days: { text: '3', macro: 'late' } });
  });

  it('are forgotten after a week', async () => {
    await put();
    await store.unfinished.dropOld(Date.parse('2026-12-05T08:00:01.000Z'));
    expect((await database.unfinished.toArray()).map(({ content }) => content)).toEqual([farid]);
  });

  it('leave a damaged row out', async () => {
    await put();
    await database.unfinished.put({ conversation: 'x', changedAt: '2026-11-30T10:00:00.000Z', content: { site: 7 } });
    const others = watch(undefined);
    await vi.waitFor(() => expect(others.names()).toEqual(['Farid', 'Annika']));
  });
});
