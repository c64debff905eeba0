import { FaultList } from '../pack/faults.ts';
import { overRows, type Steps } from '../steps.ts';
import { rowIdentity } from '../pack/row-identity.ts';
import { packKinds, type Pack, type PackKind } from '../pack/schema.ts';

/**
 * Finds ids that occur twice in one kind, and codes shared by two macros; the detail names kind and id. A buyer may occur twice for different
 * reasons, but not for the same one.
 */
export function* findDuplicates(pack: Pack): Steps<FaultList> {
  const list = new FaultList();
  for (const kind of packKinds) {
    // The id of an expectation only says which one of the base it replaces.
    if (kind === 'expectations') continue;
    const rows = pack[kind as PackKind] ?? [];
    checkIds(
      list,
      [kind],
      rows.map((row) => rowIdentity(kind, row)),
    );
    if (kind === 'macros') checkCodes(list, pack.macros);
  }
  yield undefined;
  yield* overRows(pack.macros, (macro, index) => {
    checkIds(list, ['macros', index, 'fields'], macro.fields.map(idOf));
  });
  yield* overRows(pack.products, (product, index) => {
    // Lines of both are selected by their id.
    checkIds(list, ['products', index, 'specs'], [...product.specs, ...product.papers].map(idOf));
  });
  return list;
}

/** A code is typed from memory, so it leads to one macro. */
function checkCodes(list: FaultList, macros: Pack['macros']): void {
  const seen = new Set<string>();
  for (const [index, { code }] of macros.entries()) {
    if (code === undefined) continue;
    if (seen.has(code)) list.add('duplicate-id', ['macros', index, 'code'], `code: ${code}`);
    seen.add(code);
  }
}

function idOf(entry: { readonly id: string }): string {
  return entry.id;
}

function checkIds(list: FaultList, path: readonly (string | number)[], ids: readonly (string | undefined)[]): void {
  if (ids.length < 2) return;
  const seen = new Set<string | undefined>();
  ids.forEach((id, index) => {
    if (seen.has(id)) list.add('duplicate-id', [...path, index], `${path.at(-1)}: ${id}`);
    seen.add(id);
  });
}
