import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of a built extension that may read a host from the start, because the browser's permission prompt, which an agent would
 * answer, can't be answered here. Returns its folder, which the caller removes.
 */
export async function allowHost(build: string, host: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-allowed-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  manifest.host_permissions.push(`https://${host}/*`);
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}
