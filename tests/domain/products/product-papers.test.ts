import { describe, expect, it } from 'vitest';
import { buildShelf } from '../../../domain/certificates/shelf.ts';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import { readPapers, writePaper } from '../../../domain/products/product-papers.ts';
import { parsedPack, smallPack, type PackInput } from '../pack/small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const source = { title: 'Invented for tests' };
const text = (en: string) => ({ en });
type CertificateInput = NonNullable<PackInput['certificates']>[number];

const paper = {
  id: 'outer',
  kind: 'packaging' as const,
  label: { en: 'Outer packaging', ja: '外装' },
  value: { en: 'Paper sleeve', ja: '紙スリーブ' },
  code: 'PAP 22',
  proof: 'fsc-1',
};

const content = (certificate: Partial<CertificateInput>): Partial<PackInput> => ({
  products: [
    { id: 'LAMP-1', name: text('Lamp'), category: 'other', summary: text('A lamp'), specs: [], papers: [paper] },
  ],
  schemes: [{ id: 'fsc', name: 'FSC', claim: 'certified', about: text('A mark'), source }],
  certificates: [
    {
      id: 'fsc-1',
      scheme: 'fsc',
      title: text('FSC'),
      number: 'FSC-C904417',
      markets: ['JP'],
      shareable: true,
      ...certificate,
    },
  ],
  expectations: [],
});

function line(certificate: Partial<CertificateInput> = {}) {
  const pack = parsedPack(content(certificate));
  const product = pack.products[0]!;
  const shelf = buildShelf(pack, { product, country: 'JP', today: '2026-11-21' });
  return readPapers(product, shelf)[0]!;
}

describe('a line on what a product is made of', () => {
  it.each([
    ['names the number of its proof while that holds', {}, '外装: 紙スリーブ (PAP 22, FSC FSC-C904417)'],
    ['names no proof that has ended', { expiresOn: '2026-09-30' }, '外装: 紙スリーブ (PAP 22)'],
    ['names no proof that does not hold yet', { issuedOn: '2027-01-01' }, '外装: 紙スリーブ (PAP 22)'],
    ['names no proof that is not to be shared', { shareable: false }, '外装: 紙スリーブ (PAP 22)'],
    ['names no proof of another market', { markets: ['DE'] }, '外装: 紙スリーブ (PAP 22)'],
  ])('%s', (_what, certificate, written) => {
    expect(writePaper(line(certificate), 'ja')).toEqual({ text: written, lacks: undefined });
  });

  it('tells which language stands in for the buyer’s', () => {
    expect(writePaper(line(), 'de').lacks?.language).toBe('en');
  });

  it('says that its proof is not for this market', () => {
    expect(line({ markets: ['DE'] }).proof).toBe('absent');
  });
});

describe('a pack is refused for papers', () => {
  const faultsOf = (papers: object[]) => {
    const pack = smallPack({ ...content({}), products: [{ ...content({}).products![0]!, papers: papers as never }] });
    const result = checkPack(pack);
    return result.ok ? [] : result.fault.faults.map((fault) => `${writePlace(fault)} ${fault.code}`);
  };

  it('whose proof does not exist', () => {
    expect(faultsOf([{ ...paper, proof: 'none' }])).toEqual(['products[0].papers[0].proof unknown-id']);
  });

  it('of one id', () => {
    expect(faultsOf([paper, paper])).toEqual(['products[0].specs[1] duplicate-id']);
  });
});
