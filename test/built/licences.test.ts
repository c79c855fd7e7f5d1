import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFile(join(ROOT, path), 'utf8');

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension %s', (build) => {
  it('brings the terms of its own and of every library that it holds', async () => {
    const shipped = await text(`.output/${build}/LICENSES.txt`);
    const { dependencies } = JSON.parse(await text('package.json'));
    const libraries = Object.keys(dependencies).map((name) => `node_modules/${name}/LICENSE`);
    const terms = await Promise.all(['LICENSE', ...libraries].map(text));
    expect(terms.filter((each) => !shipped.includes(each.trim()))).toEqual([]);
    // Their packages bring no text of their licence.
    for (const name of ['wxt', '@wxt-dev/i18n'])
      expect(shipped).toMatch(
        new RegExp(`\n${name} [\\d.]+\n\nMIT License\n\nCopyright \\(c\\) Aaron Klinker\n`),
      );
  });
});
