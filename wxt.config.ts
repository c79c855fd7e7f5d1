import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

const fromHere = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The folders of the packages whose code is in the build. */
const bundled = new Set<string>();

const findBundled: Plugin = {
  name: 'find-bundled',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
        const [folder] = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id) ?? [];
        if (folder) bundled.add(folder);
      }
    }
  },
};

const OWN_TERMS = readFileSync(fromHere('LICENSE'), 'utf8').trim();

/** Whose code a package is, and on what terms. */
function noticeOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file) return `${name} ${version}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
  if (license !== 'MIT' || !author?.name)
    throw new Error(`${name} does not say on what terms it can be used.`);
  // Some packages name the MIT License, which is that of Grantlens too, and do not bring its text.
  return `${name} ${version}\n\n${OWN_TERMS.replace(/^Copyright .*$/m, `Copyright (c) ${author.name}`)}`;
}

/** The terms of Grantlens and of everyone whose code is in it; they ask to go with every copy. */
function licences(): string {
  const own = `Grantlens\n\n${OWN_TERMS}`;
  return `${[own, ...[...bundled].sort().map(noticeOf)].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** Where problems are reported, as `package.json` says; empty while it does not. */
const { bugs } = JSON.parse(readFileSync(fromHere('package.json'), 'utf8'));

/** Code that is loaded when it is needed; it is the site's to see, so that a content script there may import it. */
const ON_DEMAND = [
  'content-scripts/grants.js',
  'content-scripts/account.js',
  'blocked-dialog.js',
  'excel.js',
  'page-outline.js',
  'screenshot.js',
];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  imports: false,
  zip: { excludeSources: ['*-output/**'] },
  hooks: {
    // WXT takes an entry of this name for one that stands in for Chromium's own history, which is none of ours.
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.chrome_url_overrides;
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'LICENSES.txt', contents: licences() });
      files.push({ relativeDest: 'welcome.png', absoluteSrc: fromHere('assets/screenshot.png') });
    },
  },
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
    // Chrome 132 is the first whose content scripts may import from an address made anew with each start, whatever the page's policy:
    // crbug.com/363027634 was mended at main@{#1373148}, after 131 (#1368529) and before 132 (#1381561). Tested with 156 alone.
    ...(browser === 'chrome' && { minimum_chrome_version: '132' }),
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
    plugins: [preact(), findBundled],
    define: { 'import.meta.env.GRANTLENS_ISSUES': JSON.stringify(bugs?.url ?? '') },
    resolve: { alias: [{ find: /^fflate$/, replacement: fromHere('lib/export/excel/zip-at-once.ts') }] },
    build: {
      target: 'es2023',
      modulePreload: false,
      // A text that is used twice is shorter by its name.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  }),
});
