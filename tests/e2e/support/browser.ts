import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findBrowser } from '../../../cli/find-browser.ts';
import { buildExtension } from './build.ts';

export interface BrowserOptions {
  /** Left out: without a window. */
  readonly headless?: boolean;
  /** Hosts that the seller centre serves; every other one does not exist for this browser. */
  readonly hosts: readonly string[];
  /** The seller centre's port. */
  readonly port: number;
  /** CSS px of every page; `null`: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Language that pages are asked for, BCP 47. */
  readonly locale?: string;
  readonly colourScheme?: 'light' | 'dark';
  /** Language of the browser itself, and so of the extension, BCP 47. */
  readonly language?: string;
  /** Left out: the build of this checkout. */
  readonly extensionDir?: string;
  /** Left out: a new profile, which is removed at the end. */
  readonly userDataDir?: string;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The background. It is the one of the start; after the browser stopped it, the context knows the new one. */
  readonly worker: Worker;
  readonly close: () => Promise<void>;
}

const FIRST_SIZE = { width: 1280, height: 900 };

/** Everything here happens on this machine: what has not come by then (ms) will not come. */
const WAIT_MS = 10_000;

/** How long the background may take to start before the browser is asked in another way to load the extension (ms). */
const WORKER_MS = 8000;

/** Opens a browser that has the extension, knows the seller centre under its host names, and reaches nothing else. */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const extensionDir = options.extensionDir ?? (await buildExtension());
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'sidedesk-profile-')));
  const language = options.language ?? 'en-US';
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await findBrowser(),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? FIRST_SIZE : options.viewport,
    locale: options.locale ?? language,
    colorScheme: options.colourScheme ?? 'light',
    // On Linux the browser takes its own language from here, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: writeFlags({ ...options, extensionDir, language }),
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  context.setDefaultTimeout(WAIT_MS);
  try {
    const worker = await findWorker(context, extensionDir);
    return {
      context,
      extensionId: new URL(worker.url()).host,
      worker,
      close: async () => {
        await context.close();
        if (!options.userDataDir) await rm(profile, { recursive: true, force: true });
      },
    };
  } catch (fault) {
    await context.close();
    throw fault;
  }
}

interface Flags extends Pick<BrowserOptions, 'hosts' | 'port'> {
  readonly extensionDir: string;
  readonly language: string;
}

function writeFlags({ hosts, port, extensionDir, language }: Flags): string[] {
  const mapped = hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [
    // Playwright's own list of this flag makes IndexedDB fail in an extension's frame on a web page. The last one wins.
    '--disable-features=Translate,MediaRouter',
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    // Google Chrome and Edge no longer heed the flag above; they load an extension through the debugging pipe.
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    '--no-first-run',
    '--disable-background-networking',
    `--lang=${language}`,
  ];
}

async function findWorker(context: BrowserContext, extensionDir: string): Promise<Worker> {
  const known = context.serviceWorkers()[0];
  if (known) return known;
  const next = () => context.waitForEvent('serviceworker', { timeout: WORKER_MS });
  const byFlag = await next().catch(() => undefined);
  if (byFlag) return byFlag;
  const session = await context.browser()?.newBrowserCDPSession();
  const late = next();
  // Playwright's types do not know this command.
  await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extensionDir } as never);
  return late;
}
