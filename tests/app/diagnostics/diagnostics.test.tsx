import { makePackStore, makeUserStore, sampleInUse } from '../make-stores.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Diagnostics } from '../../../app/diagnostics/diagnostics.tsx';
import { TEAM_KEY } from '../../../storage/team-store.ts';
import { drawIn, wordsOf } from '../../components/support.tsx';
import { aroundBy, makeDevice } from '../make-device.tsx';

async function draw() {
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { estimate: async () => ({ usage: 2_000_000, quota: 9_000_000 }) },
  });
  const userStore = makeUserStore();
  await userStore.teamArea.set({
    [TEAM_KEY]: { team: 'lantern-shop', address: 'https://files.example.com/pack.json', revision: 5, failures: 0 },
  });
  const Around = aroundBy(makeDevice());
  const drawn = await drawIn(
    'en',
    <Around>
      <Diagnostics packStore={makePackStore(sampleInUse)} userStore={userStore} />
    </Around>,
  );
  await act(async () => undefined);
  return drawn;
}

it('tells a helper the version, the pack and the room taken, and copies that with one press', async () => {
  const copied = vi.fn<(text: string) => Promise<void>>(async () => undefined);
  const { user } = await draw();
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(copied);
  await waitFor(() => expect(wordsOf(document.body)).toContain('1.2.3'));
  await waitFor(() => expect(wordsOf(document.body)).toContain('2 of 9 MB'));
  await user.click(screen.getByRole('button', { name: /Copy/ }));
  await waitFor(() => expect(copied.mock.calls[0]?.[0]).toContain('1.2.3'));
  expect(await screen.findByText(/Copied/)).toBeTruthy();
});

it('does not say that it copied what the browser refused', async () => {
  const { user } = await draw();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
  await user.click(screen.getByRole('button', { name: /Copy/ }));
  await act(async () => undefined);
  expect(screen.queryByText(/^Copied/)).toBeNull();
});
