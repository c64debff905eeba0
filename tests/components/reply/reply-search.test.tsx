import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { ReplyRow } from '../../../components/reply/rows.ts';
import { chosenRow, drawDesk, previewText, rowOf, shownRows, suggested, transit, whichSize } from './reply-desk.tsx';

/** Types with an input method, leaving the word uncommitted. */
function compose(field: HTMLInputElement, text: string) {
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: text } });
}

describe('the search field', () => {
  it('replaces the suggestions by what is found while the agent types', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, 'size');
    expect(shownRows()).toEqual(['Which size to take']);
  });

  it('offers three suggestions with their numbers before anything is typed', async () => {
    await drawDesk();
    expect(screen.getAllByRole('option').map((row) => row.querySelector('kbd')?.textContent)).toEqual(['1', '2', '3']);
  });

  it('says so when nothing is found', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, 'zoll');
    expect(screen.getByText('Nothing is here.')).toBeTruthy();
  });

  it('shows the key that leads to it as the browser reports it', async () => {
    const { field } = await drawDesk();
    expect(field.parentElement?.textContent).toBe('Alt.');
  });

  it('marks the stretch of a title that was matched', async () => {
    const { user, field } = await drawDesk({ rows: [rowOf(transit, { mark: [7, 9] })] });
    await user.type(field, 'on');
    expect(document.querySelector('mark')?.textContent).toBe('on');
  });

  it('strikes out the language of the buyer in a row that lacks it', async () => {
    const { user, field } = await drawDesk({ rows: [rowOf(whichSize)], buyerLanguage: 'pl' });
    await user.type(field, 'size');
    expect(document.querySelector('.scp-langs .no')?.textContent).toBe('PL missing');
  });

  it('puts new suggestions behind a button instead of moving the list', async () => {
    const onNewRows = vi.fn();
    const { user } = await drawDesk({ onNewRows });
    await user.click(screen.getByRole('button', { name: 'New suggestions' }));
    expect(onNewRows).toHaveBeenCalledOnce();
  });
});

describe('what was found, in groups', () => {
  const product: ReplyRow = {
    kind: 'open',
    id: 'product:LAMP-1',
    section: 'product',
    subject: 'LAMP-1',
    title: 'Parcel lamp',
    detail: 'Product',
    group: 'product',
  };
  const rule: ReplyRow = {
    kind: 'rule',
    id: 'rules:lantern',
    title: 'Parcel market',
    detail: 'No links, and an answer within a day.',
    source: { title: 'Rules of the market', url: 'https://rules.example/messages' },
    group: 'rules',
  };
  const replies = [transit, whichSize].map((macro): ReplyRow => ({
    ...rowOf(macro),
    title: `Parcel ${macro.id}`,
    group: 'replies',
  }));
  const rows = [product, ...replies, rule];

  it('issue 15: is named by its group, with how many', async () => {
    const { user, field } = await drawDesk({ rows });
    await user.type(field, 'parcel');
    const groups = screen.getAllByRole('group').map((group) => group.getAttribute('aria-label'));
    expect(groups).toEqual(expect.arrayContaining(['Products · 1', 'Replies · 2', 'Marketplace rules · 1']));
    expect(shownRows()).toHaveLength(rows.length);
  });

  it('issue 15: is gone through by Tab, group by group, and back', async () => {
    const { user, field } = await drawDesk({ rows });
    await user.type(field, 'parcel');
    await user.keyboard('{Tab}');
    expect(chosenRow()).toBe('Parcel transit');
    await user.keyboard('{Tab}');
    expect(chosenRow()).toBe('Parcel market');
    await user.keyboard('{Shift>}{Tab}{/Shift}');
    expect([chosenRow(), document.activeElement]).toEqual(['Parcel transit', field]);
  });

  it('issue 15: lets Tab go on from the last group, and from rows without groups', async () => {
    const { user, field } = await drawDesk({ rows: [product] });
    await user.type(field, 'parcel');
    await user.keyboard('{Tab}');
    expect(document.activeElement).not.toBe(field);
  });

  it('issue 15: leaves Tab to the input method while it composes', async () => {
    const { user, field } = await drawDesk({ rows });
    await user.type(field, 'parcel');
    fireEvent.keyDown(field, { key: 'Tab', keyCode: 229, isComposing: true });
    expect(chosenRow()).toBe('Parcel lamp');
  });

  it('issue 15: shows a rule with the page that says so, and inserts nothing', async () => {
    const { user, field, calls } = await drawDesk({ rows: [rule] });
    await user.type(field, 'parcel{Enter}');
    expect(screen.getByRole('link', { name: 'Where it says so' }).getAttribute('href')).toBe(rule.source.url);
    expect([calls.insert.mock.calls, calls.onOpen.mock.calls]).toEqual([[], []]);
  });

  it('J10: quotes where it matched, and shows no digit that would only be typed, but Enter', async () => {
    const quoted: ReplyRow = { ...rowOf(transit), detail: 'the carrier lost a day', detailMarks: [[4, 11]] };
    const { user, field } = await drawDesk({ rows: [quoted] });
    await user.type(field, 'parcel');
    const row = screen.getByRole('option');
    expect([row.querySelector('.d mark')?.textContent, row.querySelector('kbd')?.textContent]).toEqual(['carrier', '']);
  });
});

describe('nothing found', () => {
  it('issue 15: says so above what comes nearest, and makes a reply of it', async () => {
    const near: ReplyRow = { ...rowOf(transit), isNear: true };
    const { user, field, calls } = await drawDesk({ rows: [near] });
    await user.type(field, 'parcel');
    expect(screen.getByText('Nothing is here.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Save as your own reply' }));
    expect(calls.onSaveOwn).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Copy for your lead' }));
    expect([await screen.findByText('Copied'), calls.onTellLead.mock.calls.length]).toEqual([expect.anything(), 1]);
  });

  it('issue 15: offers that neither where something was found nor before anything is typed', async () => {
    const { user, field } = await drawDesk();
    const offers = () => screen.queryAllByRole('button', { name: 'Save as your own reply' }).length;
    const before = offers();
    await user.type(field, 'size');
    expect([before, offers()]).toEqual([0, 0]);
  });
});

describe('the key that leads to the search', () => {
  it('issue 15: chooses what was looked for before, so that letters take its place', async () => {
    const { user, field, handle } = await drawDesk();
    await user.type(field, 'size');
    field.blur();
    handle.current?.focusSearch();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 4]);
  });
});

describe('choosing with the arrows', () => {
  it('shows the first row in the preview before any key is pressed', async () => {
    await drawDesk();
    expect(previewText().textContent).toContain('ist unterwegs');
  });

  it('moves the choice down and lets the preview follow', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, '{ArrowDown}');
    expect([chosenRow(), previewText().textContent]).toEqual([
      'Which size to take',
      expect.stringContaining('eine Nummer größer'),
    ]);
  });

  it('stops at both ends of the list', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, '{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(chosenRow()).toBe('Which size to take');
  });

  it('names the chosen row as the active one of the field', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, '{ArrowDown}');
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  });

  it('begins with the first row again when the results are others', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, '{ArrowDown}{ArrowDown}t');
    expect(chosenRow()).toBe('Parcel on its way');
  });

  it('chooses by a click without inserting', async () => {
    const { user, calls } = await drawDesk();
    await user.click(screen.getByText('Which size to take'));
    expect([chosenRow(), calls.insert.mock.calls]).toEqual(['Which size to take', []]);
  });

  it('works from the list too', async () => {
    const { user } = await drawDesk();
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown}');
    expect(chosenRow()).toBe('Which size to take');
  });
});

describe('an input method that is composing', () => {
  it('changes no result until the word is finished', async () => {
    const { field } = await drawDesk();
    compose(field, 'size');
    expect([field.value, shownRows()]).toEqual(['size', suggested.map((row) => row.title)]);
  });

  it('changes the results when the word is finished', async () => {
    const { field } = await drawDesk();
    compose(field, 'size');
    fireEvent.compositionEnd(field);
    expect(shownRows()).toEqual(['Which size to take']);
  });

  it('leaves the choice where it is', async () => {
    const { user, field } = await drawDesk();
    await user.type(field, 't{ArrowDown}{ArrowDown}');
    compose(field, 'tta');
    expect(chosenRow()).toBe('Thanks for the photo');
  });

  const keys = [
    ['Enter', 'Enter'],
    ['2', 'Digit2'],
    ['ArrowDown', 'ArrowDown'],
    ['Escape', 'Escape'],
  ] as const;
  const signs = [{ isComposing: true }, { keyCode: 229 }];
  it.each(keys.flatMap((key) => signs.map((sign) => [...key, sign] as const)))(
    'keeps %s for itself (%s, %o)',
    async (key, code, sign) => {
      const { field, calls } = await drawDesk();
      fireEvent.keyDown(field, { key, code, ...sign });
      expect([calls.insert.mock.calls, calls.onLeave.mock.calls, chosenRow()]).toEqual([[], [], 'Parcel on its way']);
    },
  );
});

describe('Escape', () => {
  it('clears the query first', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, 'size{Escape}');
    expect([field.value, shownRows().length, calls.onLeave.mock.calls]).toEqual(['', 3, []]);
  });

  it('leaves for the reply box when nothing is typed', async () => {
    const { user, field, calls } = await drawDesk();
    await user.type(field, 'size{Escape}{Escape}');
    expect(calls.onLeave).toHaveBeenCalledOnce();
  });
});

describe('the key that leads to the search', () => {
  it('puts the focus into the field', async () => {
    const { handle, field } = await drawDesk();
    handle.current?.focusSearch();
    expect(document.activeElement).toBe(field);
  });

  it('goes on to the sections when the empty field has the focus already', async () => {
    const { handle, calls } = await drawDesk();
    handle.current?.focusSearch();
    handle.current?.focusSearch();
    expect(calls.onNextPart).toHaveBeenCalledOnce();
  });
});
