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
  /** Hosts that the seller centre serves; this browser can't reach any other. */
  readonly hosts: readonly string[];
  /** The seller centre's port. */
  readonly port: number;
  /** Further hosts on this machine, each with its own port. */
  readonly elsewhere?: readonly { readonly host: string; readonly port: number }[];
  /** CSS px of every page; `null`: the size of the window. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  /** Language that pages are requested in, BCP 47. */
  readonly locale?: string;
  readonly colourScheme?: 'light' | 'dark';
  /** Language of the browser, and so of the extension, BCP 47. */
  readonly language?: string;
  /** Left out: a copy of this checkout's build, kept in the profile. */
  readonly extensionDir?: string;
  /** Left out: a new profile, removed at the end. */
  readonly userDataDir?: string;
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The first background. After the browser has stopped it, the context knows the new one. */
  readonly worker: Worker;
  readonly close: () => Promise<void>;
}

const FIRST_SIZE = { width: 1280, height: 900 };

/** Everything runs on this machine: what hasn't arrived by then (ms) won't. */
const WAIT_MS = 10_000;

/** How long the background may take to start (ms) before the browser is asked to load the extension in another way. */
const WORKER_MS = 30_000;
const FLAG_MS = 10_000;

/** How long the options page may take to open after the installation (ms). */
const WELCOME_MS = 5000;

/** Opens a browser with the extension that resolves the seller centre's host names and reaches nothing else. */
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
    // Linux takes the browser's language from here, other systems from --lang.
    env: { ...process.env, LANGUAGE: language.replace('-', '_') },
    args: writeFlags({ ...options, extensionDir, language }),
    ignoreDefaultArgs: ['--disable-extensions'],
    // A browser with a window is closed by its caller, on Ctrl+C too, so that the profile is removed.
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
    // Playwright's own value of this flag breaks IndexedDB in an extension's frame on a web page. The last one wins.
    '--disable-features=Translate,MediaRouter',
    `--disable-extensions-except=${extensionDir}`,
    `--load-extension=${extensionDir}`,
    // Google Chrome and Edge ignore the two flags above; they load an extension through the debugging pipe.
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE localhost', 'EXCLUDE 127.0.0.1'].join(', ')}`,
    '--ignore-certificate-errors',
    '--no-first-run',
    '--disable-background-networking',
    `--lang=${language}`,
    '--window-size=1440,960',
  ];
}

/** After an installation the welcome page opens in the first blank tab, possibly late enough to take one meant for something else. */
async function leaveWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const first = context.pages()[0] ?? (await context.newPage());
  const isThere = first.waitForURL(`chrome-extension://${extensionId}/welcome.html`, { timeout: WELCOME_MS });
  await isThere.catch(() => undefined); // An extension other than ours may open nothing.
  await first.goto('about:blank');
}

/** A build started meanwhile must not change the extension under a running browser; the same profile keeps the same id. */
export async function copyExtension(profile: string): Promise<string> {
  const copy = join(profile, 'Sidedesk');
  await rm(copy, { recursive: true, force: true });
  await cp(await buildExtension(), copy, { recursive: true });
  return copy;
}

/** Whether the browser loads an extension by flag, as Chromium and Chrome for Testing do. */
export function heedsFlag(executablePath: string): boolean {
  return !/google.?chrome(?! for testing)|edge/i.test(executablePath);
}

async function findWorker(context: BrowserContext, extensionDir: string, isFlagged: boolean): Promise<Worker> {
  const known = context.serviceWorkers()[0];
  if (known) return known;
  const coming = context.waitForEvent('serviceworker', { timeout: WORKER_MS });
  const load = async () => {
    const session = await context.browser()?.newBrowserCDPSession();
    // Missing from Playwright's types.
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
