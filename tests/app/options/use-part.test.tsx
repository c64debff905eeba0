import 'fake-indexeddb/auto';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { UsePart } from '../../../app/options/use-part.tsx';
import { drawIn } from '../../components/support.tsx';
import { makeUserStore, teamInUse } from '../make-stores.ts';

const now = new Date();
const draw = (userStore = makeUserStore()) =>
  drawIn('zh-CN', <UsePart pack={teamInUse.pack} now={now} userStore={userStore} />);

describe('issue 15: what the agent chose often', () => {
  it('is not spoken of while nothing was chosen', async () => {
    const { container } = await draw();
    expect(container.textContent).toBe('');
  });

  it('is listed by count, also where the pack no longer has the reply, and can be forgotten', async () => {
    const userStore = makeUserStore();
    for (const id of ['pay-invoice', 'pay-invoice', 'gone-reply']) await userStore.uses.count(id, now);
    await draw(userStore);
    const rows = async () => (await screen.findAllByRole('row')).slice(1).map((row) => row.textContent);
    expect(await screen.findByRole('row', { name: /发票/ })).toBeTruthy();
    expect((await rows())[1]).toMatch(/gone-reply.*已没有.*1/);
    await userEvent.click(within(await screen.findByRole('row', { name: /发票/ })).getByRole('button'));
    await screen.findByRole('row', { name: /gone-reply/ });
    expect((await userStore.uses.read(now)).has('pay-invoice')).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: '全部忘记' }));
    expect((await userStore.uses.read(now)).size).toBe(0);
  });
});
