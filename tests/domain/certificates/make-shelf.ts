import { buildShelf, type ShelfEntry, type ShelfQuestion } from '../../../domain/certificates/shelf.ts';
import { packSchema, type Policy } from '../../../domain/pack/schema.ts';
import { smallPack, type PackInput } from '../pack/small-pack.ts';

export const text = (en: string) => ({ en });
export const source = { title: 'Invented for tests' };
export const TODAY = '2026-11-21';

export type CertificateInput = NonNullable<PackInput['certificates']>[number];

export const pack = (changes: Partial<PackInput>) =>
  packSchema.parse(
    smallPack({
      schemes: [
        { id: 'ce', name: 'CE', claim: 'declared', markets: ['DE'], about: text('A mark'), source },
        { id: 'oeko', name: 'OEKO', claim: 'certified', markets: ['DE'], about: text('A test'), source },
        { id: 'weee', name: 'WEEE', claim: 'certified', markets: ['DE'], about: text('A register'), source },
      ],
      certificates: [],
      expectations: [],
      ...changes,
    }),
  );

export const certificate = (changes: Partial<CertificateInput>): CertificateInput => ({
  id: 'c1',
  scheme: 'oeko',
  title: text('Test'),
  number: '23.X.1',
  markets: ['DE'],
  link: 'https://files.example/c1.pdf',
  file: { name: 'c1.pdf' },
  shareable: true,
  ...changes,
});

export const allowed: Policy = {
  site: 'etsy',
  link: 'allowed',
  attachment: 'allowed',
  coupon: 'forbidden',
  reviewRequest: 'forbidden',
  summary: text('All may be sent'),
  source,
};

export const lamp = pack({}).products[0]!;

export function shelf(changes: Partial<PackInput>, question: Partial<ShelfQuestion> = {}): ShelfEntry[] {
  return buildShelf(pack(changes), { product: lamp, country: 'DE', policy: allowed, today: TODAY, ...question });
}
