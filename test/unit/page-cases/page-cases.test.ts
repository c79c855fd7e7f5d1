import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Words } from '../../../lib/words/words.ts';
import { casesIn } from '../../page-cases/case-folder.ts';
import { judge } from '../../page-cases/judge.ts';
import { readCase } from '../../page-cases/read-case.ts';
import { englishWords } from '../../support/words.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/page-cases/by-markup');

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('the pages in test/fixtures/page-cases/by-markup', () => {
  it.each(casesIn(FOLDER).map((test) => [test.name, test] as const))('%s is read as expected', (_, test) => {
    if (test.kind === 'broken') throw new Error(test.problem);
    expect(judge(test.expect, readCase(test, words))).toEqual([]);
  });
});
