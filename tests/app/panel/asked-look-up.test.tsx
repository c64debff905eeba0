import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lookUpOf } from '../../../domain/small-values.ts';
import { logPack } from '../../../domain/pack/pack-changes.ts';
import { runSteps } from '../../run-steps.ts';
import { makeUserStore, teamInUse } from '../make-stores.ts';
import { makeDevice } from '../make-device.tsx';
import { drawPanel, searchField } from './draw-panel.tsx';

it('J19: what the popup asked for is looked up in the side panel, open or not', async () => {
  const { values } = makeDevice({}, { [lookUpOf.key]: 'order confirmed' });
  await drawPanel({ device: { values } });
  const field = (await searchField()) as HTMLInputElement;
  await waitFor(() => expect(field.value).toBe('order confirmed'));
  await values.write(lookUpOf, 'thank you');
  await waitFor(() => expect(field.value).toBe('thank you'));
  expect((await screen.findAllByRole('option')).length).toBeGreaterThan(0);
});

it('J5: what changed this week leads to the reply itself', async () => {
  const userStore = makeUserStore();
  const now = runSteps(logPack(undefined, teamInUse.pack, Date.now()));
  const [name = ''] = Object.keys(now.entries);
  const before = { mark: 'other', title: { en: 'Before' } };
  await userStore.packLogs.write(teamInUse.pack.team, {
    ...now,
    revision: now.revision - 1,
    entries: { ...now.entries, [name]: before },
  });
  const { user } = await drawPanel({ userStore });
  await user.click(await screen.findByRole('button', { name: /^News/ }));
  await screen.findByText('Changed in the pack this week: 1');
  const title = now.entries[name]?.title.en ?? '';
  await user.click(screen.getByRole('button', { name: title }));
  const field = (await searchField()) as HTMLInputElement;
  await waitFor(() => expect([field.value, document.activeElement]).toEqual([title, field]));
  expect((await userStore.packLogs.read(teamInUse.pack.team))?.revision).toBe(now.revision);
});
