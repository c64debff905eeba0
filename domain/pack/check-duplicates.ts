import { FaultList } from './faults.ts';
import { overRows, type Steps } from '../steps.ts';
import type { Pack } from './schema.ts';

/** Finds ids that stand twice in one kind, and codes of two macros; the detail names kind and id. A buyer may stand twice for different reasons, not for one. */
export function* findDuplicates(pack: Pack): Steps<FaultList> {
  const list = new FaultList();
  checkKind(list, 'folders', pack.folders.map(idOf));
  checkKind(list, 'macros', pack.macros.map(idOf));
  checkCodes(list, pack.macros);
  checkKind(list, 'snippets', pack.snippets.map(idOf));
  checkKind(
    list,
    'keyInformation',
    pack.keyInformation.map((information) => information.class),
  );
  checkKind(list, 'products', pack.products.map(idOf));
  checkKind(list, 'sizeCharts', pack.sizeCharts.map(idOf));
  checkKind(list, 'schemes', pack.schemes.map(idOf));
  checkKind(list, 'certificates', pack.certificates.map(idOf));
  checkKind(list, 'regions', pack.regions.map(idOf));
  checkKind(list, 'news', pack.news.map(idOf));
  checkKind(list, 'synonyms', pack.synonyms.map(idOf));
  checkKind(
    list,
    'policies',
    pack.policies.map((policy) => policy.site),
  );
  checkKind(
    list,
    'markets',
    pack.markets.map((market) => market.country),
  );
  checkKind(
    list,
    'sites',
    pack.sites.map((change) => (change.kind === 'patch' ? change.site : change.id)),
  );
  checkKind(list, 'buyers', pack.buyers?.map((buyer) => `${buyer.key} ${buyer.reason}`) ?? []);
  yield undefined;
  yield* overRows(pack.macros, (macro, index) => {
    checkIds(list, ['macros', index, 'fields'], macro.fields.map(idOf));
  });
  yield* overRows(pack.products, (product, index) => {
    // Lines of both are chosen by their id.
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

function checkKind(list: FaultList, kind: keyof Pack, ids: readonly string[]): void {
  checkIds(list, [kind], ids);
}

function checkIds(list: FaultList, path: readonly (string | number)[], ids: readonly string[]): void {
  if (ids.length < 2) return;
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) list.add('duplicate-id', [...path, index], `${path.at(-1)}: ${id}`);
    seen.add(id);
  });
}
