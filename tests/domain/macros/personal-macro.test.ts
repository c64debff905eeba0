import { describe, expect, it } from 'vitest';
import {
  checkPersonalMacro,
  copyTeamMacro,
  keepMine,
  originalState,
  parsePersonalMacro,
  startPersonalMacro,
  takeTeams,
  type PersonalMacro,
} from '../../../domain/macros/personal-macro.ts';
import { promisesCompensation } from '../../../domain/pack/kinds/promise.ts';
import { makeMacro } from './make-macro.ts';

const AT = '2026-11-20T08:00:00.000Z';
const LATER = '2026-11-21T08:00:00.000Z';
const team = makeMacro({
  id: 'late',
  code: 'late',
  title: { en: 'Late' },
  body: { en: 'Wait {{field.days}} days.', de: 'Noch {{field.days}} Tage.' },
  cues: { en: ['late'] },
  fields: [{ id: 'days', label: { en: 'Days' }, type: 'number' }],
});
const changed = makeMacro({ ...team, body: { ...team.body, en: 'Please wait {{field.days}} days.' } });
const own = copyTeamMacro('own-1', team, AT);
const state = (one: PersonalMacro, ...macros: (typeof team)[]) =>
  originalState(one, new Map(macros.map((macro) => [macro.id, macro])));

describe('an own version of a team macro', () => {
  it('has its texts and fields, but neither its code nor its cues, which stay with the team', () => {
    const { body, fields, code, cues } = own.macro;

    expect([body, fields, code, cues]).toEqual([team.body, team.fields, undefined, {}]);
  });

  it.each([
    ['as it was', [team], { kind: 'same' }],
    ['gone', [], { kind: 'gone' }],
    ['changed in one language', [changed], { kind: 'changed', now: changed }],
    [
      'changed by one more language',
      [makeMacro({ ...team, body: { ...team.body, fr: 'Attendez.' } })],
      { kind: 'changed' },
    ],
    ['changed only in its title', [makeMacro({ ...team, title: { en: 'Delay' } })], { kind: 'same' }],
  ])('knows when its original is %s', (_what, macros, expected) => {
    expect(state(own, ...macros)).toMatchObject(expected);
  });

  it('is not flagged for a change of its own wording', () => {
    const mine = { ...own, macro: { ...own.macro, body: { en: 'Soon.' } } };

    expect(state(mine, team).kind).toBe('same');
  });

  it('that was made from nothing of the team has no original', () => {
    expect(state(startPersonalMacro('own-2', 'de', 'Hallo', AT), team).kind).toBe('none');
  });

  it('keeps its wording when the agent keeps it, and is not flagged again', () => {
    const mine = { ...own, macro: { ...own.macro, body: { en: 'Soon.' } } };
    const kept = keepMine(mine, changed, LATER);

    expect([kept.macro.body, state(kept, changed).kind]).toEqual([{ en: 'Soon.' }, 'same']);
  });

  it('takes the wording of the team when the agent takes it, and keeps its own title', () => {
    const mine = { ...own, macro: { ...own.macro, title: { en: 'Mine' } } };
    const taken = takeTeams(mine, changed, LATER);

    expect([taken.macro.body, taken.macro.title, state(taken, changed).kind]).toEqual([
      changed.body,
      { en: 'Mine' },
      'same',
    ]);
  });
});

describe('an own reply is not kept', () => {
  const pack = { constants: { traceDays: 2 }, snippets: [] };
  const faultsOf = (title: string, body: Record<string, string>) =>
    checkPersonalMacro({ ...own, macro: { ...own.macro, title: title === '' ? {} : { en: title }, body } }, pack).map(
      (fault) => (fault.kind === 'template' ? `${fault.language} ${fault.place} ${fault.fault.code}` : fault.kind),
    );

  it.each([
    ['without a title', '', { en: 'Hello' }, ['no-title']],
    ['without a text', 'Hello', {}, ['no-text']],
    ['with a text of blanks', 'Hello', { en: ' \n' }, ['no-text']],
    ['with a text of a megabyte', 'Hello', { en: '{{'.repeat(500_000) }, ['too-long']],
    ['with a brace that is not closed', 'Hello', { en: 'Hello,\n{{buyer' }, ['en 2:1 unclosed-brace']],
    ['with a variable that does not exist', 'Hello', { de: 'Hallo {{buyer.mail}}' }, ['de 1:7 unknown-variable']],
    ['with a field that it does not have', 'Hello', { en: '{{field.tracking}}' }, ['en 1:1 undeclared-field']],
  ])('%s', (_what, title, body, faults) => {
    expect(faultsOf(title, body)).toEqual(faults);
  });

  it('only for its faults: a whole one has none', () => {
    expect(faultsOf('Late', { en: '{{field.days:one=# day;other=# days}}, {{const.traceDays}}, {{today+2}}' })).toEqual(
      [],
    );
  });
});

describe('a stored reply', () => {
  it('is read as it was written', () => {
    expect(parsePersonalMacro(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it.each([undefined, null, 'x', {}, { macro: {} }, { ...own, changedAt: 'yesterday' }])(
    'that is damaged (%j) is none',
    (row) => {
      expect(parsePersonalMacro(row)).toBeUndefined();
    },
  );
});

describe('J2: what an own version promises', () => {
  const pays = makeMacro({ ...team, promises: ['compensation'] });

  it('is what its original promises, from the beginning and once the team’s text is taken', () => {
    expect(copyTeamMacro('own-1', pays, AT).macro.promises).toEqual(['compensation']);
    expect(takeTeams(own, pays, LATER).macro.promises).toEqual(['compensation']);
  });

  it.each([
    ['damaged', { promises: 7 }],
    ['of a field, damaged', { fields: [{ id: 'sum', label: { en: 'Sum' }, type: 'money', promises: 7 }] }],
  ])('counts as compensation where it cannot be read: %s', (_what, changes) => {
    const kept = parsePersonalMacro({ ...own, macro: { ...own.macro, ...changes } });

    expect(kept && promisesCompensation(kept.macro)).toBe(true);
  });

  it('is not said of one that was stored before packs said it', () => {
    expect(parsePersonalMacro(JSON.parse(JSON.stringify(own)))?.macro.promises).toBeUndefined();
  });
});
