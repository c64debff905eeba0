import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { buildExtension } from './build.ts';

export interface BrowserOptions {
  /** Left out: without a window. */
  readonly headless?: boolean;
  /** Hosts that the seller centre serves; every other one does not exist for this browser. */
  readonly hosts: readonly string[];
  /** The seller centre's port. */
  readonly port: number;
  /** Further hosts on this machine, each with a port of its own. */
  readonly elsewhere?: readonly { readonly host: string; readonly port: number }[];
  /** CSS px of every page; `null`: as large as the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Language that pages are asked for, BCP 47. */
  readonly locale?: string;
  readonly colourScheme?: 'light' | 'dark';
  /** Language of the browser itself, and so of the extension, BCP 47. */
  readonly language?: string;
  /** Left out: a copy of this checkout's build, kept in the profile. */
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

/** How long the background may take to start, and after which time the browser is asked in another way to load the extension (ms). */
const WORKER_MS = 30_000;
const FLAG_MS = 10_000;

/** How long the options page may take to open after the installation (ms). */
const WELCOME_MS = 5000;

/** Opens a browser that has the extension, knows the seller centre under its host names, and reaches nothing else. */
export async function openBrowser(options: BrowserOptions): Promise<OpenBrowser> {
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'sidedesk-profile-')));
  const extensionDir = options.extensionDir ?? (await copyExtension(profile));
  const language = options.language ?? 'en-US';
  const isNewProfile = !existsSync(join(profile, 'Default'));
  const executablePath = await findBrowser();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? FIRST_SIZE : options.viewport,
    locale: options.locale ?? language,
    colorScheme: options.colourScheme ?? 'light',
    // On Linux the browser takes its own language from here, elsewhere from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: writeFlags({ ...options, extensionDir, language }),
    ignoreDefaultArgs: ['--disable-extensions'],
    // A browser with a window is closed by whoever opened it, on Ctrl+C too, so that the profile is removed.
    handleSIGINT: options.headless ?? true,
  });
  context.setDefaultTimeout(WAIT_MS);
  try {
    const worker = await findWorker(context, extensionDir, heedsFlag(executablePath));
    const extensionId = new URL(worker.url()).host;
    if (isNewProfile) await leaveWelcome(context, extensionId);
    return {
      context,
      extensionId,
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

interface Flags extends Pick<BrowserOptions, 'hosts' | 'port' | 'elsewhere'> {
  readonly extensionDir: string;
  readonly language: string;
}

export function writeFlags({ hosts, port, elsewhere = [], extensionDir, language }: Flags): string[] {
  const served = [...hosts.map((host) => ({ host, port })), ...elsewhere];
  const mapped = served.map((one) => `MAP ${one.host} 127.0.0.1:${one.port}`);
  return [
    // Playwright's own list of this flag makes IndexedDB fail in an extension's frame on a web page. The last one wins.
    '--disable-features=Translate,MediaRouter',
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    // Google Chrome and Edge do not heed the two above; they load an extension when asked through the debugging pipe.
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    '--no-first-run',
    '--disable-background-networking',
    `--lang=${language}`,
    '--window-size=1440,960',
  ];
}

/** An installation opens the options page in the first tab that is blank, late enough to take one that was meant for something else. */
async function leaveWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const first = context.pages()[0] ?? (await context.newPage());
  const isThere = first.waitForURL(`chrome-extension://${extensionId}/options.html`, { timeout: WELCOME_MS });
  await isThere.catch(() => undefined); // Another extension than ours may open nothing.
  await first.goto('about:blank');
}

/** A build that somebody starts meanwhile must not change the extension under a running browser; the same profile keeps the same id. */
export async function copyExtension(profile: string): Promise<string> {
  const copy = join(profile, 'Sidedesk');
  await rm(copy, { recursive: true, force: true });
  await cp(await buildExtension(), copy, { recursive: true });
  return copy;
}

/** Whether the browser loads an extension by flag: Chromium and Chrome for Testing do. */
export function heedsFlag(executablePath: string): boolean {
  return !/google.?chrome(?! for testing)|edge/i.test(executablePath);
}

async function findWorker(context: BrowserContext, extensionDir: string, isFlagged: boolean): Promise<Worker> {
  const known = context.serviceWorkers()[0];
  if (known) return known;
  const coming = context.waitForEvent('serviceworker', { timeout: WORKER_MS });
  const load = async () => {
    const session = await context.browser()?.newBrowserCDPSession();
    // Playwright's types do not know this command.
    await session?.send('Extensions.loadUnpacked' as 'Browser.getVersion', { path: extensionDir } as never);
  };
  let refusal = '';
  const late = setTimeout(() => load().catch((fault: unknown) => (refusal = String(fault))), isFlagged ? FLAG_MS : 0);
  try {
    return await coming;
  } catch {
    throw new Error(`The browser did not start the extension in ${extensionDir}. ${refusal}`);
  } finally {
    clearTimeout(late);
  }
}
