import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { digestOf } from '../../domain/digest.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import { CommandFault } from './command-fault.ts';

/** Files that only leads may have state their type themselves. */
const SECRET = /"type"\s*:\s*"sidedesk-(?:lead-key|team)\//;

/** Keys and team files are small; larger files aren't inspected. */
const SECRET_BYTES = 1024 * 1024;

interface NamedFile {
  /** Relative to the head, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Reads from a folder the files that the pack's certificates name, and nothing else: other files next to a pack aren't for its host.
 * Each must match what the pack says of it, and none may replace the head, whose file is called `head`, or an object.
 */
export async function readNamedFiles(
  { certificates }: Pick<Pack, 'certificates'>,
  from: string,
  head: string,
): Promise<NamedFile[]> {
  const named = certificates.flatMap(({ file }) => (file?.path === undefined ? [] : [{ ...file, path: file.path }]));
  const byPath = new Map(named.map((file) => [file.path, file]));
  return Promise.all(
    [...byPath.values()].map(async ({ path, sha256, bytes: size }) => {
      const { place, bytes } = await readInside(from, path);
      if (isSecret(bytes)) throw new CommandFault(`${place} is a key or a team's file: it is for leads only.`);
      if (bytes.length !== size || (await digestOf(bytes)) !== sha256)
        throw new CommandFault(`${place} is not the file that the pack describes: its size or its SHA-256 differs.`);
      const target = relative(from, place);
      if (target.startsWith(head) || target.split(sep)[0] === 'o')
        throw new CommandFault(`${target} is a name that the signed pack itself uses: give the file another one.`);
      return { path: target.split(sep).join('/'), bytes };
    }),
  );
}

/** The source folder and the upload folder must not contain each other, or the former would be uploaded. */
export async function refuseOverlap(from: string, out: string): Promise<void> {
  const [source, target] = [await placeOf(from), await placeOf(out)];
  if (isWithin(source, target))
    throw new CommandFault(`${from} is inside ${out}, which is uploaded. Keep what you sign in another place.`);
  const isFolder = (await stat(from).catch(() => undefined))?.isDirectory() === true;
  if (isFolder && isWithin(target, source))
    throw new CommandFault(`${out} is inside ${from}. Name another folder to publish into.`);
}

/** Warnings about keys and team files in the upload folder, where earlier versions copied them. */
export async function warnOfSecrets(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const places = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const said: string[] = [];
  for (const place of places) {
    if (basename(dirname(place)) === 'o' || (await stat(place)).size > SECRET_BYTES) continue;
    if (isSecret(await readFile(place)))
      said.push(
        `${place} is a key or a team's file and must not be uploaded. Remove it here and on the host; anyone who could fetch it may have it, so change the keys, and the team key with: npm run pack:keys -- rekey TEAM.json`,
      );
  }
  return said;
}

/**
 * A path is percent-encoded in the pack, but a file on disk may have the plain name. Neither may lead out of the folder,
 * not even by a symlink.
 */
async function readInside(from: string, path: string) {
  for (const name of new Set([path, decoded(path)])) {
    const place = join(from, name);
    const real = await realpath(place).catch(() => undefined);
    if (real === undefined) continue;
    if (!isWithin(real, await realpath(from)))
      throw new CommandFault(`${place} is outside ${from}; it was not published.`);
    return { place, bytes: new Uint8Array(await readFile(real)) };
  }
  throw new CommandFault(`The pack names ${path}, and ${from} has no such file.`);
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isSecret(bytes: Uint8Array): boolean {
  return bytes.length <= SECRET_BYTES && SECRET.test(new TextDecoder().decode(bytes));
}

/** The real path of a file or folder, even if it doesn't exist yet. */
async function placeOf(path: string): Promise<string> {
  const whole = resolve(path);
  const real = await realpath(whole).catch(() => undefined);
  if (real !== undefined || dirname(whole) === whole) return real ?? whole;
  return join(await placeOf(dirname(whole)), basename(whole));
}

function isWithin(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
