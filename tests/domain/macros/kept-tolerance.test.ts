import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../domain/macros/conversation-case.ts';
import { parseDraft, parsePersonalMacro, type PersonalMacro } from '../../../domain/macros/personal-macro.ts';
import { garbage, spoil } from '../garbage.ts';
import { makeMacro } from './make-macro.ts';

const macro = makeMacro({
  id: 'own-1',
  code: 'late',
  title: { en: 'Late' },
  body: { en: 'Wait {{field.days}} days.', de: 'Noch {{field.days}} Tage.' },
  when: { en: 'late' },
  whenNot: { en: 'lost' },
  example: { en: 'x' },
  cues: { en: ['late'] },
  sites: ['etsy'],
  markets: ['DE'],
  products: ['lamp'],
  fields: [{ id: 'days', label: { en: 'Days' }, type: 'number', required: true }],
  carries: ['link'],
  certificates: ['ce'],
  attachments: ['a.pdf'],
  role: 'lead',
  owner: 'Mei L.',
  reviewedOn: '2026-11-20',
});
const own: PersonalMacro = {
  macro,
  original: { id: 'late', title: macro.title, body: macro.body },
  changedAt: '2026-11-20T08:00:00.000Z',
};
const beside = Object.keys(macro).filter((name) => !['id', 'title', 'body'].includes(name));

describe.each([
  ['an own reply', parsePersonalMacro],
  ['a draft', parseDraft],
])('%s', (_what, parse) => {
  it('A20: is read as it was written', () => {
    expect(parse(structuredClone(own))).toEqual(own);
  });

  it.each(spoil(macro, beside))('A20: keeps its text whatever stands in %s (%j)', (_name, _value, spoilt) => {
    const read = parse({ ...own, macro: spoilt })?.macro;
    expect([read?.id, read?.title, read?.body]).toEqual([macro.id, macro.title, macro.body]);
  });

  it.each(garbage)('A20: keeps its text whatever stands in its original (%j)', (original) => {
    expect(parse({ ...own, original })?.macro).toEqual(macro);
  });

  it('A20: keeps a field that asks in a way of tomorrow, and asks for words', () => {
    const fields = [{ ...macro.fields[0], type: 'of-tomorrow', choices: 7 }];
    expect(parse({ ...own, macro: { ...macro, fields } })?.macro.fields).toMatchObject([{ id: 'days', type: 'text' }]);
  });

  it('A20: keeps its other languages beside one that cannot be read', () => {
    const body = { ...macro.body, 'of tomorrow': 'x' };
    expect(parse({ ...own, macro: { ...macro, body } })?.macro.body).toEqual(macro.body);
  });

  it('A20: is still held back where a known thing stands beside an unknown one that it carries', () => {
    const carries = ['of-tomorrow', 'coupon'];
    expect(parse({ ...own, macro: { ...macro, carries } })?.macro.carries).toEqual(['coupon']);
  });
});

describe('a case', () => {
  const answers = { 'field.track text': { text: 'LX 1', macro: 'late' } };

  it.each(spoil({ class: 'goods', answers }, ['class']))(
    'A20: keeps what was answered whatever stands in %s (%j)',
    (_name, _value, spoilt) => {
      expect(parseCase(spoilt)?.answers).toEqual(answers);
    },
  );

  it.each(garbage)('A20: loses of its answers only the one that cannot be read (%j)', (value) => {
    expect(parseCase({ class: 'goods', answers: { ...answers, 'field.x text': value } })).toEqual({
      class: 'goods',
      answers,
    });
  });
});
