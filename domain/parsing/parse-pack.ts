import type { Result } from '../errors.ts';
import { findDuplicates } from './check-duplicates.ts';
import { checkShape } from './check-shape.ts';
import { checkReferences } from './check-references.ts';
import { checkSites, type ShippedSite } from './check-sites.ts';
import type { PackRefusal } from '../pack/trouble.ts';
import type { BaseLayer } from '../pack/lay-base.ts';
import { runAtOnce, type Steps, runWithPauses } from '../steps.ts';
import { EMBEDDED_LIMIT, LARGE_LIMIT, readJson, refuse, refuseFaults } from '../pack/read-json.ts';
import type { Pack } from '../pack/schema.ts';

/**
 * Reads a pack from the raw bytes of a file, whole or not at all. The checks run from the cheapest to the deepest and stop at the first that fails;
 * E_DUP and E_SCHEMA list their faults by path. `limit` is in bytes; `shipped` are the sites that the extension ships.
 */
export function parsePack(
  bytes: Uint8Array,
  options: { readonly limit?: number; readonly shipped?: readonly ShippedSite[] | undefined } = {},
): Result<Pack, PackRefusal> {
  const json = readJson(bytes, Math.min(options.limit ?? EMBEDDED_LIMIT, LARGE_LIMIT));
  if (!json.ok) return json;
  const format = findNewerFormat(json.value);
  if (format !== undefined) return refuse('E_UNSUPPORTED', format);
  return checkPack(json.value, { shipped: options.shipped });
}

/** What exists outside a pack and is known where it is checked; references to what is left out are not checked. */
export interface PackSurroundings {
  readonly base?: Pick<BaseLayer, 'sizeCharts' | 'schemes'> | undefined;
  readonly shipped?: readonly ShippedSite[] | undefined;
}

/**
 * Checks a value that was not read from bytes, such as a pack being edited: schema, duplicate ids, references, including those to what exists
 * outside it.
 */
export function checkPack(value: unknown, beside: PackSurroundings = {}): Result<Pack, PackRefusal> {
  return runAtOnce(checkAll(value, beside));
}

/** The same in steps; with `isUsedUp` the value's lists become those of the pack. */
export function* checkAll(
  value: unknown,
  beside: PackSurroundings,
  isUsedUp = false,
): Steps<Result<Pack, PackRefusal>> {
  const shape = yield* checkShape(value, isUsedUp);
  if (!shape.ok) return refuseFaults('E_SCHEMA', shape.fault);
  return yield* checkTogether(shape.value, beside);
}

/** Checks what the schema cannot see, row by row: duplicate ids, references, sites. */
function* checkTogether(pack: Pack, { base, shipped }: PackSurroundings): Steps<Result<Pack, PackRefusal>> {
  const duplicates = yield* findDuplicates(pack);
  if (duplicates.count > 0) return refuseFaults('E_DUP', duplicates);
  const broken = yield* checkReferences(pack, base);
  checkSites(pack, shipped ?? [], broken);
  if (broken.count > 0) return refuseFaults('E_SCHEMA', broken);
  return { ok: true, value: pack };
}

/** A newer major format, or the head of a signed pack, which only a joined team's keys can open. */
function findNewerFormat(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const format = Reflect.get(value, 'format') ?? Reflect.get(value, 'type');
  if (typeof format !== 'string') return undefined;
  const major = /^sidedesk-pack\/(\d{1,6})$/.exec(format)?.[1];
  return format.startsWith('pack-head/') || Number(major) > 1 ? format.slice(0, 40) : undefined;
}

/**
 * Checks a pack as `checkPack` does, slice by slice, with a `pause` between them. The value is used up: its lists give up each row as its checked
 * copy is made, so that a pack of 50,000 macros is never in memory twice.
 */
export function checkPackInSlices(
  value: Record<string, unknown>,
  beside: PackSurroundings,
  pause: () => Promise<void>,
): Promise<Result<Pack, PackRefusal>> {
  return runWithPauses(checkAll(value, beside, true), pause);
}
