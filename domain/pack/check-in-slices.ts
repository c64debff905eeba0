import type { Result } from '../errors.ts';
import { FaultList, type PackRefusal } from './faults.ts';
import { checkTogether, refuseFaults, type Beside } from './parse-pack.ts';
import { overRows, runWithPauses, type Steps } from '../steps.ts';
import { addSchemaFaults } from './schema-faults.ts';
import { packSchema, rowSchemas, type LongList, type Pack } from './schema.ts';

/**
 * Checks a pack as `checkPack` does, slice by slice, with a `pause` between them. The value is used up: its long lists give up each row as its
 * checked copy is made, so that a pack of 50,000 macros is never in memory twice.
 */
export async function checkPackInSlices(
  value: Record<string, unknown>,
  beside: Beside,
  pause: () => Promise<void>,
): Promise<Result<Pack, PackRefusal>> {
  const faults = new FaultList();
  const checked: Partial<Record<LongList, unknown[]>> = {};
  for (const kind of Object.keys(rowSchemas) as LongList[]) {
    const rows = value[kind];
    if (!Array.isArray(rows) || rows.length > rowSchemas[kind].most) continue;
    checked[kind] = rows;
    await runWithPauses(checkRows(kind, rows, faults), pause);
  }
  const emptied = Object.fromEntries(Object.keys(checked).map((kind) => [kind, []]));
  const rest = packSchema.safeParse({ ...value, ...emptied });
  if (!rest.success) addSchemaFaults(faults, rest.error.issues, value);
  if (faults.count > 0 || !rest.success) return refuseFaults('E_SCHEMA', faults);
  await pause();
  return runWithPauses(checkTogether({ ...rest.data, ...checked } as Pack, beside), pause);
}

function* checkRows(kind: LongList, rows: unknown[], faults: FaultList): Steps<void> {
  const { row: schema } = rowSchemas[kind];
  yield* overRows(rows, (raw, index) => {
    const row = schema.safeParse(raw);
    if (row.success) rows[index] = row.data;
    else addSchemaFaults(faults, row.error.issues, raw, [kind, index]);
  });
}
