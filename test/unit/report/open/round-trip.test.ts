import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import type { Account } from '../../../../lib/analysis/insight/account.ts';
import type { Words } from '../../../../lib/words/words.ts';
import { exportedAccount, jsonOf, oddBasis, opened } from '../../../support/reports.ts';
import { englishWords } from '../../../support/words.ts';

const ACCOUNTS = inject('roundTrips');
const ODD_PAGES = 100;

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** Written, opened and written again. */
function expectTheSame(account: Account): void {
  const text = jsonOf(account, words);
  const report = opened(text, words);
  expect(jsonOf(report.account, words)).toBe(text);
  const { analysis, insight } = report.account;
  // Far faster to say yes than an expectation that could show what differs.
  expect(isDeepStrictEqual([analysis, insight], [account.analysis, account.insight])).toBe(true);
  const { cells, ...findings } = report.findings;
  expect(findings).toEqual({
    differences: [],
    unknown: [],
    hasVisitMismatch: false,
    isReadLater: false,
    isOtherLanguage: false,
  });
  expect(cells.filter(({ kind }) => kind === 'contradicts')).toEqual([]);
}

const seeds = (count: number) => Array.from({ length: count }, (_, seed) => seed + 1);

describe('a report that is opened', () => {
  it('is the analysis of the page it comes from, for many accounts, and says so', () => {
    const materials = seeds(ACCOUNTS).flatMap((seed) => exportedAccount(seed) ?? []);
    expect(materials.length).toBeGreaterThan(ACCOUNTS * 0.9);
    for (const account of materials) expectTheSame(account);
  });

  it('is that of pages in any language and shape as well, with whatever is wrong with them', () => {
    const materials = seeds(ODD_PAGES).flatMap((seed) => exportedAccount(seed, oddBasis(seed)) ?? []);
    expect(materials.length).toBeGreaterThan(ODD_PAGES * 0.7);
    for (const account of materials) expectTheSame(account);
  });
});
