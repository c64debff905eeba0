import { digestOf } from '../../domain/digest.ts';
import { AppError } from '../../domain/errors.ts';
import type { FinishedHead } from '../../domain/publish/finish-head.ts';
import type { NamedObject } from '../../domain/publish/plan-revision.ts';
import { objectPath } from '../../domain/pack/signed/head.ts';
import type { PackTarget } from './pack-target.ts';

/** A head that waits for more signatures is kept beside the published one, so that no agent comes across it. */
export const WAITING = '.waiting';

/** The name of a team's head: the end of its address. */
export function headName(address: string): string {
  return new URL(address).pathname.split('/').findLast((part) => part !== '') ?? 'pack.json';
}

/**
 * Writes objects under their digests and reads them back, since a disk or a synced folder may have stored something else: AppError E_UNKEPT then,
 * with `path`.
 */
export async function writeObjects(target: PackTarget, objects: readonly NamedObject[]): Promise<void> {
  for (const { sha256, bytes } of objects) {
    const path = objectPath(sha256);
    if (await isHeld(target, path, sha256)) continue;
    await target.write(path, bytes);
    if (!(await isHeld(target, path, sha256))) throw new AppError('E_UNKEPT', { path });
  }
}

/** The last step: what was published stays whole until the head is there. A head that waits for signatures is written beside it. */
export async function writeHead(target: PackTarget, name: string, { bytes, missing }: FinishedHead): Promise<void> {
  if (missing) return target.write(name + WAITING, bytes);
  await target.write(name, bytes);
  await target.remove(name + WAITING);
}

/** Removes the objects of revisions that nobody fetches any longer, once the head of a plan is published. */
export async function removeOldObjects(
  target: PackTarget,
  { kept }: { readonly kept: readonly string[] },
): Promise<void> {
  const names = new Set(kept);
  for (const name of await target.list('o')) {
    if (/^[0-9a-f]{64}$/.test(name) && !names.has(name)) await target.remove(objectPath(name));
  }
}

async function isHeld(target: PackTarget, path: string, sha256: string): Promise<boolean> {
  const held = await target.read(path);
  return held !== undefined && (await digestOf(held)) === sha256;
}
