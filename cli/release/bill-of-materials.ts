import type { Commit } from './copy-commit.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** The parts of a CycloneDX 1.5 document, as written by `npm sbom`, that are read here. */
export interface BillOfMaterials {
  readonly serialNumber?: string | undefined;
  readonly metadata: { readonly timestamp?: string; readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

/**
 * npm's bill, made reproducible: the commit's time replaces the time of the run, the project's name replaces the folder's, and the
 * random serial number is dropped.
 */
export function settleBill(bill: BillOfMaterials, name: string, { id, time }: Commit): BillOfMaterials {
  const properties = [...(bill.metadata.component.properties ?? []), { name: 'sidedesk:commit', value: id }];
  const component = { ...bill.metadata.component, name, properties };
  return { ...bill, serialNumber: undefined, metadata: { ...bill.metadata, timestamp: time, component } };
}

/**
 * The bill for the contents of the zips.
 *
 * @param shipped the packages, as `name@version`.
 * @throws Error if one of them isn't in the bill.
 */
export function selectShipped(bill: BillOfMaterials, shipped: readonly string[]): BillOfMaterials {
  const byName = new Map(bill.components.map((component) => [`${component.name}@${component.version}`, component]));
  const components = shipped.map((name) => {
    const component = byName.get(name);
    if (!component) throw new Error(`The bill of materials lacks ${name}, although code of it is in the zips.`);
    return component;
  });
  const refs = new Set([bill.metadata.component, ...components].map((component) => component['bom-ref']));
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((other) => refs.has(other)) }));
  return { ...bill, components, dependencies };
}
