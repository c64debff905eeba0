import { describe, expect, it } from 'vitest';
import { selectShipped, settleBill, type BillOfMaterials } from '../../../cli/release/bill-of-materials.ts';

const commit = { id: 'c0ffee', time: '2026-11-20T11:00:00.000Z' };

const bill = (changes: Partial<BillOfMaterials> = {}): BillOfMaterials => ({
  metadata: {
    timestamp: '2026-11-29T08:00:00.000Z',
    component: { 'bom-ref': 'lamp@1.0.0', name: 'tmp-x', version: '1.0.0' },
  },
  components: ['react', 'rolldown', 'scheduler'].map((name) => ({
    'bom-ref': `${name}@1.0.0`,
    name,
    version: '1.0.0',
  })),
  dependencies: [
    { ref: 'lamp@1.0.0', dependsOn: ['react@1.0.0', 'rolldown@1.0.0'] },
    { ref: 'react@1.0.0', dependsOn: ['scheduler@1.0.0'] },
    { ref: 'rolldown@1.0.0', dependsOn: [] },
  ],
  ...changes,
});

describe('the bill of materials', () => {
  it('A12: is the same at every run and in every folder', () => {
    const other = bill({ serialNumber: 'urn:uuid:2f0c' });
    const metadata = {
      timestamp: '2027-01-01T00:00:00.000Z',
      component: { ...other.metadata.component, name: 'tmp-y' },
    };
    const texts = [bill(), { ...other, metadata }].map((one) => JSON.stringify(settleBill(one, 'lamp', commit)));

    expect(texts[1]).toBe(texts[0]);
  });

  it('A12: names the commit, and its time', () => {
    const { metadata } = settleBill(bill(), 'lamp', commit);

    expect(metadata.timestamp).toBe(commit.time);
    expect(metadata.component).toMatchObject({
      name: 'lamp',
      properties: [{ name: 'sidedesk:commit', value: 'c0ffee' }],
    });
  });

  it('A12: of what ships has what is in the zips and nothing else', () => {
    const { components, dependencies } = selectShipped(bill(), ['react@1.0.0', 'scheduler@1.0.0']);

    expect(components.map(({ name }) => name)).toEqual(['react', 'scheduler']);
    expect(dependencies).toEqual([
      { ref: 'lamp@1.0.0', dependsOn: ['react@1.0.0'] },
      { ref: 'react@1.0.0', dependsOn: ['scheduler@1.0.0'] },
    ]);
  });

  it.each(['leftpad@1.0.0', 'react@2.0.0'])('A12: is refused if %s is in the zips but not in it', (name) => {
    expect(() => selectShipped(bill(), [name])).toThrow(name);
  });
});
