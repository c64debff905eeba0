import type { Result } from '../errors.ts';
import { runWithPauses } from '../steps.ts';
import type { PackRefusal } from '../pack/trouble.ts';
import { checkAll, type Beside } from './parse-pack.ts';
import type { Pack } from '../pack/schema.ts';

/**
 * Checks a pack as `checkPack` does, slice by slice, with a `pause` between them. The value is used up: its lists give up each row as its
 * checked copy is made, so that a pack of 50,000 macros is never in memory twice.
 */
export function checkPackInSlices(
  value: Record<string, unknown>,
  beside: Beside,
  pause: () => Promise<void>,
): Promise<Result<Pack, PackRefusal>> {
  return runWithPauses(checkAll(value, beside, true), pause);
}
