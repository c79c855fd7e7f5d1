import { beforeAll, describe, expect, it } from 'vitest';
import type { Basis } from '../../../lib/analysis/basis.ts';
import type { Series } from '../../../lib/analysis/insight/series.ts';
import { exportFile, fileOrReason } from '../../../lib/export/files.ts';
import { openReport } from '../../../lib/report/open/open-report.ts';
import { LONGEST_FILE } from '../../../lib/report/open/read-json.ts';
import { MAX_ROWS } from '../../../lib/report/schema/basis-values.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, VERSION } from '../../support/account.ts';
import { basisOf, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** Used up, so that there is nothing to be made of them but their rows. */
const row = ['Feb 3, 2025', 'Expired', '$0.00 / $18.00', 'Jun 1, 2025'] as const;
const materialOf = (count: number, change: (basis: Basis) => Basis = (basis) => basis, series: Series = []) =>
  accountFrom(change(basisOf(pageOf(Array.from({ length: count }, () => [...row])))), {
    series,
    typedRate: '',
  });
/** One with more than there is room for. */
const TOO_LARGE = materialOf(MAX_ROWS + 1);
const json = (account: ReturnType<typeof materialOf>) => fileOrReason('json', account, words);

describe('a report with many grants', () => {
  it('opens where it holds as many as there is room for', async () => {
    const file = await json(materialOf(MAX_ROWS));
    if (!('content' in file)) expect.fail(file.reason);
    expect(openReport(file.content, VERSION, words)).not.toHaveProperty('refusal');
  });

  it('is refused at its export where it holds more, with what to take in its place', async () => {
    const refused = await json(TOO_LARGE);
    expect(refused).toEqual({ reason: words.say('file.too_large') });
    expect(words.say('file.too_large')).toContain(MAX_ROWS.toLocaleString('en'));
  });

  it('is every other file as ever', async () => {
    for (const format of ['csv', 'text', 'markdown', 'summary'] as const)
      expect(await fileOrReason(format, TOO_LARGE, words)).toHaveProperty('content');
    expect(exportFile('csv', TOO_LARGE, words).content.split('\r\n')).toHaveLength(MAX_ROWS + 3);
  });

  it('is refused where its readings or its words make it longer than any file that is opened', async () => {
    const long = 'é'.repeat(LONGEST_FILE / 2);
    const inWords = (basis: Basis) => ({ ...basis, provenance: { ...basis.provenance, url: long } });
    expect(await json(materialOf(1, inWords))).toHaveProperty('reason');
    const grant = { id: 'a', start: 0, expiry: 1, granted: null, left: null };
    const grants = Array.from({ length: MAX_ROWS + 1 }, () => ({
      ...grant,
      category: 'unknown' as const,
      isCategoryKnown: false,
      state: 'unclear' as const,
    }));
    const seen = [{ at: 0, figures: 'cents' as const, isWhole: true, grants }];
    expect(await json(materialOf(SIX_GRANTS.length, undefined, seen))).toHaveProperty('reason');
  });
});
