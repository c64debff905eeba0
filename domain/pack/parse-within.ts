import type * as z from 'zod';
import type { FaultList, PathStep } from './faults.ts';
import { MOST } from './kinds/most.ts';
import { addSchemaFaults } from './schema-faults.ts';

/**
 * What a schema reads in a value that comes from outside, at `place` in a larger one; `undefined`, and `faults` say why, when it is not as it
 * should be. A value of more than `MOST.valuesInRow` values is not looked at: Zod looks at every entry of a list before it counts them, collects
 * all that is wrong, and hands that on as arguments, which overflow the stack from some 100,000 on.
 */
export function parseWithin<T extends z.ZodType>(
  schema: T,
  raw: unknown,
  faults: FaultList,
  place: readonly PathStep[] = [],
): z.output<T> | undefined {
  if (hasMoreThan(MOST.valuesInRow, raw)) {
    faults.add('too-many', place, String(MOST.valuesInRow));
    return undefined;
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  addSchemaFaults(faults, parsed.error.issues, raw, place);
  return undefined;
}

/** Whether a value holds more than `most` values, at whatever depth. */
function hasMoreThan(most: number, value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let seen = 1; waiting.length > 0;) {
    const one = waiting.pop();
    if (typeof one !== 'object' || one === null) continue;
    const entries = Array.isArray(one) ? (one as unknown[]) : Object.values(one);
    seen += entries.length;
    if (seen > most) return true;
    for (const entry of entries) waiting.push(entry);
  }
  return false;
}
