import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LEAST_VERSIONS } from '../browsers/install.ts';

const manifestOf = async (build: string) =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../.output', build, 'manifest.json'), 'utf8'));

it('may be installed in the browsers that the tests ask for, and in no older one', async () => {
  const [chromium, firefox] = await Promise.all(['chrome-mv3', 'firefox-mv3'].map(manifestOf));
  expect(chromium.minimum_chrome_version).toBe(`${LEAST_VERSIONS.chromium}`);
  expect(firefox.browser_specific_settings.gecko.strict_min_version).toBe(`${LEAST_VERSIONS.firefox}.0`);
});
