import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const text = (name: string) => readFile(join(ROOT, name), 'utf8');

describe('README.md', () => {
  it('says whom it is not affiliated with and shows a picture that exists', async () => {
    const readme = await text('README.md');
    expect(readme).toContain('not affiliated with OpenAI');
    const [, picture] = /!\[[^\]]+\]\(([^)]+\.png)\)/.exec(readme) ?? expect.fail();
    await expect(text(picture ?? '')).resolves.toBeTruthy();
  });
});

describe('the READMEs', () => {
  it('are at most ninety lines at the top, and lead only to what is there', async () => {
    const folders = ['.', 'entrypoints', 'components', 'test', 'lib', '.github'];
    const within = await readdir(join(ROOT, 'lib'), { withFileTypes: true });
    const names = [
      ...folders.map((folder) => join(folder, folder === '.github' ? 'CONTRIBUTING.md' : 'README.md')),
      ...within.filter((entry) => entry.isDirectory()).map(({ name }) => join('lib', name, 'README.md')),
    ].filter((name) => existsSync(join(ROOT, name)));
    expect((await text('README.md')).split('\n').length).toBeLessThanOrEqual(91);
    for (const name of names) {
      const targets = [...(await text(name)).matchAll(/\]\((?!https:|#)([^)#]+)/g)].map(([, to]) => to ?? '');
      const missing = targets.filter((to) => !existsSync(join(ROOT, dirname(name), to)));
      expect(missing, name).toEqual([]);
    }
  });
});

describe('PRIVACY.md', () => {
  it('is twelve plain lines of at most thirty words', async () => {
    const lines = (await text('PRIVACY.md')).split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => line.slice(2).split(/\s+/).length > 30)).toEqual([]);
  });
});
