import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ISSUE_SEVERITY } from '../../../lib/analysis/issue.ts';
import { EXPORT_FORMATS } from '../../../lib/export/formats.ts';
import { LAYOUTS } from '../../../lib/page/layouts/index.ts';
import { STATED_RULES } from '../../../lib/provider/stated-rules.ts';
import { englishWords } from '../../support/words.ts';

const text = (name: string) => readFile(join(import.meta.dirname, '../../..', name), 'utf8');

describe('README.md', () => {
  it('names every issue code, layout, export format and rule with its sources', async () => {
    const readme = await text('README.md');
    const words = await englishWords();
    const terms = [
      ...Object.keys(ISSUE_SEVERITY),
      ...LAYOUTS.map(({ id }) => id),
      ...EXPORT_FORMATS.map((format) => words.say(`action.${format}`)),
      ...STATED_RULES.flatMap(({ id, source }) => [id, ...source.references]),
    ];
    expect(terms.filter((term) => !readme.includes(term))).toEqual([]);
  });

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
