import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const text = (name: string) => readFile(join(import.meta.dirname, '../../..', name), 'utf8');

describe('README.md', () => {
  it('says whom it is not affiliated with and shows a picture that exists', async () => {
    const readme = await text('README.md');
    expect(readme).toContain('not affiliated with OpenAI');
    const [, picture] = /!\[[^\]]+\]\(([^)]+\.png)\)/.exec(readme) ?? expect.fail();
    await expect(text(picture ?? '')).resolves.toBeTruthy();
  });
});

describe('PRIVACY.md', () => {
  it('is twelve plain lines of at most thirty words', async () => {
    const lines = (await text('PRIVACY.md')).split('\n').filter((line) => line.startsWith('- '));
    expect(lines).toHaveLength(12);
    expect(lines.filter((line) => line.slice(2).split(/\s+/).length > 30)).toEqual([]);
  });
});
