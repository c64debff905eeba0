import { describe, expect, it } from 'vitest';
import { buildShelf, stateOf, type ShelfEntry, type ShelfQuestion } from '../../../domain/certificates/shelf.ts';
import { packSchema, type Policy } from '../../../domain/pack/schema.ts';
import { smallPack, type PackInput } from '../pack/small-pack.ts';

const text = (en: string) => ({ en });
const source = { title: 'Invented for tests' };
const TODAY = '2026-11-21';

type CertificateInput = NonNullable<PackInput['certificates']>[number];

const pack = (changes: Partial<PackInput>) =>
  packSchema.parse(
    smallPack({
      schemes: [
        { id: 'ce', name: 'CE', selfDeclared: true, markets: ['DE'], about: text('A mark'), source },
        { id: 'oeko', name: 'OEKO', selfDeclared: false, markets: ['DE'], about: text('A test'), source },
        { id: 'weee', name: 'WEEE', selfDeclared: false, markets: ['DE'], about: text('A register'), source },
      ],
      certificates: [],
      expectations: [],
      ...changes,
    }),
  );

const certificate = (changes: Partial<CertificateInput>): CertificateInput => ({
  id: 'c1',
  scheme: 'oeko',
  title: text('Test'),
  number: '23.X.1',
  markets: ['DE'],
  link: 'https://files.example/c1.pdf',
  file: 'c1.pdf',
  shareable: true,
  ...changes,
});

const allowed: Policy = {
  site: 'etsy',
  link: 'allowed',
  attachment: 'allowed',
  coupon: 'forbidden',
  reviewRequest: 'forbidden',
  summary: text('All may be sent'),
  source,
};

const lamp = pack({}).products[0]!;

function shelf(changes: Partial<PackInput>, question: Partial<ShelfQuestion> = {}): ShelfEntry[] {
  return buildShelf(pack(changes), { product: lamp, country: 'DE', policy: allowed, today: TODAY, ...question });
}

describe('the state of a certificate', () => {
  it.each([
    ['without an end is valid', {}, { kind: 'valid' }],
    ['that ends in 61 days is valid', { expiresOn: '2027-01-21' }, { kind: 'valid', expiresOn: '2027-01-21' }],
    [
      'that ends in 60 days is expiring',
      { expiresOn: '2027-01-20' },
      { kind: 'expiring', expiresOn: '2027-01-20', daysLeft: 60 },
    ],
    [
      'that ends in 7 days is expiring',
      { expiresOn: '2026-11-28' },
      { kind: 'expiring', expiresOn: '2026-11-28', daysLeft: 7 },
    ],
    ['is still expiring on its last day', { expiresOn: TODAY }, { kind: 'expiring', expiresOn: TODAY, daysLeft: 0 }],
    ['that ended yesterday is expired', { expiresOn: '2026-11-20' }, { kind: 'expired', expiredOn: '2026-11-20' }],
    ['issued today is valid', { issuedOn: TODAY }, { kind: 'valid' }],
    ['issued tomorrow is not yet valid', { issuedOn: '2026-11-22' }, { kind: 'not-yet-valid', from: '2026-11-22' }],
  ])('%s', (_what, certificate, state) => {
    expect(stateOf(certificate, TODAY)).toEqual(state);
  });

  it('counts days by the calendar across a change of the clock', () => {
    expect(stateOf({ expiresOn: '2026-11-01' }, '2026-10-24')).toMatchObject({ daysLeft: 8 });
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

  it('is missing where it is held for another product only', () => {
    const certificates = [certificate({ scheme: 'weee', products: ['MUG-2'] })];

    expect(missing({ expectations: [expectation], certificates })).toHaveLength(1);
  });
});
