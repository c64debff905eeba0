import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../../domain/certificates/find-numbers.ts';
import { certificate, pack, shelf, source, text, type CertificateInput } from './make-shelf.ts';

/** What the shelf makes of one certificate: its state, and what may be sent. */
const one = (changes: Partial<CertificateInput>, question: Parameters<typeof shelf>[1] = {}) => {
  const [entry] = shelf({ certificates: [certificate(changes)] }, question);
  return entry && [entry.state.kind, ...entry.actions].join(' ');
};

describe('a certificate that does not hold today', () => {
  it.each([
    ['of yesterday', { expiresOn: '2026-11-20' }, 'expired'],
    ['of today, whose last day still counts', { expiresOn: '2026-11-21' }, 'expiring number attach link'],
    ['of tomorrow', { issuedOn: '2026-11-22' }, 'not-yet-valid'],
    ['that ends before it begins', { issuedOn: '2027-01-01', expiresOn: '2026-01-01' }, 'not-yet-valid'],
    ['without any day', {}, 'valid number attach link'],
  ])('%s', (_what, days, expected) => {
    expect(one(days)).toBe(expected);
  });

  it('is never sent in the place of one that is missing', () => {
    const entries = shelf({
      certificates: [certificate({ expiresOn: '2026-01-01' })],
      expectations: [{ markets: ['DE'], schemes: ['oeko'], source }],
    });
    expect(entries.map(({ state, actions }) => [state.kind, actions.length])).toEqual([['expired', 0]]);
  });
});

describe('two certificates of one scheme for one product and market', () => {
  const two = (a: Partial<CertificateInput>, b: Partial<CertificateInput>) =>
    shelf({ certificates: [certificate({ id: 'a', ...a }), certificate({ id: 'b', ...b })] });

  it('are both shown, and one of them is said to be the better', () => {
    const entries = two({ issuedOn: '2025-01-01' }, { issuedOn: '2026-01-01' });
    expect(entries.map(({ certificate: held, isSecond }) => [held?.id, isSecond === true])).toEqual(
      expect.arrayContaining([
        ['a', true],
        ['b', false],
      ]),
    );
  });

  it('leave one choice even where they are the same in every way', () => {
    expect(two({}, {}).filter(({ isSecond }) => !isSecond)).toHaveLength(1);
  });
});

describe('a country that nothing is known of', () => {
  it.each(['XX', 'AQ', 'de', ''])(
    '%j gets nothing of another country, and nothing is claimed to be missing',
    (country) => {
      const entries = shelf(
        {
          certificates: [certificate({ id: 'here' })],
          expectations: [{ markets: ['DE'], schemes: ['weee'], source }],
        },
        { country },
      );
      expect(entries).toEqual([]);
    },
  );
});

describe('a number in other letters', () => {
  const { schemes } = pack({
    schemes: [
      {
        id: 'weee',
        name: 'WEEE',
        claim: 'certified',
        markets: ['DE'],
        about: text('A register'),
        source,
        number: { pattern: '^DE\\d{8}$', example: 'DE12345678', confidence: 'confirmed' },
      },
    ],
  });

  it.each([
    ['Cyrillic Е', 'WEEE DЕ58214467', 'DE58214467', ['look-alike']],
    ['full width', 'WEEE ＤＥ５８２１４４６７', 'DE58214467', ['full-width']],
    ['O for a zero', 'WEEE DE582144O7', 'DE58214407', ['digit-letter']],
    ['invisible signs', 'WEEE DE5821\u200b4467', 'DE58214467', []],
    ['marks of direction', 'WEEE \u200fDE58214467\u200f', 'DE58214467', []],
  ])('%s is read as the register writes it, and that is told', (_what, written, number, flags) => {
    const [found] = findNumbers(written, schemes);
    expect([found?.number, found?.flags]).toEqual([number, flags]);
  });
});
