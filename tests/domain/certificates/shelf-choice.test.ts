import { describe, expect, it } from 'vitest';
import { answerWish } from '../../../domain/certificates/asked-schemes.ts';
import { judgeCertificate } from '../../../domain/certificates/certificate-state.ts';
import { source, TODAY, certificate, shelf, type CertificateInput } from './make-shelf.ts';

describe('two certificates for one product and market', () => {
  const two = (first: Partial<CertificateInput>, second: Partial<CertificateInput>) =>
    shelf({ certificates: [certificate({ id: 'a', ...first }), certificate({ id: 'b', ...second })] }).map(
      ({ certificate: held, isSecond }) => [held?.id, isSecond ?? false],
    );

  it.each([
    ['the one issued last', { issuedOn: '2025-01-01' }, { issuedOn: '2026-01-01' }, 'b'],
    [
      'the valid one where the other has ended',
      { issuedOn: '2026-01-01', expiresOn: '2026-11-01' },
      { issuedOn: '2025-01-01' },
      'b',
    ],
    [
      'the one that counts today, not the one that begins later',
      { issuedOn: '2025-01-01' },
      { issuedOn: '2027-01-01' },
      'a',
    ],
    [
      'the one that ends last where no day of issue is given',
      { expiresOn: '2027-03-01' },
      { expiresOn: '2027-09-01' },
      'b',
    ],
  ])('are both shown, and sent is %s', (_what, first, second, best) => {
    expect(two(first, second).find(([, isSecond]) => !isSecond)?.[0]).toBe(best);
  });

  it('are both what they are where neither can be sent', () => {
    expect(two({ expiresOn: '2026-01-01' }, { expiresOn: '2026-02-01' })).toEqual([
      ['a', false],
      ['b', false],
    ]);
  });
});

describe('a region', () => {
  it('stands for its countries', () => {
    const regions = [{ id: 'EU', countries: ['DE', 'FR'], source }];
    const certificates = [certificate({ markets: ['EU'] })];

    expect(shelf({ regions, certificates }, { country: 'FR' })).toHaveLength(1);
    expect(shelf({ regions, certificates }, { country: 'GB' })).toEqual([]);
  });
});

describe('what was looked up', () => {
  it.each([
    ['is of the wrong model', { products: ['MUG-2'] }, { kind: 'wrong-model', products: ['MUG-2'] }],
    ['is for another market', { markets: ['FR'] }, { kind: 'wrong-market', markets: ['FR'] }],
  ])('stands first and says when it %s', (_what, changes, state) => {
    const certificates = [certificate({ id: 'fits' }), certificate({ id: 'other', ...changes })];

    const [entry] = shelf({ certificates }, { lookedUp: 'other' });

    expect([entry?.certificate?.id, entry?.state, entry?.actions]).toEqual(['other', state, []]);
  });
});

describe('what the buyer asks for', () => {
  it('stands before what fits as well', () => {
    const certificates = [
      certificate({ id: 'oeko' }),
      certificate({ id: 'weee', scheme: 'weee', expiresOn: '2026-12-01' }),
    ];

    expect(shelf({ certificates }, { asked: ['weee'] }).map((entry) => entry.certificate?.id)).toEqual([
      'weee',
      'oeko',
    ]);
  });

  it('stands before it even when it is missing', () => {
    const expectations = [{ markets: ['DE'], categories: ['mains-electrical' as const], schemes: ['weee'], source }];
    const certificates = [certificate({ id: 'oeko' })];

    expect(shelf({ certificates, expectations }, { asked: ['weee'] })[0]?.state.kind).toBe('missing');
  });
});

describe('a person responsible', () => {
  const party = { name: 'Nordwind Service', address: 'Musterkai 12, Hamburg' };

  it('is offered by name and address', () => {
    expect(
      shelf({ certificates: [certificate({ number: undefined, party, file: undefined, link: undefined })] })[0]
        ?.actions,
    ).toEqual(['party']);
  });
});

describe('a certificate of which only the number may be told', () => {
  it('offers neither file nor link', () => {
    expect(shelf({ certificates: [certificate({ shareable: 'number' })] })[0]?.actions).toEqual(['number']);
  });
});

describe('a certificate without an end', () => {
  it('is said to lack one where certificates of its scheme end', () => {
    expect(judgeCertificate({}, TODAY, [12])).toEqual({ kind: 'valid', endNotGiven: true });
  });
});

describe('the answer to what a buyer asks', () => {
  const certificates = [
    certificate({ id: 'oeko' }),
    certificate({ id: 'weee', scheme: 'weee', expiresOn: '2026-01-01' }),
  ];
  const answer = (schemes: Record<string, string>, general?: string) =>
    answerWish(shelf({ certificates }), { schemes: new Map(Object.entries(schemes)), general });

  it('is the certificate of the scheme, with the words that ask for it', () => {
    const found = answer({ oeko: 'öko-tex' });

    expect([found?.certificate.id, found?.words]).toEqual(['oeko', ['öko-tex']]);
  });

  it('is the best one of the shelf when certificates are asked for in general', () => {
    expect(answer({}, 'zertifikat')?.certificate.id).toBe('oeko');
  });

  it.each([
    ['what is asked for has ended', { weee: 'weee' }],
    ['another scheme is asked for, also with a general word', { ce: 'ce' }],
  ])('is none where %s', (_what, schemes) => {
    expect(answer(schemes, 'certificate')).toBeUndefined();
  });
});
