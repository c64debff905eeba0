import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';

/**
 * Writes a temporary file and then renames it, so that a full disk or a power cut leaves the previous file whole. An existing file
 * keeps its permissions; `mode` is for a new one.
 */
export async function writeWhole(file: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const place = await realpath(file).catch(() => file);
  const held = await stat(place).catch(() => undefined);
  const beside = `${place}.${crypto.randomUUID()}.new`;
  try {
    await writeFile(beside, content, { flag: 'wx', mode: held ? held.mode & 0o777 : (mode ?? 0o666) });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
