import { defineConfig } from 'wxt';
import { sites } from './content/sites/index.ts';

const inboxes = sites.flatMap((site) => site.hosts.map(({ host }) => `https://${host}/*`));

// Without a display no browser can be opened; WXT then says where the build is to be loaded from.
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  webExt: { disabled: !hasDisplay },
  suppressWarnings: { firefoxDataCollection: true },
  manifest: ({ browser, command }) => ({
    name: 'Sidedesk',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: inboxes,
    content_scripts: [{ matches: inboxes, js: ['inbox.js'], run_at: 'document_idle' }],
    optional_host_permissions: ['https://*/*'],
    minimum_chrome_version: '123',
    commands: {
      'focus-search': { suggested_key: { default: 'Alt+Period' }, description: '__MSG_focusSearch__' },
      'toggle-panel': { suggested_key: { default: 'Alt+Comma' }, description: '__MSG_togglePanel__' },
    },
    web_accessible_resources: [{ resources: ['sidebar.html'], matches: inboxes }],
    // While developing, WXT's own policy lets its server in.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'",
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
      : { side_panel: { default_path: 'sidebar.html' } }),
  }),
});
