import { describe, expect, it } from 'vitest';
import { findLacking, listIncomplete } from '../../../domain/macros/missing-references.ts';
import { copyTeamMacro } from '../../../domain/macros/personal-macro.ts';
import { packSchema } from '../../../domain/pack/schema.ts';
import { smallMacro, smallPack } from '../pack/small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const title = { en: 'Bye' };
const pack = packSchema.parse(
  smallPack({
    macros: [
      smallMacro({ id: 'whole', certificates: ['c1'], body: { en: '{{>bye}}' }, fields: [] }),
      smallMacro({ id: 'no-paper', certificates: ['c1', 'c9', 'c9'] }),
      smallMacro({
        id: 'no-text',
        certificates: ['c8'],
        body: { en: 'Hello', de: '{{#link}}x{{else}}{{> gone }}{{/link}}' },
        fields: [],
      }),
      smallMacro({ id: 'deep', body: { en: '{{>thanks}}' }, fields: [] }),
      smallMacro({ id: 'round', body: { en: '{{>loop}}' }, fields: [] }),
    ],
    snippets: [
      { id: 'bye', title, text: { en: 'Bye' } },
      { id: 'thanks', title, text: { en: 'Thanks {{>bye}} {{>gone}}' } },
      { id: 'loop', title, text: { en: '{{>loop}}' } },
    ],
  }),
);
const lackingOf = findLacking(pack);
const of = (id: string) => lackingOf(pack.macros.find((macro) => macro.id === id)!);

describe('a macro', () => {
  it.each([
    ['whole', 'nothing', []],
    ['no-paper', 'a certificate, named once', [{ kind: 'certificate', id: 'c9' }]],
    [
      'no-text',
      'a certificate and a snippet, also of a block in one language',
      [
        { kind: 'certificate', id: 'c8' },
        { kind: 'snippet', id: 'gone' },
      ],
    ],
    ['deep', 'a snippet of a snippet', [{ kind: 'snippet', id: 'gone' }]],
    ['round', 'nothing where a snippet only leads back to itself', []],
  ])('F07: "%s" lacks %s', (id, _what, lacking) => {
    expect(of(id)).toEqual(lacking);
  });

  it('F07: of the agent lacks no certificate of the team', () => {
    const own = copyTeamMacro('own-1', pack.macros[1]!, '2026-11-20T08:00:00Z').macro;
    expect(lackingOf(own)).toEqual([]);
  });
});

describe('the incomplete macros of a pack', () => {
  it('F07: are counted, each with its place and what it lacks', () => {
    const { faults, count } = listIncomplete(pack);
    expect([count, faults.map((fault) => `${writePlace(fault)} ${fault.detail}`)]).toEqual([
      3,
      ['macros[1] certificate: c9', 'macros[2] certificate: c8, snippet: gone', 'macros[3] snippet: gone'],
    ]);
  });
});
