import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Code that the panel loads when it is asked for; it is the site's to see, so that the content script there may import it. */
const ON_DEMAND = ['excel.js', 'page-outline.js'];

/** The one site whose pages Grantlens reads; entrypoints match it, the manifest test pins it. */
export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  zip: { excludeSources: ['*-output/**'] },
  i18n: { localesDir: fromHere('assets/locales') },
  autoIcons: { baseIconPath: fromHere('assets/icon.svg'), developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [],
    // Asked for on the options page, for exact figures; Firefox counts the content script's site as given already.
    optional_permissions: ['scripting'],
    ...(browser === 'chrome' && { optional_host_permissions: ['https://platform.openai.com/*'] }),
    web_accessible_resources: [
      {
        resources: ON_DEMAND,
        matches: ['https://platform.openai.com/*'],
        // Chromium then gives it another address with each start; Firefox does so anyway, with each installation.
        ...(browser === 'chrome' && { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'grantlens@grantlens.dev',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  vite: () => ({
    plugins: [preact()],
    resolve: { alias: [{ find: /^fflate$/, replacement: fromHere('lib/exports/excel/zip-at-once.ts') }] },
    build: { target: 'es2023', modulePreload: false },
  }),
});
