import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { InsertOutcome } from '../../../domain/reply/insert.ts';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import { chosenRow, drawDesk, shownRows, transitText } from './reply-desk.tsx';
import { holdBack, wordsOf } from '../support.tsx';

const sizeText = 'Bitte nehmen Sie eine Nummer größer.';

describe('Enter', () => {
  it('inserts the chosen text once, to the letter', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, '{Enter}');
    expect(calls.insert.mock.calls).toEqual([[transitText]]);
  });

  it('inserts what was found, after arrows and letters', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, 'size{Enter}');
    expect(calls.insert.mock.calls).toEqual([[sizeText]]);
  });

  it('counts the use of a macro whose text arrived', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, '{Enter}');
    expect(calls.onUsed.mock.calls).toEqual([['transit']]);
  });

  it('counts no use when the text did not arrive', async () => {
    const { user, field, calls } = await drawDesk({ insert: async () => ({ kind: 'refused', reason: 'not-taken' }) });
    await user.type(field, '{Enter}');
    expect(calls.onUsed).not.toHaveBeenCalled();
  });

  it('inserts once when it is pressed again while the first insert runs', async () => {
    const { promise, settle } = holdBack<InsertOutcome>();
    const { user, field, calls } = await drawDesk({ insert: () => promise });
    await user.type(field, '{Enter}{Enter}2{ArrowUp}');
    settle({ kind: 'arrived' });
    await screen.findByText(/^Inserted/);
    expect(calls.insert).toHaveBeenCalledOnce();
  });

  it.each([
    ['en', 'It is already there. Press again to insert it a second time.'],
    ['zh-CN', '回复框里已有这段话。再按一次，才会插入第二遍。'],
    ['zh-TW', '回覆框裡已有這段話。再按一次，才會插入第二遍。'],
  ] as const)('L37: inserts the same text a second time only after that was told (%s)', async (agentLanguage, told) => {
    const readBox = async () => 'Hallo. Guten Tag Annika Vogelsang, Ihre Bestellung 3387204191 ist unterwegs.';
    const { user, field, calls } = await drawDesk({ agentLanguage, readBox });
    await user.type(field, '{Enter}{Enter}');
    await screen.findByText(told);
    expect([calls.insert.mock.calls.length, calls.onUsed.mock.calls.length]).toEqual([1, 1]);
    await user.keyboard('{Enter}');
    expect(calls.insert.mock.calls).toEqual([[transitText], [transitText]]);
    await user.keyboard('{Enter}');
    expect(calls.insert).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another text', '12', async () => transitText],
    ['a text that the agent has taken out of the box', '11', async () => 'Hallo.'],
  ])('L37: inserts %s at the first press', async (_what, keys, readBox) => {
    const { user, field, calls } = await drawDesk({ readBox });
    await user.type(field, keys[0]!);
    await user.type(field, keys[1]!);
    expect(calls.insert).toHaveBeenCalledTimes(2);
  });

  it('L37: tells it too where the box cannot be read', async () => {
    const { user, field, calls } = await drawDesk({ readBox: async () => null });
    await user.type(field, '11');
    expect(calls.insert).toHaveBeenCalledOnce();
  });

  it('inserts once while the key is held down', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, '{Enter}');
    fireEvent.keyDown(field, { key: 'Enter', code: 'Enter', repeat: true });
    expect(calls.insert).toHaveBeenCalledOnce();
  });

  it('opens knowledge instead of inserting it', async () => {
    const row: ReplyRow = {
      kind: 'open',
      id: 'sizes:US 9.5',
      section: 'sizes',
      subject: 'US 9.5',
      title: 'US 9.5',
      detail: 'Sizes',
    };
    const { user, field, calls } = await drawDesk({ rows: [row] });
    await user.type(field, '{Enter}');
    expect([calls.onOpen.mock.calls, calls.insert.mock.calls]).toEqual([[['sizes', 'US 9.5']], []]);
  });

  it.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}', '{Alt>}{Enter}{/Alt}'])(
    'does nothing as %s',
    async (keys) => {
      const { user, field, calls } = await drawDesk();
      await user.type(field, keys);
      expect([calls.insert.mock.calls, calls.copy.mock.calls]).toEqual([[], []]);
    },
  );
});

describe('the digits', () => {
  it.each([
    ['1', transitText],
    ['2', sizeText],
    ['3', 'Danke für das Foto.'],
  ])('%s inserts that suggestion from the empty field', async (digit, text) => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, digit);
    expect([calls.insert.mock.calls, field.value]).toEqual([[[text]], '']);
  });

  it('are told by their place on the keyboard where it types a sign, so that " of a French one is 3', async () => {
    const { field, calls } = await drawDesk();
    const french = userEvent.setup({ keyboardMap: [{ code: 'Digit3', key: '"' }] });
    field.focus();
    await french.keyboard('[Digit3]');
    expect([calls.insert.mock.calls, field.value]).toEqual([[['Danke für das Foto.']], '']);
  });

  it('Q1: are letters where they type one: a French "échange" inserts nothing', async () => {
    const { field, calls } = await drawDesk();
    const french = userEvent.setup({ keyboardMap: [{ code: 'Digit2', key: 'é' }] });
    field.focus();
    await french.keyboard('[Digit2]');
    expect([calls.insert.mock.calls, field.value]).toEqual([[], 'é']);
  });

  it('Q1: insert nothing as the arrows of a number pad', async () => {
    const { field, calls } = await drawDesk();
    fireEvent.keyDown(field, { key: 'End', code: 'Numpad1' });
    fireEvent.keyDown(field, { key: 'PageDown', code: 'Numpad3' });
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it('work on the number pad', async () => {
    const { field, calls } = await drawDesk();
    fireEvent.keyDown(field, { key: '2', code: 'Numpad2' });
    await waitFor(() => expect(calls.insert.mock.calls).toEqual([[sizeText]]));
  });

  it('are letters of the query once something is typed', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, 'eu 2');
    expect([calls.insert.mock.calls, field.value]).toEqual([[], 'eu 2']);
  });

  it('insert from the list of results too', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, 't');
    expect(shownRows()[1]).toBe('Which size to take');
    screen.getByRole('listbox').focus();
    await user.keyboard('2');
    expect(calls.insert.mock.calls).toEqual([[sizeText]]);
  });

  it.each(['0', '4', '9'])('%s inserts nothing', async (digit) => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, digit);
    expect(calls.insert).not.toHaveBeenCalled();
  });
});

describe('the mouse', () => {
  it('inserts with the one filled button', async () => {
    const { user, calls } = await drawDesk();
    await user.click(screen.getByRole('button', { name: 'Insert Enter' }));
    expect(calls.insert.mock.calls).toEqual([[transitText]]);
  });

  it('inserts with a double click on a row', async () => {
    const { user, calls } = await drawDesk();
    await user.dblClick(screen.getByText('Which size to take'));
    expect(calls.insert.mock.calls).toEqual([[sizeText]]);
  });

  it('copies instead of inserting', async () => {
    const { user, calls } = await drawDesk();
    await user.click(screen.getByRole('button', { name: 'Copy instead of inserting' }));
    expect([calls.copy.mock.calls, calls.insert.mock.calls]).toEqual([[[transitText]], []]);
  });
});

describe('where there is no reply box', () => {
  it('copies on Enter, says so and counts the use', async () => {
    const { user, field, calls } = await drawDesk({ mode: 'copy' });
    await user.type(field, '{Enter}');
    expect(await screen.findByText('Copied.')).toBeTruthy();
    expect([calls.copy.mock.calls, calls.insert.mock.calls, calls.onUsed.mock.calls]).toEqual([
      [[transitText]],
      [],
      [['transit']],
    ]);
  });

  it('names its button Copy', async () => {
    await drawDesk({ mode: 'copy' });
    expect(wordsOf(document.querySelector('.scp-btn.go'))).toBe('CopyEnter');
  });

  it('says what the page wants before it shows one', async () => {
    await drawDesk({ mode: 'copy', composerNeeds: 'Choose a contact reason first.' });
    expect(screen.getByText('Choose a contact reason first.')).toBeTruthy();
  });
});

describe('a reply box that the team’s pack names', () => {
  const NOTE = /^Reply box set by your team's pack/;

  it('A13: is told beside Insert', async () => {
    await drawDesk({ isBoxByPack: true });
    const finish = screen.getByRole('button', { name: 'Insert Enter' }).closest('.scp-finish');
    expect(finish?.textContent).toMatch(NOTE);
  });

  it.each([
    ['zh-CN', '回复框由团队资料包指定。发送前请看清文字插入到了哪里。'],
    ['zh-TW', '回覆框由團隊資料包指定。傳送前請看清文字插入到了哪裡。'],
  ] as const)('A13: is told in %s', async (agentLanguage, note) => {
    await drawDesk({ isBoxByPack: true, agentLanguage });
    expect(screen.getByText(note)).toBeTruthy();
  });

  it('A13: is not spoken of where the site itself names it, or where nothing can be inserted', async () => {
    await drawDesk();
    expect(screen.queryByText(NOTE)).toBeNull();
    cleanup();
    await drawDesk({ isBoxByPack: true, mode: 'copy' });
    expect(screen.queryByText(NOTE)).toBeNull();
  });
});

describe('J12: what was said of an insert', () => {
  it('is not said beside another reply that the agent turns to, and is beside the first again', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, '{Enter}');
    const shown = () => [
      screen.queryAllByText(/^Inserted\./).length,
      screen.queryAllByRole('button', { name: 'Undo insert' }).length,
    ];
    await waitFor(() => expect(shown()).toEqual([1, 1]));
    await user.type(field, '{ArrowDown}');
    expect(shown()).toEqual([0, 0]);
    await user.type(field, '{ArrowUp}');
    expect(shown()).toEqual([1, 1]);
  });

  it('is said by name, apart from the suggestion that is in sight when the search was cleared', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, 'thanks{Enter}');
    const said = await screen.findByText(/^“Thanks for the photo”: Inserted\./);
    expect([chosenRow(), said.closest('.scp-finish'), said.closest('.scp-rest') !== null]).toEqual([
      'Parcel on its way',
      null,
      true,
    ]);
    await user.type(field, '{ArrowDown}');
    expect(screen.queryByText(/Inserted\./)).toBeNull();
  });
});
