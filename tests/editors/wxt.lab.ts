import { join } from 'node:path';
import type { UserConfig, UserManifest } from 'wxt';
import shipped from '../../wxt.config.ts';
import { labSite } from './lab-site.ts';

const root = join(import.meta.dirname, '../..');
const pages = labSite.hosts.map(({ host }) => `https://${host}/*`);

/** What ships, with one more site in its list. Nothing else differs. */
const config: UserConfig = {
  ...shipped,
  root,
  outDir: '.output/lab',
  manifest: async (env) => {
    const manifest = (await (typeof shipped.manifest === 'function'
      ? shipped.manifest(env)
      : shipped.manifest)) as UserManifest;
    return {
      ...manifest,
      host_permissions: [...(manifest.host_permissions ?? []), ...pages],
      content_scripts: manifest.content_scripts?.map((script) => ({
        ...script,
        matches: [...(script.matches ?? []), ...pages],
      })),
      web_accessible_resources: manifest.web_accessible_resources?.map((entry) =>
        typeof entry === 'string' ? entry : { ...entry, matches: [...(entry.matches ?? []), ...pages] },
      ),
    } as UserManifest;
  },
  vite: () => ({
    plugins: [
      {
        name: 'lab-site',
        enforce: 'pre',
        transform(code, id) {
          if (!id.replaceAll('\\', '/').endsWith('/content/sites/index.ts')) return undefined;
          const from = JSON.stringify(join(root, 'tests/editors/lab-site.ts'));
          if (!/sites[^=]*=\s*\[/.test(code))
            throw new Error('The list of sites is written in another way; the lab does not find it.');
          return `import { labSite } from ${from};\n${code.replace(/(sites[^=]*=\s*\[)/, '$1labSite, ')}`;
        },
      },
    ],
  }),
};

export default config;
