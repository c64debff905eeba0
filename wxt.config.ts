import { readFileSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import type { Site } from './domain/site.ts';
import { sites } from './content/sites/index.ts';

const inboxes = sites.flatMap(hostsOf);

// A page is handed the data of its own site alone: those of all sites together would outweigh the script that reads with them.
const readers = sites.map((site) => ({
  matches: hostsOf(site),
  js: [scriptOf(site), 'inbox.js'],
  run_at: 'document_idle' as const,
  ...(site.frames && { all_frames: true }),
}));

// Before any script of the page, so that none hears a key that is meant for the panel; see `content/panel-frame/front-ear.ts`.
const gates = [false, true].map((inFrames) => ({
  matches: sites.filter(({ frames }) => Boolean(frames) === inFrames).flatMap(hostsOf),
  js: ['gate.js'],
  run_at: 'document_start' as const,
  ...(inFrames && { all_frames: true }),
}));

function hostsOf(site: Site): string[] {
  return site.hosts.map(({ host }) => `https://${host}/*`);
}

function scriptOf({ id }: Site): string {
  return `sites/${id}.js`;
}

/** The pages that stand on inboxes, and how they are called where the agent said "use Sidedesk here". */
const SECOND_NAMES = { 'sidebar.html': 'here.html', 'codes-list.html': 'here-codes.html' };

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8')) as { version: string };

// Without a display no browser can be opened; WXT then says where the build is to be loaded from.
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: !hasDisplay },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      for (const site of sites) {
        const contents = `(globalThis.sidedeskSites ??= {})[${JSON.stringify(site.id)}] = ${JSON.stringify(site)};`;
        files.push({ relativeDest: scriptOf(site), contents });
      }
      // What `npm run train:intents` learnt; the panel alone asks for it.
      files.push({ relativeDest: 'intents.bin', absoluteSrc: join(import.meta.dirname, 'packs/base/intents.bin') });
    },
    // The same pages under a second name, because a name has either a fixed address or one of the session: see below.
    'build:done': async ({ config }) => {
      for (const [name, second] of Object.entries(SECOND_NAMES))
        await copyFile(join(config.outDir, name), join(config.outDir, second));
    },
  },
  // The oldest browsers that are served know light-dark(); what stands in for it elsewhere would not follow a part's own colour scheme.
  vite: () => ({
    build: { cssTarget: ['chrome123', 'firefox128'] },
    define: { SIDEDESK_VERSION: JSON.stringify(version) },
  }),
  suppressWarnings: { firefoxDataCollection: true },
  manifest: ({ browser, command }) => ({
    name: 'Sidedesk',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      // No browser may throw the databases away when the disk runs full; nobody is asked for it (docs/privacy.md).
      'unlimitedStorage',
      'alarms',
      'scripting',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    host_permissions: inboxes,
    content_scripts: [...gates, ...readers],
    optional_host_permissions: ['https://*/*'],
    minimum_chrome_version: '123',
    // One database serves all windows, so a conversation of a private window would be noted where the others are; only Chromium could split it.
    incognito: 'not_allowed',
    commands: {
      'focus-search': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_focusSearch__' },
      'toggle-panel': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_togglePanel__' },
    },
    // `sd` and a word in the address bar lead to the look-up.
    omnibox: { keyword: 'sd' },
    web_accessible_resources: [
      { resources: Object.keys(SECOND_NAMES), matches: inboxes },
      // Where the agent said "use Sidedesk here". No page can guess that address: it is another one in each session, or in each Firefox.
      // On the inboxes it would keep the panel off pages with an embedder policy, to which the browser's redirect is another origin.
      {
        resources: Object.values(SECOND_NAMES),
        matches: ['https://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    // While developing, WXT's own policy lets its server in.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages: [
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          // A team's pack may lie at any host, which nobody knows when this is built. What is asked for is held elsewhere: the address of the pack
          // alone, without following redirects, and the browser's permissions for all else.
          "connect-src 'self' https:",
          "base-uri 'none'",
          "form-action 'none'",
          // No text becomes markup or code, whoever hands it in; browsers that do not know these two leave them out.
          "require-trusted-types-for 'script'",
          "trusted-types 'none'",
        ].join('; '),
      },
    }),
    ...(browser === 'firefox'
      ? {
          sidebar_action: { default_panel: 'sidebar.html', default_title: 'Sidedesk', open_at_install: false },
          browser_specific_settings: {
            gecko: {
              id: 'sidedesk@sidedesk.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          side_panel: { default_path: 'sidebar.html' },
          // Firefox asks for no schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
