import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lookUpOf } from '../../../domain/small-values.ts';
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

it('J5: what changed this week leads to the reply itself, as soon as it was noted', async () => {
  const userStore = makeUserStore();
  const { team, revision, macros } = teamInUse.pack;
  const { id = '', title = {} } = macros[0] ?? {};
  const { user } = await drawPanel({ userStore });
  await searchField();
  const at = new Date().toISOString();
  const change = { kind: 'macros', id, what: 'changed', title, at } as const;
  await userStore.packLogs.write(team, { revision, changes: [change] });
  await user.click(await screen.findByRole('button', { name: /^News/ }));
  await screen.findByText('Changed in the pack this week: 1');
  await user.click(screen.getByRole('button', { name: title.en ?? '' }));
  const field = (await searchField()) as HTMLInputElement;
  await waitFor(() => expect([field.value, document.activeElement]).toEqual([title.en, field]));
});
