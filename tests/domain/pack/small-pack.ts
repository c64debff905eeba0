import type * as z from 'zod';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { packSchema, type BuyerEntry, type Pack } from '../../../domain/pack/schema.ts';

export type PackInput = z.input<typeof packSchema>;

const text = (en: string) => ({ en });
const source = { title: 'Invented for tests' };

/** A small invented pack with one of everything, in the form a lead writes. */
export function smallPack(changes: Partial<PackInput> = {}): PackInput {
  return {
    format: 'sidedesk-pack/1',
    team: 'lantern-shop',
    name: 'Lantern Shop',
    revision: 5,
    issuedAt: '2026-11-01T08:00:00Z',
    notAfter: '2026-12-20T00:00:00Z',
    defaultLanguage: 'en',
    constants: { refundDays: 30 },
    folders: [{ id: 'general', title: text('General') }],
    macros: [smallMacro()],
    sentences: {
      size: text('Please order {{size.label}}.'),
      sizeRange: text('{{size.from}} or {{size.to}}'),
      certificateNumber: text('{{certificate.number}}'),
      certificateAttached: text('Attached: {{certificate.file}}'),
      certificateLink: text('{{certificate.link}}'),
      certificateDeclared: text('Declared compliant: {{certificate.title|the product}}'),
    },
    products: [
      {
        id: 'LAMP-1',
        name: text('Lamp'),
        category: 'mains-electrical',
        summary: text('A lamp'),
        specs: [],
        alternatives: [],
      },
    ],
    sizeCharts: [
      {
        id: 'shoes',
        title: text('Shoes'),
        source,
        kind: 'shoe',
        audience: 'women',
        authority: 'own',
        measure: { of: 'foot-length', unit: 'mm' },
        rows: [
          { measure: [230, 234], sizes: { EU: '37' } },
          { measure: [235, 239], sizes: { EU: '38' } },
        ],
      },
    ],
    schemes: [{ id: 'ce', name: 'CE', claim: 'declared', markets: ['DE'], about: text('A mark'), source }],
    certificates: [
      {
        id: 'c1',
        scheme: 'ce',
        title: text('Declaration'),
        markets: ['DE'],
        shareable: true,
        issuedOn: '2026-01-01',
        expiresOn: '2027-01-01',
      },
    ],
    expectations: [{ markets: ['DE'], categories: ['mains-electrical'], schemes: ['ce'], source }],
    buyers: [smallBuyer()],
    ...changes,
  };
}

export function smallMacro(changes: Partial<PackInput['macros'][number]> = {}): PackInput['macros'][number] {
  return {
    id: 'thanks',
    title: text('Thanks'),
    body: { en: 'Hello {{buyer.name|there}}, {{const.refundDays}} days, {{field.note}}.' },
    folder: 'general',
    stage: 'close',
    class: 'other',
    fields: [{ id: 'note', label: text('Note'), type: 'text' }],
    ...changes,
  };
}

export function smallBuyer(changes: Partial<BuyerEntry> = {}): BuyerEntry {
  return {
    key: 'ab'.repeat(16),
    reason: 'empty-return',
    severity: 2,
    since: '2026-01-05',
    until: '2027-01-05',
    ...changes,
  };
}

export function parsedPack(changes: Partial<PackInput> = {}): Pack {
  return packSchema.parse(smallPack(changes));
}

/** A pack as returned by the store: without its buyers. */
export function packContent(): PackContent {
  const pack: PackContent & { buyers?: unknown } = parsedPack();
  delete pack.buyers;
  return pack;
}

export function bytesOf(value: unknown): Uint8Array {
  return new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
}
