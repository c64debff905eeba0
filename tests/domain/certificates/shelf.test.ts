import { describe, expect, it } from 'vitest';
import { judgeCertificate } from '../../../domain/certificates/certificate-state.ts';
import type { ShelfQuestion } from '../../../domain/certificates/shelf.ts';
import type { Policy } from '../../../domain/pack/schema.ts';
import type { PackInput } from '../pack/small-pack.ts';
import { text, source, TODAY, certificate, allowed, shelf, type CertificateInput } from './make-shelf.ts';

describe('the state of a certificate', () => {
  it.each([
    ['without an end is valid', {}, { kind: 'valid' }],
    ['that ends in 61 days is valid', { expiresOn: '2027-01-21' }, { kind: 'valid', expiresOn: '2027-01-21' }],
    [
      'that ends in 60 days is expiring',
      { expiresOn: '2027-01-20' },
      { kind: 'expiring', expiresOn: '2027-01-20', daysLeft: 60, within: 60 },
    ],
    [
      'that ends in 7 days is expiring',
      { expiresOn: '2026-11-28' },
      { kind: 'expiring', expiresOn: '2026-11-28', daysLeft: 7, within: 7 },
    ],
    [
      'that ends in 30 days is expiring, and louder',
      { expiresOn: '2026-12-21' },
      { kind: 'expiring', expiresOn: '2026-12-21', daysLeft: 30, within: 30 },
    ],
    [
      'is still expiring on its last day',
      { expiresOn: TODAY },
      { kind: 'expiring', expiresOn: TODAY, daysLeft: 0, within: 7 },
    ],
    ['that ended yesterday is expired', { expiresOn: '2026-11-20' }, { kind: 'expired', expiredOn: '2026-11-20' }],
    ['issued today is valid', { issuedOn: TODAY }, { kind: 'valid' }],
    ['issued tomorrow is not yet valid', { issuedOn: '2026-11-22' }, { kind: 'not-yet-valid', from: '2026-11-22' }],
  ])('%s', (_what, certificate, state) => {
    expect(judgeCertificate(certificate, TODAY)).toEqual(state);
  });

  it('counts days by the calendar across a change of the clock', () => {
    expect(judgeCertificate({ expiresOn: '2026-11-01' }, '2026-10-24')).toMatchObject({ daysLeft: 8 });
  });
});

describe('what may be sent for a certificate', () => {
  const actions = (changes: Partial<CertificateInput>, policy: Policy | undefined = allowed) =>
    shelf({ certificates: [certificate(changes)] }, { policy })[0]?.actions;

  it.each([
    ['everything that it has', {}, ['number', 'attach', 'link']],
    ['its number alone where it has no file and link', { file: undefined, link: undefined }, ['number']],
    ['no number where it has none', { number: undefined }, ['attach', 'link']],
    ['everything while it is expiring', { expiresOn: '2026-11-22' }, ['number', 'attach', 'link']],
    ['nothing when it is expired', { expiresOn: '2026-11-20' }, []],
    ['nothing before it is valid', { issuedOn: '2026-11-22' }, []],
    ['nothing when it is not to be shared', { shareable: false }, []],
    ['a declaration, never a number, when it is self-declared', { scheme: 'ce' }, ['declare', 'attach', 'link']],
    ['nothing when it is self-declared and expired', { scheme: 'ce', expiresOn: '2026-11-20' }, []],
  ])('is %s', (_what, changes, expected) => {
    expect(actions(changes)).toEqual(expected);
  });

  it.each([
    ['no link', { ...allowed, link: 'forbidden' }, ['number', 'attach']],
    ['no attachment', { ...allowed, attachment: 'forbidden' }, ['number', 'link']],
    ['neither', { ...allowed, link: 'forbidden', attachment: 'forbidden' }, ['number']],
  ] as const)('is %s where the policy forbids it', (_what, policy, expected) => {
    expect(actions({}, policy)).toEqual(expected);
  });

  it('is only the number where no policy is known', () => {
    const [entry] = shelf({ certificates: [certificate({})] }, { policy: undefined });

    expect(entry?.actions).toEqual(['number']);
  });
});

describe('the shelf', () => {
  const ids = (certificates: CertificateInput[], question: Partial<ShelfQuestion> = {}) =>
    shelf({ certificates }, question).map((entry) => entry.certificate?.id);

  const company = certificate({ id: 'company' });
  const ofLamp = certificate({ id: 'lamp', products: ['LAMP-1'] });
  const ofMug = certificate({ id: 'mug', products: ['MUG-2'] });
  const french = certificate({ id: 'french', markets: ['FR'] });

  it.each([
    ["shows the product's and the company's", {}, ['company', 'lamp']],
    ["shows only the company's where the product is not known", { product: undefined }, ['company']],
    ['shows those of another market there', { country: 'FR' }, ['french']],
    ['shows every market where the market is not known', { country: undefined }, ['company', 'lamp', 'french']],
  ])('%s', (_what, question, expected) => {
    expect(ids([company, ofLamp, ofMug, french], question)).toEqual(expected);
  });

  it('puts what can be used first', () => {
    const expectations = [{ markets: ['DE'], categories: ['mains-electrical' as const], schemes: ['weee'], source }];
    const certificates = [
      certificate({ id: 'c1', issuedOn: '2026-12-01' }),
      certificate({ id: 'c2', expiresOn: '2026-01-01' }),
      certificate({ id: 'c3', expiresOn: '2026-12-01' }),
      certificate({ id: 'c4' }),
    ];

    const kinds = shelf({ certificates, expectations }).map((entry) => entry.state.kind);

    expect(kinds).toEqual(['valid', 'expiring', 'expired', 'not-yet-valid', 'missing']);
  });
});

describe('a scheme that is expected', () => {
  const expectation = { markets: ['DE'], categories: ['mains-electrical' as const], schemes: ['weee'], source };
  const missing = (changes: Partial<PackInput>, question: Partial<ShelfQuestion> = {}) =>
    shelf(changes, question).filter((entry) => entry.state.kind === 'missing');

  it('is shown as missing, with nothing to send', () => {
    expect(missing({ expectations: [expectation] })).toEqual([
      {
        scheme: expect.objectContaining({ id: 'weee' }),
        title: undefined,
        certificate: undefined,
        state: { kind: 'missing' },
        actions: [],
      },
    ]);
  });

  it('says since when it is expected', () => {
    const [entry] = missing({ expectations: [{ ...expectation, since: '2026-07-01' }] });

    expect(entry?.state).toEqual({ kind: 'missing', since: '2026-07-01' });
  });

  it('is missing once, however often it is expected', () => {
    expect(missing({ expectations: [expectation, expectation] })).toHaveLength(1);
  });

  it.each([
    ['the category does not need it', { expectations: [{ ...expectation, categories: ['toys' as const] }] }, {}],
    ['the market does not need it', { expectations: [{ ...expectation, markets: ['FR'] }] }, {}],
    ['the product is not known', { expectations: [expectation] }, { product: undefined }],
    ['the market is not known', { expectations: [expectation] }, { country: undefined }],
    ['it is held', { expectations: [expectation], certificates: [certificate({ scheme: 'weee' })] }, {}],
    [
      'it is held but expired, which is said instead',
      { expectations: [expectation], certificates: [certificate({ scheme: 'weee', expiresOn: '2026-01-01' })] },
      {},
    ],
  ])('is not missing where %s', (_what, changes, question) => {
    expect(missing(changes, question)).toEqual([]);
  });

  it('is of the wrong model where it is held for another product only, with nothing to send', () => {
    const certificates = [certificate({ scheme: 'weee', products: ['MUG-2'] })];

    const [entry] = shelf({ expectations: [expectation], certificates });

    expect([entry?.state, entry?.actions]).toEqual([{ kind: 'wrong-model', products: ['MUG-2'] }, []]);
  });

  it.each([
    ['is not expected by custom alone', { voluntary: true }, []],
    ['is expected of every category where the row names none', { categories: undefined }, [{ kind: 'missing' }]],
    [
      'is expected under a condition, which is told',
      { when: text('if it is a toy') },
      [{ kind: 'missing', when: text('if it is a toy') }],
    ],
  ])('%s', (_what, changes, states) => {
    expect(missing({ expectations: [{ ...expectation, ...changes }] }).map(({ state }) => state)).toEqual(states);
  });

  it('is expected without condition where one row says so', () => {
    const perhaps = { ...expectation, when: text('if it is a toy') };

    expect(missing({ expectations: [perhaps, expectation] }).map(({ state }) => state)).toEqual([{ kind: 'missing' }]);
  });

  it('is replaced by a scheme that is taken in its place, also where that is held for another market', () => {
    const schemes = [
      { id: 'ukca', name: 'UKCA', claim: 'declared' as const, accepts: ['ce'], about: text('A mark'), source },
      { id: 'ce', name: 'CE', claim: 'declared' as const, about: text('A mark'), source },
    ];
    const entries = shelf(
      {
        schemes,
        expectations: [{ ...expectation, markets: ['GB'], schemes: ['ukca'] }],
        certificates: [certificate({ scheme: 'ce' })],
      },
      { country: 'GB' },
    );

    expect(entries.map(({ certificate: held, insteadOf }) => [held?.id, insteadOf?.id])).toEqual([['c1', 'ukca']]);
  });
});

describe('a scheme that was searched for', () => {
  const ids = (lookedUp: string, changes: Partial<PackInput> = {}) =>
    shelf({ certificates: [certificate({})], ...changes }, { lookedUp }).map(
      ({ certificate, scheme, state }) => certificate?.id ?? `${scheme?.id} ${state.kind}`,
    );
  const held = certificate({}).scheme;
  const other = { id: 'lantern-mark', name: 'Lantern mark', claim: 'declared' as const, about: text('A mark'), source };

  it('issue 15: stands first where the team holds nothing of it', () => {
    const schemes = [other, { ...other, id: held, name: 'Held' }];
    expect(ids('lantern-mark', { schemes })[0]).toBe('lantern-mark missing');
  });

  it('issue 15: adds nothing where the team holds it, and where it is no scheme', () => {
    const schemes = [other, { ...other, id: held, name: 'Held' }];
    expect([ids(held, { schemes }), ids('2ZZQX-9', { schemes })]).toEqual([[certificate({}).id], [certificate({}).id]]);
  });
});
