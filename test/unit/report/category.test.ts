import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse.ts';
import type { Choices } from '../../../lib/analysis/basis.ts';
import { excelFile } from '../../../lib/export/excel/workbook.ts';
import { exportFile } from '../../../lib/export/files.ts';
import { supportReport } from '../../../lib/export/support/support-report.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom } from '../../support/account.ts';
import { basisOf, pageOf } from '../../support/analysis.ts';
import type { RowTexts } from '../../support/page.ts';
import { englishWords } from '../../support/words.ts';
import { sharedStrings } from '../../support/workbook.ts';

const ROW: RowTexts = ['Oct 9, 2026', 'Available', '$1.00 / $1.00', 'Feb 1, 2027'];

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** Every form in which a person reads what a grant is, and the texts of the workbook, where a guess has a cell of its own. */
async function formsOf(
  rows: readonly RowTexts[],
  corrected?: 'paid',
): Promise<{ forms: string[]; workbook: string }> {
  const plain = basisOf(pageOf(rows));
  const analysis = analyse(plain);
  const names = analysis && 'grants' in analysis ? analysis.identities : [];
  const categories: Choices['categories'] = corrected ? names.map((name) => [name, corrected]) : [];
  const account = accountFrom({ ...plain, choices: { ...plain.choices, categories } });
  const forms = (['markdown', 'text', 'summary'] as const).map(
    (form) => exportFile(form, account, words).content,
  );
  return {
    forms: [...forms, supportReport(account, words).content],
    workbook: sharedStrings((await excelFile(account, words)).content),
  };
}

describe('the category of a grant', () => {
  it('is a guess where it was inferred', async () => {
    const { forms, workbook } = await formsOf([ROW]);
    for (const form of forms) expect(form).toContain('Promotional, a guess');
    expect(workbook).toContain('<t>Promotional</t></si><si><t>yes</t>');
  });

  it('is no guess where nothing was guessed', async () => {
    const { forms, workbook } = await formsOf([ROW, ['Oct 9, 2026', 'Available', 'n/a', 'Feb 1, 2027']]);
    for (const form of forms) {
      expect(form).toContain('Unknown');
      expect(form).not.toContain('Unknown, a guess');
    }
    expect(workbook).not.toMatch(/Unknown<\/t><\/si><si><t>yes/);
  });

  it('is the user’s word where the user set it, and not the page’s', async () => {
    const { forms, workbook } = await formsOf([ROW], 'paid');
    for (const form of forms) expect(form).toContain('Paid, set by the user');
    expect(workbook).toContain('<t>Paid</t></si><si><t>no, set by the user</t>');
  });
});
