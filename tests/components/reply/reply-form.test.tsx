import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { delay, drawDesk, previewText, rowOf, transit } from './reply-desk.tsx';

const rows = [rowOf(delay), rowOf(transit)];
const cause = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Cause of the delay/ });
const days = () => screen.getByRole<HTMLInputElement>('textbox', { name: /Days more/ });
const filledIn = 'Annika Vogelsang: wegen Streik dauert es 3 Tage. Gruß, Ihr Team';

async function openForm() {
  const desk = await drawDesk({ rows });
  await desk.user.type(desk.field, '{Enter}');
  return desk;
}

describe('a macro with missing values', () => {
  it('says on the button how many are missing', async () => {
    await drawDesk({ rows });
    expect(screen.getByRole('button', { name: '2 values missing Enter' }).getAttribute('aria-disabled')).toBe('true');
  });

  it('opens the form on Enter instead of inserting', async () => {
    const { calls } = await openForm();
    expect([document.activeElement, calls.insert.mock.calls]).toEqual([cause(), []]);
  });

  it('opens the form on its digit as well', async () => {
    const { user, field } = await drawDesk({ rows });
    await user.type(field, '1');
    expect(document.activeElement).toBe(cause());
  });

  it('opens the form by the button', async () => {
    const { user } = await drawDesk({ rows });
    await user.click(screen.getByRole('button', { name: '2 values missing Enter' }));
    expect(document.activeElement).toBe(cause());
  });

  it.each(['Copy instead of inserting', 'Edit before inserting'])(
    'shows what is missing when pressed: %s',
    async (name) => {
      const { user, calls } = await drawDesk({ rows });
      await user.click(screen.getByRole('button', { name }));
      expect([document.activeElement, calls.copy.mock.calls]).toEqual([cause(), []]);
    },
  );

  it('asks for what the page did not give, too', async () => {
    const { user, field } = await drawDesk({ values: new Map([['buyer.name', 'Annika Vogelsang']]) });
    await user.type(field, '{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Order number/ }));
  });
});

describe('the form', () => {
  it('walks the missing fields by Enter and inserts at the end', async () => {
    const { user, calls } = await openForm();
    await user.keyboard('Streik{Enter}');
    expect(document.activeElement).toBe(days());
    await user.keyboard('3{Enter}');
    expect(calls.insert.mock.calls).toEqual([[filledIn]]);
  });

  it('goes back to the list when the text has arrived', async () => {
    const { user } = await openForm();
    await user.keyboard('Streik{Enter}3{Enter}');
    expect(await screen.findByRole('listbox')).toBeTruthy();
  });

  it('stays open when the text did not arrive', async () => {
    const desk = await drawDesk({ rows, insert: async () => ({ kind: 'refused', reason: 'composing' }) });
    await desk.user.type(desk.field, '{Enter}');
    await desk.user.keyboard('Streik{Enter}3{Enter}');
    expect([cause().value, days().value]).toEqual(['Streik', '3']);
  });

  it('does not insert while another value is missing', async () => {
    const { user, calls } = await openForm();
    await user.type(days(), '3{Enter}');
    expect([document.activeElement, calls.insert.mock.calls]).toEqual([cause(), []]);
  });

  it('stays in an empty field on Enter when it is the last', async () => {
    const { user, calls } = await openForm();
    await user.keyboard('Streik{Enter}{Enter}');
    expect([document.activeElement, calls.insert.mock.calls]).toEqual([days(), []]);
  });

  it('takes spaces for nothing', async () => {
    const { user, calls } = await openForm();
    await user.keyboard('Streik{Enter}   {Enter}');
    expect([calls.insert.mock.calls, previewText().querySelectorAll('.scp-read .miss').length]).toEqual([[], 1]);
  });

  it('fills the preview while the agent types', async () => {
    const { user } = await openForm();
    await user.keyboard('Streik');
    expect(previewText().querySelector('.scp-read')?.textContent).toContain('wegen Streik dauert');
  });

  it('counts down on the button', async () => {
    const { user } = await openForm();
    await user.keyboard('Streik');
    expect(screen.getByRole('button', { name: '1 value missing Tab' })).toBeTruthy();
  });

  it('leads to the missing field when the button is pressed again', async () => {
    const { user } = await openForm();
    await user.keyboard('Streik');
    await user.click(screen.getByRole('button', { name: '1 value missing Tab' }));
    expect(document.activeElement).toBe(days());
  });

  it('says that a number is needed and does not insert words', async () => {
    const { user, calls } = await openForm();
    await user.keyboard('Streik{Enter}viele{Enter}');
    await user.click(screen.getByRole('button', { name: '1 value missing Tab' }));
    expect([screen.queryByText('Enter a number.') !== null, calls.insert.mock.calls]).toEqual([true, []]);
  });

  it('does not act while an input method is composing', async () => {
    const { user, calls } = await openForm();
    await user.keyboard('Streik{Enter}3');
    fireEvent.keyDown(days(), { key: 'Enter', isComposing: true });
    fireEvent.keyDown(days(), { key: 'Enter', keyCode: 229 });
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])('does not insert on %s', async (keys) => {
    const { user, calls } = await openForm();
    await user.keyboard(`Streik{Enter}3${keys}`);
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it('goes back to the results on Escape, with the focus in the search', async () => {
    const { user } = await openForm();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('combobox')));
  });

  it('remembers what was answered when it is opened again', async () => {
    const { user } = await openForm();
    await user.keyboard('Streik{Escape}');
    await user.type(screen.getByRole('combobox'), '{Enter}');
    expect(cause().value).toBe('Streik');
  });
});

describe('fields of other kinds', () => {
  const visit = makeMacro({
    id: 'visit',
    title: { en: 'Second visit' },
    body: {
      de: '{{field.who}} kommt am {{field.day}}, {{field.hours|2}} Stunden.',
      en: '{{field.who}} comes on {{field.day}}.',
    },
    fields: [
      {
        id: 'who',
        label: { en: 'Who comes' },
        type: 'choice',
        choices: [
          { en: 'The post', de: 'Die Post' },
          { en: 'A van', de: 'Ein Bote' },
        ],
      },
      { id: 'day', label: { en: 'Day' }, type: 'date' },
      { id: 'hours', label: { en: 'Hours' }, type: 'number' },
    ],
  });

  async function openVisit() {
    const desk = await drawDesk({ rows: [rowOf(visit)] });
    await desk.user.type(desk.field, '{Enter}');
    return desk;
  }

  it('offer choices in the words of the agent and insert those of the buyer', async () => {
    const { user } = await openVisit();
    await user.selectOptions(screen.getByRole('combobox', { name: /Who comes/ }), 'A van');
    expect(previewText().querySelector('.scp-read')?.textContent).toContain('Ein Bote kommt');
  });

  it('write the month of a day as a word', async () => {
    await openVisit();
    fireEvent.change(screen.getByLabelText(/^Day/), { target: { value: '2026-11-03' } });
    expect(previewText().querySelector('.scp-read')?.textContent).toContain('am 3. November');
  });

  it('call a number with a default neither wrong nor needed', async () => {
    await openVisit();
    const hours = screen.getByRole('textbox', { name: /Hours/ });
    expect([hours.getAttribute('aria-required'), hours.getAttribute('aria-invalid')]).toEqual(['false', null]);
  });
});

describe('Q8: what is typed about a buyer', () => {
  it('is not offered beside the next one: no field lets the browser keep it', async () => {
    await openForm();
    const fields = [cause(), days()];
    expect(fields.map((field) => [field.autocomplete, field.dir])).toEqual([
      ['off', 'auto'],
      ['off', 'auto'],
    ]);
  });
});
