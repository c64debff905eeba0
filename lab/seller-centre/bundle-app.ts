import { join } from 'node:path';
import { build } from 'vite';

/** The three page apps and their entry files. */
const entries = {
  shopee: 'shopee/app.tsx',
  etsy: 'etsy/app.ts',
  amazon: 'amazon/app.ts',
} as const;

export type AppName = keyof typeof entries;

export const appNames = Object.keys(entries) as AppName[];

const bundles = new Map<AppName, Promise<string>>();

/** The script of one page app, bundled in memory once for all servers of this process. */
export function bundleApp(name: AppName): Promise<string> {
  const known = bundles.get(name);
  if (known) return known;
  const bundle = buildApp(name);
  bundles.set(name, bundle);
  return bundle;
}

async function buildApp(name: AppName): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'error',
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, entries[name]), formats: ['iife'], name: 'sellerCentre', fileName: name },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`The app "${name}" produced no script.`);
  return script.code;
}
