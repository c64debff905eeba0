import { makeUserStore } from '../../make-stores.ts';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { drawPanel, slippers, search } from '../draw-panel.tsx';

const textOf = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text to insert' });

async function editReply() {
  const userStore = makeUserStore();
  const drawn = await drawPanel({ userStore });
  const { user } = drawn;
  await search(user, 'order confirmed');
  await user.click(await screen.findByRole('button', { name: 'Edit before inserting' }));
  await user.keyboard(' See you.');
  const { value } = await textOf();
  await waitFor(async () => expect((await userStore.cases.get('etsy 77'))?.edited?.text).toBe(value));
  return { ...drawn, value };
}

describe('Q24: a reply that was changed by hand', () => {
  it.each([
    ['blinks', { kind: 'reading', site: 'etsy' }],
    ['closes the conversation', { kind: 'no-conversation', site: 'etsy', health: [] }],
    ['shows another buyer', slippers({ conversation: '78', buyer: { name: 'Noor', handles: [] } })],
  ] as const)('is there when the page %s and comes back', async (_what, between) => {
    const { user, show, value } = await editReply();
    await show(between);
    expect(screen.queryByDisplayValue(value)).toBeNull();
    await show(slippers());
    await search(user, 'order confirmed');
    expect((await textOf()).value).toBe(value);
  });

  it('has the keyboard as soon as the agent asks to change it, and not where it is only shown again', async () => {
    const { user, show } = await editReply();
    expect(document.activeElement).toBe(await textOf());
    await show(slippers({ conversation: '78', buyer: { name: 'Noor', handles: [] } }));
    await show(slippers());
    await search(user, 'order confirmed');
    expect(document.activeElement).not.toBe(await textOf());
  });

  it('is no other buyer’s', async () => {
    const { user, show, value } = await editReply();
    await show(slippers({ conversation: '78', buyer: { name: 'Noor', handles: [] } }));
    await search(user, 'order confirmed');
    await screen.findByRole('button', { name: 'Edit before inserting' });
    expect(screen.queryByDisplayValue(value)).toBeNull();
  });

  it('is the macro’s again once it was inserted', async () => {
    const { user, show } = await editReply();
    await user.click(screen.getByRole('button', { name: /^Insert\s*Enter/ }));
    await screen.findByText(/Inserted\. You are/);
    await show({ kind: 'reading', site: 'etsy' });
    await show(slippers());
    await search(user, 'order confirmed');
    await screen.findByRole('button', { name: 'Edit before inserting' });
    expect(screen.queryByRole('textbox', { name: 'Text to insert' })).toBeNull();
  });
});
