import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import { drawDesk, rowOf, thanks, transit, whichSize } from './reply-desk.tsx';

const size: ReplyRow = {
  kind: 'open',
  id: 'sizes:US 9.5',
  section: 'sizes',
  subject: 'US 9.5',
  title: 'US 9.5 → EU 41',
  detail: 'from the message',
};
const rows = [rowOf(transit), size, rowOf(whichSize), rowOf(thanks)];

const keys = () => screen.getAllByRole('option').map((row) => row.querySelector('.lead')?.textContent ?? '');
const caps = () => screen.getAllByRole('option').map((row) => row.querySelector('.lead kbd') !== null);
const giveKeyboard = (to: 'focus' | 'blur') => act(() => void window.dispatchEvent(new Event(to)));

afterEach(() => {
  giveKeyboard('focus');
  vi.useRealTimers();
});

describe('J10: the keys of the rows', () => {
  it('are on every row that a digit reaches, whatever it opens, and on no other', async () => {
    await drawDesk({ rows });
    giveKeyboard('focus');
    expect([keys(), caps()]).toEqual([
      ['1', '2', '3', ''],
      [true, true, true, false],
    ]);
  });

  it('are mere numbers while the keyboard is in the page, where digits are written into the draft', async () => {
    await drawDesk({ rows });
    giveKeyboard('blur');
    expect([keys(), caps()]).toEqual([
      ['1', '2', '3', ''],
      [false, false, false, false],
    ]);
  });

  it('come back with the list, where a digit is not typed', async () => {
    const { user, field } = await drawDesk({ rows });
    giveKeyboard('focus');
    await user.type(field, 'e');
    const typed = caps();
    act(() => screen.getByRole('listbox').focus());
    expect([typed.filter(Boolean).length, caps().slice(0, 3).every(Boolean)]).toEqual([1, true]);
  });
});

describe('J13: one click', () => {
  it('opens what leads elsewhere, once, and the second click of a double one meets nothing', async () => {
    const { calls } = await drawDesk({ rows });
    const pressed = vi.fn();
    window.addEventListener('click', pressed);
    fireEvent.click(screen.getByRole('option', { name: /US 9\.5/ }));
    fireEvent.click(screen.getByRole('option', { name: /US 9\.5/ }));
    fireEvent.click(document.body);
    window.removeEventListener('click', pressed);
    expect([calls.onOpen.mock.calls, pressed.mock.calls.length]).toEqual([[['sizes', 'US 9.5']], 1]);
    await waitFor(() => {
      const heard = vi.fn();
      window.addEventListener('click', heard, { once: true });
      fireEvent.click(document.body);
      expect(heard).toHaveBeenCalledOnce();
    });
  });

  it('chooses a reply, and inserts nothing', async () => {
    const { user, calls } = await drawDesk({ rows });
    await user.click(screen.getByRole('option', { name: /Which size/ }));
    expect([calls.insert.mock.calls, screen.getByRole('option', { selected: true }).textContent]).toEqual([
      [],
      expect.stringContaining('Which size'),
    ]);
  });
});

describe('J13: Space', () => {
  it('shows what a row leads to, and takes it away again, and opens nothing', async () => {
    const peek = vi.fn(() => <p>EU 41, 26.5 cm</p>);
    const { user, field, calls } = await drawDesk({ rows, peek });
    await user.type(field, '{ArrowDown} ');
    expect([peek.mock.calls[0], screen.queryByText('EU 41, 26.5 cm') !== null]).toEqual([['sizes', 'US 9.5'], true]);
    await user.keyboard(' ');
    expect([screen.queryByText('EU 41, 26.5 cm'), field.value, calls.onOpen.mock.calls]).toEqual([null, '', []]);
  });

  it('is a letter of what is searched for', async () => {
    const { user, field } = await drawDesk({ rows });
    await user.type(field, 'which size');
    expect(field.value).toBe('which size');
  });
});

describe('J11: an insert', () => {
  it('clears what was searched for, and names what it inserted', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, 'size{Enter}');
    await screen.findByText('“Which size to take”: Inserted. You are in the reply box now: read it, then press Send.');
    expect(field.value).toBe('');
  });

  it('is said, and can be taken back, where the next row has no text of its own', async () => {
    const { user, field, calls } = await drawDesk({ rows: [size, rowOf(whichSize)] });
    await user.type(field, 'which{Enter}');
    await screen.findByText(/Inserted\./);
    await user.click(screen.getByRole('button', { name: 'Undo insert' }));
    expect(calls.undo).toHaveBeenCalledOnce();
  });

  it('that failed leaves what was searched for', async () => {
    const { user, field } = await drawDesk({
      insert: async () => ({ kind: 'refused', reason: 'conversation-changed' }),
    });
    await user.type(field, 'size{Enter}');
    await screen.findByText(/Nothing was inserted/);
    expect(field.value).toBe('size');
  });
});

describe('J12: what is in the box', () => {
  it('is counted there alone, and the button says that it would be a second time', async () => {
    const limit = { characters: 120, by: 'composer', taken: 71 } as const;
    const { user } = await drawDesk({ limit });
    expect(screen.getByRole('meter').parentElement?.textContent).toBe('141 / 120');
    await user.click(screen.getAllByRole('option')[2]!);
    await user.click(screen.getByRole('button', { name: /^Insert\s*Enter/ }));
    expect(await screen.findByRole('button', { name: /^Insert again/ })).toBeTruthy();
    expect(screen.getByRole('meter').parentElement?.textContent).toBe('71 / 120');
  });
});
