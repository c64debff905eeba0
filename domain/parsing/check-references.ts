import { MOST_PEOPLE } from '../blacklist/list-layout.ts';
import { peopleIn } from '../blacklist/write-buyers.ts';
import { isKnownVariable } from '../macros/known-variables.ts';
import { readSealedBuyers } from '../blacklist/list-of-pack.ts';
import { variableTypes } from '../macros/values.ts';
import { overRows, type Steps } from '../steps.ts';
import { checkTexts } from './check-texts.ts';
import { FaultList, type PathStep } from '../pack/faults.ts';
import type { BaseLayer } from '../pack/lay-base.ts';
import type { Pack } from '../pack/schema.ts';

/**
 * Finds inconsistencies in a pack of the right shape: ids that lead nowhere, rows out of order, ends before beginnings, faulty texts. Charts and
 * schemes may be in the base that ships with the extension. Without `base`, ids of these two are not checked: a pack may name what only a newer
 * extension ships, and that is no reason to refuse it. Nor is a missing certificate or snippet that a macro needs: only that macro is not inserted
 * (`domain/macros/missing-references.ts`).
 */
export function* checkReferences(pack: Pack, base?: Pick<BaseLayer, 'sizeCharts' | 'schemes'>): Steps<FaultList> {
  const list = new FaultList();
  const known: Readonly<
    Record<'folder' | 'product' | 'sizeChart' | 'scheme' | 'certificate', ReadonlySet<string> | undefined>
  > = {
    folder: idsOf(pack.folders),
    product: idsOf(pack.products),
    sizeChart: base && idsOf([...base.sizeCharts, ...pack.sizeCharts]),
    scheme: base && idsOf([...base.schemes, ...pack.schemes]),
    certificate: idsOf(pack.certificates),
  };
  const need = (kind: keyof typeof known, id: string, path: readonly PathStep[]) => {
    if (known[kind]?.has(id) === false) list.add('unknown-id', path, `${kind}: ${id}`);
  };
  const needAll = (kind: keyof typeof known, ids: readonly string[] | undefined, path: readonly PathStep[]) => {
    ids?.forEach((id, index) => need(kind, id, [...path, index]));
  };

  yield* overRows(pack.macros, (macro, index) => {
    need('folder', macro.folder, ['macros', index, 'folder']);
    needAll('product', macro.products, ['macros', index, 'products']);
    macro.fields.forEach((field, f) => {
      const hasNoChoices = field.type === 'choice' && (field.choices ?? []).length === 0;
      if (hasNoChoices) list.add('required', ['macros', index, 'fields', f, 'choices']);
      for (const at of ['from', 'atMost'] as const) {
        const name = field[at];
        if (name === undefined || Object.hasOwn(variableTypes, name)) continue;
        list.add('unknown-variable', ['macros', index, 'fields', f, at], name);
      }
    });
  });
  yield* overRows(pack.products, (product, index) => {
    needAll('product', product.alternatives, ['products', index, 'alternatives']);
    product.papers.forEach(({ proof }, paper) => {
      if (proof !== undefined) need('certificate', proof, ['products', index, 'papers', paper, 'proof']);
    });
    const chart = product.sizing?.chart;
    if (chart !== undefined) need('sizeChart', chart, ['products', index, 'sizing', 'chart']);
  });
  pack.certificates.forEach((certificate, index) => {
    need('scheme', certificate.scheme, ['certificates', index, 'scheme']);
    needAll('product', certificate.products, ['certificates', index, 'products']);
  });
  pack.expectations.forEach((expectation, index) => {
    needAll('scheme', expectation.schemes, ['expectations', index, 'schemes']);
  });
  pack.keyInformation.forEach(({ items }, index) => {
    items.forEach(({ known }, item) =>
      known.forEach((name, k) => {
        const isKnown = name === 'message.image' || isKnownVariable(name);
        if (!isKnown) list.add('unknown-variable', ['keyInformation', index, 'items', item, 'known', k], name);
      }),
    );
  });
  if (peopleIn(pack.buyers ?? []).size > MOST_PEOPLE)
    list.add('too-many', ['buyers'], `${MOST_PEOPLE} by, confirmedBy`);
  checkSealedBuyers(pack, list);
  checkOrder(pack, list);
  checkDates(pack, list);
  yield* checkTexts(pack, list);
  return list;
}

/** Sealed buyers are a separate list; what it says of them is checked when it is opened. */
function checkSealedBuyers(pack: Pack, list: FaultList): void {
  if (pack.sealedBuyers === undefined) return;
  if (pack.buyers) list.add('two-lists', ['sealedBuyers']);
  const read = readSealedBuyers(pack.sealedBuyers);
  if (!read?.keying || read.layer) list.add('bad-value', ['sealedBuyers']);
}

function idsOf(entries: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(entries.map((entry) => entry.id));
}

/** Charts are searched by measure, so their rows are in ascending order; a row's end is never below its beginning. */
function checkOrder(pack: Pack, list: FaultList): void {
  pack.sizeCharts.forEach((chart, index) => {
    let before = -Infinity;
    chart.rows.forEach(({ measure: [from, to] }, row) => {
      if (from <= before || to < from) list.add('not-ascending', ['sizeCharts', index, 'rows', row, 'measure']);
      before = from;
    });
  });
  pack.products.forEach(({ sizing }, index) => {
    const [first] = sizing?.garment?.measures ?? [];
    let before = -Infinity;
    sizing?.garment?.rows.forEach(({ values }, row) => {
      const path = ['products', index, 'sizing', 'garment', 'rows', row, 'values'];
      const [from = before, to = from] = [values[first?.of ?? '']].flat().filter((one) => one !== undefined);
      // Trousers have several lengths for one waist.
      if (from < before || to < from) list.add('not-ascending', path);
      before = from;
    });
  });
}

function checkDates(pack: Pack, list: FaultList): void {
  const check = (begin: string | undefined, end: string | undefined, path: readonly PathStep[]) => {
    if (begin !== undefined && end !== undefined && Date.parse(end) < Date.parse(begin)) {
      list.add('ends-before-it-begins', path, `${begin} > ${end}`);
    }
  };
  check(pack.issuedAt, pack.notAfter, ['notAfter']);
  pack.certificates.forEach((certificate, index) => {
    check(certificate.issuedOn, certificate.expiresOn, ['certificates', index, 'expiresOn']);
  });
  pack.buyers?.forEach((buyer, index) => check(buyer.since, buyer.until, ['buyers', index, 'until']));
}
