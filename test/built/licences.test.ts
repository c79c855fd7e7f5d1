import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const text = (path: string) => readFile(join(ROOT, path), 'utf8');

async function licenceOf(library: string): Promise<string> {
  const folder = `node_modules/${library}`;
  const file = (await readdir(join(ROOT, folder))).find((name) => /^licen[cs]e(?:\.md)?$/i.test(name));
  return `${folder}/${file ?? expect.fail(`${library} brings no licence.`)}`;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the built extension %s', (build) => {
  it('brings the terms of its own and of every library that it holds', async () => {
    const shipped = await text(`.output/${build}/LICENSES.txt`);
    const { dependencies } = JSON.parse(await text('package.json'));
    const libraries = await Promise.all(Object.keys(dependencies).map(licenceOf));
    const terms = await Promise.all(['LICENSE', ...libraries].map(text));
    expect(terms.filter((each) => !shipped.includes(each.trim()))).toEqual([]);
    // Their packages bring no text of their licence.
    for (const name of ['wxt', '@wxt-dev/i18n'])
      expect(shipped).toMatch(
        new RegExp(`\n${name} [\\d.]+\n\nMIT License\n\nCopyright \\(c\\) Aaron Klinker\n`),
      );
  });
});
