import { describe, expect, it } from 'vitest';
import { answerKey, type Answers } from '../../../domain/macros/answers.ts';
import { judgeByPolicy } from '../../../domain/macros/render-macro.ts';
import { prepareDraft, type DraftSources } from '../../../domain/macros/prepare-draft.ts';
import type { Value } from '../../../domain/macros/write-value.ts';
import type { KeyInformation, Macro, Policy } from '../../../domain/pack/schema.ts';
import { makeMacro } from './make-macro.ts';

const label = (en: string) => ({ en });

const refund = makeMacro({
  id: 'refund',
  class: 'payment',
  body: {
    de: '{{buyer.name|Hallo}}: {{field.sum}} bis {{field.day:weekday}}, {{field.way}}.',
    en: '{{buyer.name|Hello}}: {{field.sum}} by {{field.day:weekday}}, {{field.way}}.',
  },
  fields: [
    { id: 'sum', label: label('Amount'), type: 'money', from: 'order.amount' },
    { id: 'day', label: label('Day'), type: 'date' },
    { id: 'way', label: label('Way'), type: 'choice', choices: [{ en: 'by card', de: 'per Karte' }] },
  ],
});

const trace = makeMacro({
  id: 'trace',
  class: 'logistics',
  body: { de: 'Nummer {{field.tracking}}', en: 'Number {{field.tracking}}' },
  fields: [{ id: 'tracking', label: label('Tracking number'), type: 'text' }],
});

const ask = makeMacro({
  id: 'ask',
  class: 'logistics',
  body: { de: 'Uns fehlt: {{ask.missing}}.', en: 'We need {{ask.missing}}.' },
  fields: [],
});

const keyInformation: KeyInformation[] = [
  {
    class: 'logistics',
    items: [
      {
        id: 'tracking',
        label: label('Tracking'),
        ask: { en: 'the number', de: 'die Nummer' },
        known: ['field.tracking'],
      },
      { id: 'date', label: label('Date'), ask: { en: 'the date', de: 'das Datum' }, known: [] },
      { id: 'photo', label: label('Photo'), ask: { en: 'a photo', de: 'ein Foto' }, known: ['message.image'] },
      { id: 'order', label: label('Order'), ask: { en: 'the order', de: 'die Bestellung' }, known: ['order.id'] },
    ],
  },
];

const values: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['buyer.name', 'Mira {{order.id}}'],
  ['order.id', '112-4455'],
  ['order.amount', { amount: 54.9, currency: 'EUR' }],
]);

function draftOf(macro: Macro, texts: Record<string, string> = {}, changes: Partial<DraftSources> = {}) {
  const answers: Answers = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [answerKey(macro, name), { text, macro: macro.id }]),
  );
  return draftWith(macro, answers, changes);
}

function sourcesOf(changes: Partial<DraftSources> = {}): DraftSources {
  return {
    language: 'de',
    agentLanguage: 'en',
    teamLanguage: 'en',
    valuesFor: () => values,
    keyInformation,
    currency: 'EUR',
    ...changes,
  };
}

function draftWith(macro: Macro, answers: Answers, changes: Partial<DraftSources> = {}) {
  const draft = prepareDraft(macro, answers, sourcesOf(changes), (name) => name);
  if (!draft) throw new Error('a macro without text');
  return draft;
}

const plain = (text: string | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');

describe('a draft', () => {
  it('is the whole text once everything is answered, each value written as its kind is in that language', () => {
    const { text } = draftOf(refund, { 'field.sum': '12.5', 'field.day': '2026-12-01', 'field.way': '0' });

    expect(plain(text)).toBe('Mira {{order.id}}: 12,50 € bis Dienstag, 1. Dezember, per Karte.');
  });

  it('has no text while one answer is missing', () => {
    expect(draftOf(refund, { 'field.sum': '12.5', 'field.way': '0' }).text).toBeUndefined();
  });

  it.each([
    ['sum', 'twelve', 'money'],
    ['sum', '1.005000', 'money'],
    ['day', '2026-02-31', 'date'],
  ])('has no text while the field %s is answered with "%s", and says what is needed', (id, answer, wrong) => {
    const answers = { 'field.sum': '1', 'field.day': '2026-12-01', 'field.way': '0', [`field.${id}`]: answer };
    const draft = draftOf(refund, answers);

    expect([draft.text, draft.fields.find((f) => f.name === `field.${id}`)?.wrong]).toEqual([undefined, wrong]);
  });

  it('J2: takes an amount that the agent typed for one, and leaves it once the page shows its own', () => {
    const macro = makeMacro({ id: 'x', body: { de: 'Von {{order.amount}}.' } });
    const typed = { 'order.amount': { text: '1', macro: 'x' } };
    const before = draftWith(macro, typed, { valuesFor: () => new Map() });
    const after = draftWith(macro, typed);

    expect(before.values.get('order.amount')).toEqual({ amount: 1, currency: 'EUR' });
    expect([before.typed, before.fields[0]?.type, before.fields[0]?.currency]).toEqual([
      ['order.amount'],
      'money',
      'EUR',
    ]);
    expect([after.values.get('order.amount'), after.typed]).toEqual([{ amount: 54.9, currency: 'EUR' }, []]);
  });

  it('J2: has no text while an amount that the page lacks is none', () => {
    const macro = makeMacro({ id: 'x', body: { de: 'Von {{order.amount}}.' } });
    const draft = draftWith(macro, { 'order.amount': { text: 'much', macro: 'x' } }, { valuesFor: () => new Map() });

    expect([draft.text, draft.fields[0]?.wrong]).toEqual([undefined, 'money']);
  });

  it('offers a value of the page first, and says so', () => {
    const [sum] = draftOf(refund).fields;

    expect([sum?.value, sum?.source, sum?.currency]).toEqual(['54.90', 'page', 'EUR']);
  });

  it('shows its meaning in the words of the agent', () => {
    const { meaning } = draftOf(refund, { 'field.way': '0' });

    expect(meaning?.segments.map((s) => ('text' in s ? s.text : '')).join('')).toContain('by card');
  });

  it('has no text in a language that a choice lacks, rather than a word of another', () => {
    const macro = makeMacro({
      id: 'x',
      body: { fr: '{{field.way}}' },
      fields: [{ id: 'way', label: label('Way'), type: 'choice', choices: [{ en: 'by card' }] }],
    });

    expect(draftOf(macro, { 'field.way': '0' }, { language: 'fr' }).text).toBeUndefined();
  });
});

describe('a macro without the language of the buyer', () => {
  const inLanguages = (body: Record<string, string>) =>
    draftOf(makeMacro({ id: 'x', body }), {}, { teamLanguage: 'es' });

  it.each([
    ['the language of the team', { fr: 'Salut', en: 'Hello', es: 'Hola' }, 'Hola'],
    ['English, where the team’s is missing too', { fr: 'Salut', en: 'Hello' }, 'Hello'],
    ['what it has, where it has neither', { fr: 'Salut' }, 'Salut'],
  ])('F26: stands in %s, and says that it is not the buyer’s', (_what, body, text) => {
    const draft = inLanguages(body);
    expect([draft.text, draft.isExact]).toEqual([text, false]);
  });

  it('F26: and without any text is none at all, rather than another one', () => {
    const empty = { ...makeMacro({ id: 'x' }), body: {} };
    expect(prepareDraft(empty, {}, { ...sourcesOf(), language: 'de' }, (name) => name)).toBeUndefined();
  });
});

describe('an answer', () => {
  it('serves every macro of the conversation that asks for the same', () => {
    const other = makeMacro({ ...trace, id: 'other', title: { en: 'Other' } });
    const draft = draftWith(other, { [answerKey(trace, 'field.tracking')]: { text: 'LX12', macro: 'trace' } });

    expect([draft.text, draft.fields[0]?.source]).toEqual(['Nummer LX12', 'conversation']);
  });

  it('for a field of another kind is not taken', () => {
    const number = makeMacro({ ...trace, id: 'n', fields: [{ id: 'tracking', label: label('N'), type: 'number' }] });

    expect(
      draftWith(number, { [answerKey(trace, 'field.tracking')]: { text: '12', macro: 'trace' } }).text,
    ).toBeUndefined();
  });

  it('for what the page did not give fills it everywhere', () => {
    const macro = makeMacro({ id: 'o', body: { de: 'Zu {{order.id}}' }, fields: [] });

    expect(draftWith(macro, { 'order.id': { text: '99', macro: 'x' } }, { valuesFor: () => new Map() }).text).toBe(
      'Zu 99',
    );
  });
});

describe('what is still missing of a case', () => {
  it('is asked for in the language of the buyer', () => {
    expect(draftOf(ask).text).toBe('Uns fehlt: die Nummer, das Datum und ein Foto.');
  });

  it.each<[string, Answers, Partial<DraftSources>, string]>([
    [
      'what was answered in this conversation',
      { 'field.tracking text': { text: 'LX', macro: 'trace' } },
      {},
      'das Datum und ein Foto',
    ],
    ['a picture that the buyer sent', {}, { shown: new Set(['message.image'] as const) }, 'die Nummer und das Datum'],
    ['what the agent takes out', { 'ask.missing logistics': { text: '1', macro: 'ask' } }, {}, 'das Datum'],
  ])('leaves out %s', (_what, answers, changes, words) => {
    expect(draftWith(ask, answers, changes).text).toBe(`Uns fehlt: ${words}.`);
  });

  it('is a list to tick in the form, with what is known not ticked', () => {
    const [list] = draftOf(ask).fields;

    expect([list?.type, list?.value, list?.choices]).toEqual(['list', '0,1,2', ['Tracking', 'Date', 'Photo', 'Order']]);
  });

  it('stops the insert when it is nothing', () => {
    expect(draftWith(ask, { 'ask.missing logistics': { text: '', macro: 'ask' } }).text).toBeUndefined();
  });

  it('stops the insert when one thing has no words in the language of the buyer', () => {
    const macro = makeMacro({ ...ask, id: 'fr', body: { fr: '{{ask.missing}}' } });

    expect(draftOf(macro, {}, { language: 'fr' }).text).toBeUndefined();
  });

  it('stops the insert where the pack names no key information', () => {
    expect(draftOf(ask, {}, { keyInformation: [] }).text).toBeUndefined();
  });
});

describe('what a site does not allow', () => {
  const source = { title: 'Invented' };
  const policy: Policy = {
    site: 'etsy',
    link: 'forbidden',
    attachment: 'allowed',
    coupon: 'allowed',
    reviewRequest: 'forbidden',
    summary: { en: 'x' },
    source,
  };
  const gates = { gateOf: (carries: Parameters<typeof judgeByPolicy>[1]) => judgeByPolicy(policy, carries) };
  const review = makeMacro({
    id: 'r',
    body: { de: 'Bewerten?' },
    fields: [],
    carries: ['review-request', 'attachment'],
  });

  it('keeps the whole text back when the whole text carries it', () => {
    const { text, refused } = draftOf(review, {}, gates);

    expect([text, refused]).toEqual([undefined, [{ kind: 'withheld', carries: 'review-request', gate: 'forbidden' }]]);
  });

  it('keeps only a block back when only a block carries it', () => {
    const macro = makeMacro({ id: 'b', body: { de: 'A{{#link}} L{{/link}}{{#coupon}} C{{/coupon}}' }, fields: [] });

    expect(draftOf(macro, {}, gates).text).toBe('A C');
  });

  it('is everything that might be forbidden, while no policy is known', () => {
    expect(draftOf(review).refused.map(({ carries }) => carries)).toEqual(['review-request', 'attachment']);
  });

  it.each([
    ['link', 'forbidden'],
    ['coupon', 'allowed'],
    ['review-request', 'forbidden'],
    ['emoji', 'unknown'],
  ] as const)('is read from the policy: %s is %s', (carries, gate) => {
    expect(judgeByPolicy(policy, carries)).toBe(gate);
  });
});
