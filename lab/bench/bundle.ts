import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';

/** One file of this folder with everything it imports, as one script. */
export async function bundleScript(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: import.meta.dirname,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, file), formats: ['iife'], name: 'benchScript', fileName: 'bench' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((part) => part.type === 'chunk');
  if (script?.type !== 'chunk') throw new Error(`"${file}" produced no script.`);
  return script.code;
}

/** Runs a script in a page through the debugger, because extension pages accept no scripts from elsewhere. */
export async function runScript(context: BrowserContext, page: Page, script: string): Promise<void> {
  const session = await context.newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression: script });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}
