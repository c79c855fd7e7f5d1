import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deedsOf, PAGE_CALLS } from '../support/lone-page.ts';

const OUTPUT = join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** The page's own; sources that are linked to; names of XML dialects; and where an error of ical-generator sends its developers. None is ever asked for. */
const KNOWN_ADDRESSES = [
  'platform\\.openai\\.com/',
  'help\\.openai\\.com/en/articles/',
  'community\\.openai\\.com/t/',
  'www\\.w3\\.org/',
  // Sources, as links that a user may follow.
  'help\\.openai\\.com/en/articles/',
  'community\\.openai\\.com/t/',
  'github\\.com/',
  'schemas\\.openxmlformats\\.org/',
  'schemas\\.microsoft\\.com/',
  'sebbo2002\\.github\\.io/ical-generator/',
];

/** What the built code may not hold: ways to reach the network, and ways to run text as code. */
const FORBIDDEN = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bimportScripts\b/,
  /\bnew (?:Shared)?Worker\b/,
  /\beval\s*\(/,
  /\bnew Function\b|\bFunction\s*\(/,
  new RegExp(`https?://(?!${KNOWN_ADDRESSES.join('|')})[\\w.-]+`),
];

/** Where the full content script runs from the start; elsewhere the route script does, which may load it. */
const BILLING_PAGES = [
  'https://platform.openai.com/account/billing*',
  'https://platform.openai.com/account/usage*',
  'https://platform.openai.com/settings/organization/billing*',
];
/** How the route script loads the content script of the billing pages. */
const CONTENT_IMPORT = /^import\(\w+\.runtime\.getURL\(`\/content-scripts\/\$\{\w+\}\.js`\)\)/;

/** The extension's own files that a content script may load when they are asked for, and the one way to do it. */
const ON_DEMAND = ['blocked-dialog.js', 'excel.js', 'page-outline.js', 'screenshot.js'];
const OWN_IMPORT = /^import\(\w+\.runtime\.getURL\(`\/\$\{\w+\}\.js`\)\)/;
/** How a page of the extension loads a part of its own. */
const CHUNK_IMPORT = /^import\([`'"]\.{1,2}\/[\w./-]+\.js[`'"]\)/;

/** The one file that may name the page's own ways to ask, since it stands in for them; it runs only where that was chosen. */
const PAGE_WORLD = 'page-world.js';

/** Own requests and readings that a page-world script could hide from a search for words. */
const TAMPERINGS = [
  'fetch("/own");',
  'window["fe" + "tch"]("/own");',
  'setTimeout(() => 0);',
  'new Image().src = "/own";',
  'navigator.sendBeacon("/own");',
  'document.cookie;',
  'localStorage.token;',
  'const own = new XMLHttpRequest(); own.open("GET", "/own"); own.send();',
  'const { send } = XMLHttpRequest.prototype; XMLHttpRequest.prototype.send = function () { this.getAllResponseHeaders(); send.call(this); };',
  'const { clone } = Response.prototype; Response.prototype.clone = function () { this.headers; return clone.call(this); };',
];

async function builtFiles(build: string, ending: RegExp): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(join(OUTPUT, build), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && ending.test(entry.name));
  return Promise.all(
    files.map(async ({ parentPath, name }) => ({
      name,
      text: await readFile(join(parentPath, name), 'utf8'),
    })),
  );
}

describe.each(BUILDS)('the built extension %s', (build) => {
  const manifest = async () => JSON.parse(await readFile(join(OUTPUT, build, 'manifest.json'), 'utf8'));

  const pageWorld = () => readFile(join(OUTPUT, build, PAGE_WORLD), 'utf8');

  it('asks for no permission and reads one site only', async () => {
    const { permissions, content_scripts, ...rest } = await manifest();
    expect(permissions).toEqual([]);
    expect(content_scripts).toEqual([
      { matches: BILLING_PAGES, js: ['content-scripts/account.js'], run_at: 'document_end' },
      { matches: BILLING_PAGES, js: ['content-scripts/grants.js'], run_at: 'document_start' },
      {
        matches: ['https://platform.openai.com/*'],
        exclude_matches: BILLING_PAGES,
        js: ['content-scripts/route.js'],
        run_at: 'document_start',
      },
    ]);
    expect(rest).not.toHaveProperty('host_permissions');
  });

  it('puts no page of its own in the place of one of the browser’s', async () => {
    const { chrome_url_overrides, chrome_settings_overrides } = await manifest();
    expect([chrome_url_overrides, chrome_settings_overrides]).toEqual([undefined, undefined]);
  });

  it('lets that one site load the files that are loaded on demand, and no other', async () => {
    const { web_accessible_resources: accessible } = await manifest();
    expect(accessible).toEqual([
      {
        resources: ['content-scripts/grants.js', 'content-scripts/account.js', ...ON_DEMAND],
        matches: ['https://platform.openai.com/*'],
        // Firefox takes a random address of its own accord.
        ...(build === 'chrome-mv3' && { use_dynamic_url: true }),
      },
    ]);
    const scripts = await builtFiles(build, /\.js$/);
    expect(scripts.map(({ name }) => name)).toEqual(expect.arrayContaining(ON_DEMAND));
  });

  it('imports nothing but its own files: the content script from the route script, code on demand, and chunks in its pages', async () => {
    const scripts = await builtFiles(build, /\.(?:js|html)$/);
    const imports = scripts.flatMap(({ name, text }) =>
      [...text.matchAll(/\bimport\s*\(/g)].map(({ index }) => ({
        name,
        call: text.slice(index, index + 120),
      })),
    );
    const onDemand = imports.filter(({ call }) => OWN_IMPORT.test(call));
    expect(onDemand.map(({ name }) => name).sort()).toEqual([
      'grants.js',
      expect.stringMatching(/^report-[\w-]+\.js$/),
    ]);
    const content = imports.filter(({ call }) => CONTENT_IMPORT.test(call));
    expect(content.map(({ name }) => name)).toEqual(['route.js']);
    const known = [...onDemand, ...content];
    const others = imports.filter((one) => !known.includes(one) && !CHUNK_IMPORT.test(one.call));
    expect(others).toEqual([]);
  });

  it.each(['import(x)', 'import(`https://x.y/z.js`)', 'import("//x.y/z.js")', 'import(x + `.js`)'])(
    'would refuse %s',
    (call) => {
      expect([OWN_IMPORT, CONTENT_IMPORT, CHUNK_IMPORT].some((form) => form.test(call))).toBe(false);
    },
  );

  it('may ask, by choice, for what exact figures need and no more', async () => {
    const { optional_permissions, optional_host_permissions } = await manifest();
    expect(optional_permissions).toEqual(['scripting']);
    // Firefox counts the site of a content script as given.
    expect(optional_host_permissions).toEqual(
      build === 'chrome-mv3' ? ['https://platform.openai.com/*'] : undefined,
    );
  });

  it('holds no network call, no eval and no remote code', async () => {
    const scripts = await builtFiles(build, /\.(?:js|html|css)$/);
    expect(scripts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['grants.js', 'background.js', 'popup.html']),
    );
    const found = scripts.flatMap(({ name, text }) =>
      FORBIDDEN.flatMap((pattern) => (pattern.test(text) ? [`${name}: ${pattern.exec(text)?.[0]}`] : [])),
    );
    expect(found.filter((line) => line !== `${PAGE_WORLD}: XMLHttpRequest`)).toEqual([]);
  });

  it('names fetch and XMLHttpRequest in the page-world script alone', async () => {
    const scripts = await builtFiles(build, /\.(?:js|html)$/);
    const naming = scripts.filter(({ text }) => /\b(?:fetch|XMLHttpRequest)\b/.test(text));
    expect(naming.map(({ name }) => name)).toEqual([PAGE_WORLD]);
  });

  it('has a page-world script that hands on what the page asked for, asks for nothing and reads no header of an answer', async () => {
    expect(await deedsOf(await pageWorld())).toEqual({
      calls: PAGE_CALLS,
      touched: [],
      passedOn: ['{"fetched":1}', '{"sent":1}', '{"sent":1}'],
    });
  });

  it.each(TAMPERINGS)('would notice a page-world script with %s', async (own) => {
    const { calls, touched } = await deedsOf(`${own}\n${await pageWorld()}`);
    expect([...touched, ...calls]).not.toEqual(PAGE_CALLS);
  });

  it('has its name, description and icons', async () => {
    const { name, description, default_locale, icons } = await manifest();
    expect([name, description, default_locale]).toEqual([
      '__MSG_extension_name__',
      '__MSG_extension_description__',
      'en',
    ]);
    const [messages] = await builtFiles(build, /^messages\.json$/);
    const { extension_name, extension_description } = JSON.parse(messages?.text ?? '{}');
    expect(extension_name.message).toBe('Grantlens');
    // The most that Chrome's store takes.
    expect(extension_description.message).toSatisfy((text: string) => text.length > 0 && text.length <= 132);
    const pictures = await builtFiles(build, /^\d+\.png$/);
    expect(pictures).toHaveLength(Object.keys(icons).length);
  });
});

describe('the built extension for Chromium', () => {
  it('needs a Chromium whose content scripts may import from an address made anew with each start', async () => {
    const manifest = JSON.parse(await readFile(join(OUTPUT, 'chrome-mv3/manifest.json'), 'utf8'));
    expect(Number.parseInt(manifest.minimum_chrome_version, 10)).toBeGreaterThanOrEqual(132);
  });
});

describe('the built extension for Firefox', () => {
  it('says that it collects nothing, and which Firefox it needs', async () => {
    const { browser_specific_settings: settings } = JSON.parse(
      await readFile(join(OUTPUT, 'firefox-mv3/manifest.json'), 'utf8'),
    );
    expect(settings.gecko).toMatchObject({
      id: 'grantlens@grantlens.dev',
      data_collection_permissions: { required: ['none'] },
    });
    expect(Number.parseFloat(settings.gecko.strict_min_version)).toBeGreaterThanOrEqual(142);
  });
});
