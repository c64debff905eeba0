import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { installPackages, isDebianRoot, isExecutable, listOnPath, run } from './install-packages.ts';

/** Names of Chromium and its relatives on PATH, the one without account features first. */
const CHROMIUM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Where macOS keeps them, in `/Applications` or the user's own folder of that name. */
const MAC_CHROMIUM = ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
  (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
);
const MAC_FIREFOX = ['Applications/Firefox.app/Contents/MacOS/firefox'];

/** Where Windows keeps them, in its program folders. */
const WINDOWS_CHROMIUM = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const WINDOWS_FIREFOX = ['Mozilla Firefox\\firefox.exe'];

/**
 * The executable of a Chromium that can load an unpacked extension. If there is none, it is installed where that needs no
 * confirmation; otherwise the error says in one line what to do.
 */
export async function findBrowser(): Promise<string> {
  const found = findKnownBrowser();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No Chromium found: installing chromium and fonts-noto-cjk with apt-get.');
    await installPackages(['chromium', 'fonts-noto-cjk']);
  } else {
    console.log('No Chromium found: downloading one with playwright-core.');
    await run(process.execPath, [
      join(import.meta.dirname, '../../node_modules/playwright-core/cli.js'),
      'install',
      'chromium',
    ]);
  }
  const installed = findKnownBrowser();
  if (!installed) throw noBrowser('Chromium', 'SIDEDESK_BROWSER');
  return installed;
}

/** The executable of Firefox, installed if necessary when run as root on Debian or Ubuntu. */
export async function findFirefox(): Promise<string> {
  const find = () => findNamed('SIDEDESK_FIREFOX', FIREFOX_NAMES, MAC_FIREFOX, WINDOWS_FIREFOX);
  const found = find();
  if (found) return found;
  if (isDebianRoot()) {
    console.log('No Firefox found: installing firefox-esr with apt-get.');
    await installPackages(['firefox-esr']);
  }
  const installed = find();
  if (!installed) throw noBrowser('Firefox', 'SIDEDESK_FIREFOX');
  return installed;
}

function findKnownBrowser(): string | undefined {
  return (
    findNamed('SIDEDESK_BROWSER', CHROMIUM_NAMES, MAC_CHROMIUM, WINDOWS_CHROMIUM) ??
    listPlaywrightBrowsers().find(isExecutable)
  );
}

function findNamed(variable: string, names: readonly string[], mac: readonly string[], windows: readonly string[]) {
  const told = process.env[variable];
  if (told) {
    if (!isExecutable(told)) throw new Error(`${variable} is set to "${told}", which cannot be run.`);
    return told;
  }
  return [...listOnPath(names), ...listUsualPlaces(mac, windows)].find(isExecutable);
}

function listUsualPlaces(mac: readonly string[], windows: readonly string[]): string[] {
  if (process.platform === 'darwin') return ['/', homedir()].flatMap((root) => mac.map((path) => join(root, path)));
  if (process.platform !== 'win32') return [];
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return windows.flatMap((path) => roots.map((root) => join(root, path)));
}

/** Playwright's downloads, newest first, without the headless shell, which can't load extensions. */
function listPlaywrightBrowsers(): string[] {
  const cache = { darwin: 'Library/Caches', win32: 'AppData/Local' }[process.platform as string] ?? '.cache';
  const root = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), cache, 'ms-playwright');
  const inFolder = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
      `${folder}/Chromium.app/Contents/MacOS/Chromium`,
      `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
    ]),
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return listFolder(root)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((name) => inFolder.map((path) => join(root, name, path)));
}

function listFolder(path: string): string[] {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path) : [];
}

function noBrowser(name: string, variable: string): Error {
  return new Error(`No ${name} found: install it, or set ${variable} to its executable.`);
}
