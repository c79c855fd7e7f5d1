import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '../../.output');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

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
  /\bimport\s*\(/,
  /\beval\s*\(/,
  /\bnew Function\b|\bFunction\s*\(/,
  /https?:\/\/(?!platform\.openai\.com\/|www\.w3\.org\/)[\w.-]+/,
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

  it('asks for no permission and reads one site only', async () => {
    const { permissions, content_scripts, ...rest } = await manifest();
    expect(permissions).toEqual([]);
    expect(content_scripts.map(({ matches }: { matches: string[] }) => matches)).toEqual([
      ['https://platform.openai.com/*'],
    ]);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'web_accessible_resources',
    ]) {
      expect(rest).not.toHaveProperty(key);
    }
  });

  it('holds no network call, no eval and no remote code', async () => {
    const scripts = await builtFiles(build, /\.(?:js|html|css)$/);
    expect(scripts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['grants.js', 'background.js', 'popup.html']),
    );
    const found = scripts.flatMap(({ name, text }) =>
      FORBIDDEN.flatMap((pattern) => (pattern.test(text) ? [`${name}: ${pattern.exec(text)?.[0]}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('has its name, description and icons', async () => {
    const { name, default_locale, icons } = await manifest();
    expect([name, default_locale]).toEqual(['__MSG_extension_name__', 'en']);
    const pictures = await builtFiles(build, /\.png$/);
    expect(pictures).toHaveLength(Object.keys(icons).length);
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
