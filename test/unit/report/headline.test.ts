import { beforeAll, describe, expect, it } from 'vitest';
import { excelFile } from '../../../lib/export/excel/workbook.ts';
import { exportFile } from '../../../lib/export/files.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import { panelViewOf } from '../../../lib/view/panel-view.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom } from '../../support/account.ts';
import { basisOf, pageOf, SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';
import { sharedStrings } from '../../support/workbook.ts';

const NOT_SEEN = `${pageOf(SIX_GRANTS, '$100.00')}<p>1–6 of 9</p><button>Next page</button>`;
const UNCLEAR = pageOf([...SIX_GRANTS, ['Oct 9, 2026', 'Paused', '$1.00 / $1.00', 'Feb 1, 2027']], '$24.93');

/** A sum of the rows, with which the panel's own sum begins. */
const EXPLAINED = 'everything ever granted';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

describe('the page’s own total', () => {
  it.each([
    ['that is a sum of the rows', pageOf(SIX_GRANTS, '$69.00'), EXPLAINED],
    ['that nothing explains', pageOf(SIX_GRANTS, '$12.34'), 'does not match any total of the rows'],
    ['that is a debt', pageOf(SIX_GRANTS, '-$0.07'), 'a debt, deducted from your next purchase'],
    ['beside a part of the grants', NOT_SEEN, 'not checked, because some grants are not shown yet'],
    ['beside an unclear row', UNCLEAR, 'not checked, because a row is unclear'],
  ])('%s is told in every form as in the panel', async (_, page, told) => {
    const account = accountFrom(basisOf(page));
    const { content } = panelViewOf(account.analysis, words);
    const { checks, calculation } = 'balance' in content ? content.balance : expect.fail();
    expect(told === EXPLAINED ? calculation[0]?.id : checks.at(-1)).toContain(
      told === EXPLAINED ? 'headline' : told,
    );
    expect(exportFile('markdown', account, words).content).toContain(`| ${told} |`);
    expect(supportReport(account, words).content).toContain(`(${told}).`);
    expect(sharedStrings((await excelFile(account, words)).content)).toContain(told);
  });

  it('is not said in the summary to be unclear where only some of the grants were seen', () => {
    const { content } = exportFile('summary', accountFrom(basisOf(NOT_SEEN)), words);
    expect(content).toContain(
      '$100.00 (Credit balance). Not checked, because not all grants have been seen.',
    );
  });

  it.each(['$12.00', '−$12.00'])(
    'of %s is told in every form where the page has no grants',
    async (total) => {
      const account = accountFrom(
        basisOf(`<h1>Credit Grants</h1><p>Credit balance</p><p>${total}</p><p>No credit grants found.</p>`),
      );
      const { content } = panelViewOf(account.analysis, words);
      const told = 'sentences' in content ? (content.sentences.at(-1) ?? '') : '';
      expect(told).toContain(`“Credit balance” ${total}`);
      for (const format of ['markdown', 'text', 'summary'] as const)
        expect(exportFile(format, account, words).content).toContain(told);
    },
  );
});
