import { describe, expect, it } from 'vitest';
import { askAboutSize, type OpenSize } from '../../../../domain/sizes/telling/describe-question.ts';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';

function openSize(phrase: string): OpenSize {
  const parsed = parseSize(phrase, {});
  if (parsed.kind !== 'ambiguous' && parsed.kind !== 'two-systems') throw new Error(`Nothing is open: ${parsed.kind}.`);
  return parsed;
}

describe('what a size leaves open, as a question to the buyer', () => {
  it.each([
    ['US 9.5', 'audience', 'US 9.5', 'US 9.5'],
    ['EU 41 / US 9.5', 'which', '', 'EU 41 or US 9.5'],
  ])('“%s” asks for the %s', (phrase, of, asked, choices) => {
    expect(askAboutSize(openSize(phrase), 'en')).toEqual({
      of,
      values: { 'size.asked': asked, 'size.choices': choices },
    });
  });

  it('joins the choices as the buyer’s language does', () => {
    expect(askAboutSize(openSize('EU 41 / US 9.5'), 'de')?.values['size.choices']).toBe('EU 41 oder US 9.5');
  });

  it('asks nothing where all choices would read the same', () => {
    const one = { system: 'EU', value: '41', text: 'EU 41' } as const;
    expect(
      askAboutSize({ kind: 'two-systems', questions: [one, { ...one, audience: 'men' as const }] }, 'en'),
    ).toBeUndefined();
  });
});
