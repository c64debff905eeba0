import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawDesk, previewText, thanks, transit, rowOf, transitText } from './reply-desk.tsx';
import { showLines } from './show-lines.ts';

const long = Array.from({ length: 8 }, (_, at) => `Zeile ${at}`).join('\n');
const letter = { ...transit, id: 'letter', body: { ...transit.body, de: long } };

afterEach(() => vi.restoreAllMocks());

describe('J4: a reply of which fewer than three lines can be seen', () => {
  it.each([
    ['Enter', '{Enter}'],
    ['its digit', '1'],
  ])('is not inserted by %s, and this is said', async (_how, key) => {
    showLines(() => 2);
    const { user, field, calls } = await drawDesk({ rows: [rowOf(letter)] });
    await user.type(field, key);
    expect(calls.insert).not.toHaveBeenCalled();
    expect(screen.getByText('Not inserted: read it first.')).toBeTruthy();
  });

  it('is not inserted by the button, which says so itself, and leads to the text', async () => {
    showLines(() => 2);
    const { calls } = await drawDesk({ rows: [rowOf(letter)] });
    const button = await screen.findByRole('button', { name: 'Read it first' });
    fireEvent.click(button);
    expect([calls.insert.mock.calls, document.activeElement]).toEqual([[], previewText().querySelector('.scp-read')]);
  });

  it('is not inserted by the digit of a row that was not chosen before', async () => {
    showLines(() => 2);
    const { user, field, calls } = await drawDesk({ rows: [rowOf(thanks), rowOf(letter)] });
    await user.type(field, '2');
    expect([calls.insert.mock.calls, previewText().textContent?.includes('Zeile 3')]).toEqual([[], true]);
  });

  it('is not copied either where there is no reply box', async () => {
    showLines(() => 2);
    const { user, field, calls } = await drawDesk({ rows: [rowOf(letter)], mode: 'copy' });
    await user.type(field, '{Enter}');
    expect(calls.copy).not.toHaveBeenCalled();
  });

  it('is inserted as soon as they can', async () => {
    let seen = 2;
    showLines(() => seen);
    const { user, field, calls } = await drawDesk({ rows: [rowOf(letter)] });
    await user.type(field, '{Enter}');
    seen = 3;
    fireEvent.scroll(document);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Read it first' })).toBeNull());
    await user.type(field, '{Enter}');
    expect(calls.insert.mock.calls).toEqual([[long]]);
  });

  it('is inserted where it has no more than are seen', async () => {
    showLines(() => 1);
    const { user, field, calls } = await drawDesk({ rows: [rowOf(thanks)] });
    await user.type(field, '{Enter}');
    expect(calls.insert).toHaveBeenCalledTimes(1);
  });

  it('is inserted where the agent has written it by hand', async () => {
    showLines(() => 0);
    const { user, calls } = await drawDesk({ rows: [rowOf(thanks)] });
    await user.click(screen.getByRole('button', { name: 'Edit before inserting' }));
    await user.type(screen.getByRole('textbox', { name: 'Text to insert' }), ' Gruß');
    await user.click(screen.getByRole('button', { name: 'Insert Enter' }));
    expect(calls.insert.mock.calls).toEqual([['Danke für das Foto. Gruß']]);
  });
});

it('J4: two keys still insert a suggestion that was not chosen', async () => {
  showLines(() => 3);
  const { user, field, calls } = await drawDesk({ rows: [rowOf(thanks), rowOf(transit)] });
  await user.type(field, '2');
  expect(calls.insert.mock.calls).toEqual([[transitText]]);
});
