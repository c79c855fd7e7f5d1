import { beforeAll, expect, it } from 'vitest';
import { exportFile } from '../../../lib/export/files.ts';
import { firstChoices } from '../../../lib/picture/choices.ts';
import { pictureOf } from '../../../lib/picture/picture-of.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom } from '../../support/account.ts';
import { basisOf } from '../../support/analysis.ts';
import { doubtedPage, settledBasis } from '../../support/doubted.ts';
import { sourceOf, textsOf } from '../../support/picture.tsx';
import { jsonOf, opened } from '../../support/reports.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const SAID = /You said these are all your grants/g;

it.each(['summary', 'text', 'markdown', 'json'] as const)(
  'the %s says once what the user has said',
  (format) => {
    const settled = exportFile(format, accountFrom(settledBasis()), words).content;
    expect(settled.match(SAID)).toHaveLength(1);
    expect(exportFile(format, accountFrom(basisOf(doubtedPage())), words).content).not.toMatch(SAID);
  },
);

it('the picture says it too, beside the figure that rests on it', () => {
  const source = sourceOf(doubtedPage(), words, settledBasis().choices);
  const lines = textsOf(pictureOf(source, firstChoices('light'), words));
  expect(lines).toContain('$21.33');
  expect(lines.join(' ').match(SAID)).toHaveLength(1);
});

it('the JSON report marks the issue, and one that is not settled bears no mark', () => {
  const issuesIn = (text: string) => JSON.parse(text).issues;
  expect(issuesIn(jsonOf(accountFrom(settledBasis()), words))).toMatchObject([
    { code: 'doubt-control', severity: 'info', settledBy: 'user' },
  ]);
  const [open] = issuesIn(jsonOf(accountFrom(basisOf(doubtedPage())), words));
  expect(open).toMatchObject({ code: 'doubt-control', severity: 'warning' });
  expect(open).not.toHaveProperty('settledBy');
});

it('a report that is opened again keeps it, and finds nothing changed', () => {
  const text = jsonOf(accountFrom(settledBasis()), words);
  const { account, findings } = opened(text, words);
  expect(account.analysis.status).toBe('ok');
  expect(jsonOf(account, words)).toBe(text);
  expect(findings).toMatchObject({ differences: [], unknown: [] });
});

it('a report whose rows were changed after it was settled is in doubt again', () => {
  const text = jsonOf(accountFrom(settledBasis()), words).replaceAll('"16.33"', '"19.33"');
  expect(opened(text, words).account.analysis.status).toBe('partial');
});
