import { makePackStore, makeUserStore, sampleInUse } from '../../make-stores.ts';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '../../../../domain/base64url.ts';
import { buyerKey } from '../../../../domain/blacklist/buyer-key.ts';
import { findKey } from '../../../../domain/blacklist/buyer-list.ts';
import { openSeal } from '../../../../domain/blacklist/list-seal.ts';
import { newKeying } from '../../../../domain/blacklist/team-key.ts';
import { writeBuyerList } from '../../../../domain/blacklist/write-buyers.ts';
import type { ActivePack } from '../../../../domain/team/active-pack.ts';
import type { ListInUse } from '../../../../domain/team/judge-buyer.ts';
import { TEAM_KEY } from '../../../../storage/team-store.ts';
import { wordsOf } from '../../../components/support.tsx';
import { readList, teamKey } from '../../../domain/blacklist/sealed-list.ts';
import { smallBuyer } from '../../../domain/pack/small-pack.ts';
import { hearCopies } from '../../hear-copies.ts';
import { drawPanel, search, slippers } from '../draw-panel.tsx';

const copied = hearCopies();

const keying = await newKeying(teamKey);
const seal = await openSeal(teamKey);
const order = { type: 'order', value: '3391150872' } as const;

/** A list with the buyer of the slippers, and this severity. */
async function listOf(severity: 1 | 2 | 3): Promise<ListInUse> {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const key = await buyerKey(teamKey, 'etsy', order, keying);
  const list = readList(
    await writeBuyerList([smallBuyer({ key, severity, since: day(-30), until: day(300) })], { keying, seal }),
  );
  const find = async (keys: readonly string[]) =>
    new Map(keys.filter((one) => findKey(list, one)).map((one) => [one, list]));
  return { id: 'l', rows: 1, keying, find };
}

const inUse: ActivePack = { ...sampleInUse, origin: { ...sampleInUse.origin, source: 'team' } };

async function drawListed(severity: 1 | 2 | 3, messages: readonly string[]) {
  const userStore = makeUserStore();
  const checkedAt = new Date().toISOString();
  const team = { team: 'sample', address: 'https://files.example.com/pack.json', revision: 1, failures: 0 };
  await userStore.teamArea.set({ [TEAM_KEY]: { ...team, key: toBase64url(teamKey), checkedAt } });
  const state = slippers({
    messages: messages.map((text, index) => ({ id: String(index), direction: 'in', kind: 'text', text })),
  });
  const drawn = await drawPanel({ state, userStore, packStore: makePackStore(inUse, await listOf(severity)) });
  await screen.findByText(severity === 3 ? 'Listed: lead decides' : severity === 2 ? 'Listed: caution' : 'Past case');
  return drawn;
}

const titles = () => screen.queryAllByRole('option').map((row) => wordsOf(row.querySelector('.t')));
const damaged = ['The slippers arrived damaged and I want a partial refund. Photos attached.'];

describe('J2: beside a listed buyer', () => {
  it('no compensation is suggested, and it says so', async () => {
    await drawListed(3, damaged);
    await screen.findByText(/Compensation is left out/);

    expect(titles().filter((title) => /replacement|refund/i.test(title))).toEqual([]);
  });

  it('compensation is suggested to a buyer with a past case', async () => {
    await drawListed(1, damaged);
    await screen.findAllByRole('option');

    expect(titles().some((title) => /replacement|partial refund/i.test(title))).toBe(true);
    expect(screen.queryByText(/are not suggested/)).toBeNull();
  });

  it('a reply found by search goes to the lead, not into the box', async () => {
    const { user, calls } = await drawListed(3, damaged);
    await search(user, 'lost');
    await user.keyboard('{Enter}');
    await screen.findByText('Not inserted. The reason stands above the button.');
    await user.click(screen.getByRole('button', { name: /To the lead first/ }));

    await waitFor(() => expect(copied).toHaveBeenCalledOnce());
    expect(copied.mock.calls[0]?.[0]).toContain('3391150872');
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it('is asked about at severity 2', async () => {
    const { user, calls } = await drawListed(2, damaged);
    await search(user, 'mllost');
    await user.keyboard('{Enter}');
    await user.click(await screen.findByRole('button', { name: 'Leave it' }));

    expect(calls.insert).not.toHaveBeenCalled();
  });
});
