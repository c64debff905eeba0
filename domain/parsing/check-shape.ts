import type * as z from 'zod';
import type { Result } from '../errors.ts';
import { ROWS_A_STEP, type Steps } from '../steps.ts';
import { FaultList, MOST_COUNTED } from '../pack/faults.ts';
import { parseWithin } from '../pack/parse-within.ts';
import { listSchemas, packSchema, type Pack, type PackKind, type PackRow } from '../pack/schema.ts';

/**
 * Checks a value against the schema of packs: first everything outside the lists, then the lists row by row. It ends once `MOST_COUNTED` faults are
 * found, so that a file of nothing but faults costs no more than one with a few. With `isUsedUp` the checked rows replace those in the value's own
 * lists, and no list is in memory twice.
 */
export function* checkShape(value: unknown, isUsedUp = false): Steps<Result<Pack, FaultList>> {
  const faults = new FaultList();
  const lists = listsOf(value);
  const emptied = Object.fromEntries(lists.map(({ kind }) => [kind, []]));
  const shell = parseWithin(packSchema, lists.length === 0 ? value : { ...Object(value), ...emptied }, faults);
  yield undefined;
  const checked: Partial<Record<PackKind, unknown[]>> = {};
  for (const { kind, rows } of lists) {
    const { most } = listSchemas[kind];
    if (rows.length > most) faults.add('too-many', [kind], String(most));
    else checked[kind] = yield* checkRows(kind, rows, isUsedUp ? rows : [], faults);
  }
  if (faults.count > 0 || shell === undefined) return { ok: false, fault: faults };
  return { ok: true, value: { ...shell, ...checked } as Pack };
}

/** Checks a single row of a list, for instance while a person edits it; each fault has its full path, from the kind and `index` on. */
export function checkRow<K extends PackKind>(kind: K, raw: unknown, index: number): Result<PackRow<K>, FaultList> {
  const faults = new FaultList();
  const row = readRow(kind, raw, index, faults);
  return row === undefined ? { ok: false, fault: faults } : { ok: true, value: row };
}

function readRow<K extends PackKind>(kind: K, raw: unknown, index: number, faults: FaultList): PackRow<K> | undefined {
  const schema: z.ZodType = listSchemas[kind].row;
  return parseWithin(schema, raw, faults, [kind, index]) as PackRow<K> | undefined;
}

function listsOf(value: unknown): { readonly kind: PackKind; readonly rows: unknown[] }[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return (Object.keys(listSchemas) as PackKind[]).flatMap((kind) => {
    const rows: unknown = Reflect.get(value, kind);
    return Array.isArray(rows) ? [{ kind, rows: rows as unknown[] }] : [];
  });
}

function* checkRows(kind: PackKind, rows: readonly unknown[], into: unknown[], faults: FaultList): Steps<unknown[]> {
  for (const [index, raw] of rows.entries()) {
    if (faults.count >= MOST_COUNTED) break;
    const row = readRow(kind, raw, index, faults);
    if (row !== undefined) into[index] = row;
    if (index % ROWS_A_STEP === ROWS_A_STEP - 1) yield undefined;
  }
  return into;
}
