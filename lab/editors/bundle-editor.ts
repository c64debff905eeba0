import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/** The script of one editor's page, bundled in memory once for all servers of this process. */
export function bundleEditor(id: string): Promise<string> {
  const known = bundles.get(id) ?? buildEditor(id);
  bundles.set(id, known);
  return known;
}

async function buildEditor(id: string): Promise<string> {
  const [entry] = ['ts', 'tsx'].map((end) => join(import.meta.dirname, 'pages', `${id}.${end}`)).filter(existsSync);
  if (!entry) throw new Error(`There is no page for the editor "${id}".`);
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'error',
    // Draft.js needs functions that React has since removed.
    ...(id === 'draft' && { resolve: { alias: { react: 'react-17', 'react-dom': 'react-dom-17' } } }),
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env': '{}',
      global: 'globalThis',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'labEditor', fileName: id },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`The editor "${id}" produced no script.`);
  return script.code;
}
