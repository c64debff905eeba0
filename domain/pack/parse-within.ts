import type * as z from 'zod';
import type { FaultList, PathStep } from './faults.ts';
import { MOST } from './kinds/most.ts';
import { DEPTH_LIMIT } from './prescan.ts';
import { addSchemaFaults } from './schema-faults.ts';

/**
 * What a schema reads in a value that comes from outside, at `place` in a larger one; `undefined`, with the reasons in `faults`, when it is not
 * valid. A value of more than `MOST.valuesInRow` values is not parsed: Zod looks at every entry of a list before it counts them, collects all that
 * is wrong, and passes that on as arguments, which overflow the stack from some 100,000 on.
 */
export function parseWithin<T extends z.ZodType>(
  schema: T,
  raw: unknown,
  faults: FaultList,
  place: readonly PathStep[] = [],
): z.output<T> | undefined {
  const { isTooMuch, hasHalf } = survey(raw, MOST.valuesInRow);
  if (isTooMuch) {
    faults.add('too-many', place, String(MOST.valuesInRow));
    return undefined;
  }
  if (hasHalf) {
    blameHalves(raw, faults, place);
    return undefined;
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  addSchemaFaults(faults, parsed.error.issues, raw, place);
  return undefined;
}

/** What a walk over a value found: more values than are parsed, or half of a character somewhere. */
function survey(value: unknown, most: number): { readonly isTooMuch: boolean; readonly hasHalf: boolean } {
  const waiting: unknown[] = [value];
  let hasHalf = false;
  for (let seen = 1; waiting.length > 0;) {
    const one = waiting.pop();
    if (typeof one === 'string') hasHalf ||= !one.isWellFormed();
    if (typeof one !== 'object' || one === null) continue;
    const isList = Array.isArray(one);
    const entries = isList ? (one as unknown[]) : Object.values(one);
    if (!isList) hasHalf ||= Object.keys(one).some((key) => !key.isWellFormed());
    seen += entries.length;
    if (seen > most) return { isTooMuch: true, hasHalf };
    for (const entry of entries) waiting.push(entry);
  }
  return { isTooMuch: false, hasHalf };
}

/**
 * Names every text, and every name of a field, that contains half of a character, which UTF-16 writes as two units: it exists in no encoding, so
 * neither addresses nor files can be made of it. It goes as deep as `prescan` allows.
 */
function blameHalves(value: unknown, faults: FaultList, path: readonly PathStep[]): void {
  if (typeof value === 'string' && !value.isWellFormed()) faults.add('half-character', path);
  if (typeof value !== 'object' || value === null || path.length > DEPTH_LIMIT) return;
  for (const [step, one] of Array.isArray(value) ? (value as unknown[]).entries() : Object.entries(value)) {
    if (typeof step === 'string' && !step.isWellFormed()) faults.add('half-character', [...path, step.toWellFormed()]);
    blameHalves(one, faults, [...path, step]);
  }
}
