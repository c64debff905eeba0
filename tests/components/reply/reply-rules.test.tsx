import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { KeyInformation } from '../../../domain/pack/schema.ts';
import { makeMacro } from '../../domain/macros/make-macro.ts';
import { drawDesk, previewText, rowOf } from './reply-desk.tsx';

describe('a value of the wrong kind', () => {
  const refund = makeMacro({
    id: 'refund',
    title: { en: 'Refund' },
    body: { de: 'Wir erstatten {{field.sum}}.', en: 'We refund {{field.sum}}.' },
    fields: [{ id: 'sum', label: { en: 'Amount' }, type: 'money' }],
  });

  it('is said below its field and is not inserted', async () => {
    const { user, field, calls } = await drawDesk({ rows: [rowOf(refund)], rules: { currency: 'EUR' } });
    await user.type(field, '{Enter}');
    await user.keyboard('much{Enter}');
    expect([screen.queryByText(/An amount is needed here/) !== null, calls.insert.mock.calls]).toEqual([true, []]);
  });

  it('is inserted as the language of the buyer writes it once it is right', async () => {
    const { user, field, calls } = await drawDesk({ rows: [rowOf(refund)], rules: { currency: 'EUR' } });
    await user.type(field, '{Enter}');
    await user.keyboard('12.5{Enter}');
    expect(calls.insert.mock.calls).toEqual([['Wir erstatten 12,50\u00a0€.']]);
  });
});

describe('what is still missing of a case', () => {
  const ask = makeMacro({
    id: 'ask',
    title: { en: 'Ask for what is missing' },
    body: { de: 'Uns fehlt: {{ask.missing}}.', en: 'We need: {{ask.missing}}.' },
    class: 'logistics',
    fields: [],
  });
  const item = (id: string, en: string, de: string, known: string[] = []) => ({
    id,
    label: { en },
    ask: { en, de },
    known,
  });
  const keyInformation: KeyInformation[] = [
    {
      class: 'logistics',
      items: [
        item('order', 'order number', 'die Bestellnummer', ['order.id']),
        item('tracking', 'tracking number', 'die Sendungsnummer'),
        item('date', 'dispatch date', 'das Versanddatum'),
      ],
    },
  ];

  it('is composed and inserted by one key, without what the page shows', async () => {
    const { user, field, calls } = await drawDesk({ rows: [rowOf(ask)], rules: { keyInformation } });
    await user.type(field, '1');
    expect(calls.insert.mock.calls).toEqual([['Uns fehlt: die Sendungsnummer und das Versanddatum.']]);
  });

  it('can be changed by ticks before it is inserted', async () => {
    const { user } = await drawDesk({ rows: [rowOf(ask)], rules: { keyInformation } });
    await user.click(screen.getByRole('button', { name: 'Values in this reply' }));
    await user.click(screen.getByRole('checkbox', { name: 'dispatch date' }));
    expect(previewText().querySelector('.scp-read')?.textContent).toBe('Uns fehlt: die Sendungsnummer.');
  });

  it('stops the insert when nothing is ticked', async () => {
    const { user, calls } = await drawDesk({ rows: [rowOf(ask)], rules: { keyInformation } });
    await user.click(screen.getByRole('button', { name: 'Values in this reply' }));
    await user.click(screen.getByRole('checkbox', { name: 'dispatch date' }));
    await user.click(screen.getByRole('checkbox', { name: 'tracking number' }));
    await user.click(screen.getByRole('button', { name: '1 value missing Tab' }));
    expect(calls.insert).not.toHaveBeenCalled();
  });
});

describe('what the site does not allow', () => {
  const rules = { gateOf: () => 'forbidden' as const };
  const gift = makeMacro({
    id: 'gift',
    title: { en: 'Sorry, with a coupon' },
    body: { de: 'Verzeihung.{{#coupon}} Ein Gutschein liegt bei.{{/coupon}}', en: 'Sorry.' },
    fields: [],
  });
  const review = makeMacro({
    id: 'review',
    title: { en: 'Ask for a review' },
    body: { de: 'Bitte bewerten Sie uns.', en: 'Please rate us.' },
    carries: ['review-request'],
    fields: [],
  });

  it('is left out of the text, and the panel says so', async () => {
    const { user, field, calls } = await drawDesk({ rows: [rowOf(gift)], rules });
    expect(screen.queryByText('Left out, not allowed on this marketplace: coupon.')).not.toBeNull();
    await user.type(field, '{Enter}');
    expect(calls.insert.mock.calls).toEqual([['Verzeihung.']]);
  });

  it.each(['{Enter}', '1'])('as a whole is never inserted by %s', async (keys) => {
    const { user, field, calls } = await drawDesk({ rows: [rowOf(review)], rules });
    await user.type(field, keys);
    expect(calls.insert).not.toHaveBeenCalled();
  });

  it.each(['Not allowed here', 'Copy instead of inserting', 'Edit before inserting'])(
    'as a whole is neither inserted nor copied by the button "%s"',
    async (name) => {
      const { user, calls } = await drawDesk({ rows: [rowOf(review)], rules });
      await user.click(screen.getByRole('button', { name }));
      expect([calls.insert.mock.calls, calls.copy.mock.calls, screen.queryByRole('textbox')]).toEqual([[], [], null]);
    },
  );
});
