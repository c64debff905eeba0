import { cp, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { labSite } from './lab-site.ts';

interface Manifest {
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly object[];
  readonly web_accessible_resources: readonly { readonly matches: readonly string[] }[];
}

/**
 * A copy of the build that ships, with one more site and otherwise identical scripts: a site is data in a file of its own, and the
 * manifest names that file and the host.
 */
export async function addLab(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-lab-'));
  await cp(build, folder, { recursive: true });
  const matches = labSite.hosts.map(({ host }) => `https://${host}/*`);
  const file = `sites/${labSite.id}.js`;
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const changed: Manifest = {
    ...manifest,
    host_permissions: [...manifest.host_permissions, ...matches],
    content_scripts: [
      ...manifest.content_scripts,
      { matches, js: [file, 'inbox.js'], run_at: 'document_idle', all_frames: true },
    ],
    web_accessible_resources: manifest.web_accessible_resources.map((entry) => ({
      ...entry,
      matches: [...entry.matches, ...matches],
    })),
  };
  await writeFile(path, JSON.stringify(changed));
  await mkdir(join(folder, 'sites'), { recursive: true });
  await writeFile(join(folder, file), `(globalThis.sidedeskSites ??= {}).lab = ${JSON.stringify(labSite)};`);
  return folder;
}
