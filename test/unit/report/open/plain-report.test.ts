import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Words } from '../../../../lib/words/words.ts';
import { accountOfRows } from '../../../support/account.ts';
import { cellsOf, randomGrants } from '../../../support/accounts.ts';
import { PROVENANCE, SIX_GRANTS } from '../../../support/analysis.ts';
import { jsonOf, opened } from '../../../support/reports.ts';
import { englishWords } from '../../../support/words.ts';
import { documentedReport } from '../../../visit/documented-report.ts';

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const documented = {
  ...documentedReport,
  page: { url: PROVENANCE.url, layout: 'four-column-table', organization: 'Acme' },
};

describe('a report that says nothing of what it was made from', () => {
  it('is opened from its grants where it is the documented example', () => {
    const report = opened(JSON.stringify(documented), words);
    expect(report.ground).toBe('grants');
    expect(report.findings).toMatchObject({ differences: [], unknown: [], cells: [] });
    expect(report.account.analysis).toMatchObject({ status: 'ok', organization: 'Acme' });
  });

  it('is told where one of its figures is another than its grants give', () => {
    const doctored = { ...documented, totals: { ...documented.totals, usable: '69.00' } };
    expect(opened(JSON.stringify(doctored), words).findings.differences).toEqual([
      { path: [{ field: 'totals' }, { field: 'usable' }], inFile: '69.00', computed: '23.93' },
    ]);
  });

  it('gives the evidence and the forecast that its rows alone allow', () => {
    const { account } = opened(JSON.stringify(documented), words);
    expect(account.insight?.evidence).toMatchObject({ kind: 'judged', readings: { length: 1 } });
    expect(account.insight?.forecast).toMatchObject({ kind: 'known', rate: null });
  });

  it('keeps what a user has said of a grant, and a rule that was chosen', () => {
    const grants = documented.grants.map((grant) =>
      grant.row === 2 ? { ...grant, category: 'paid', categorySource: 'user' } : grant,
    );
    const drawOrder = { rule: 'paid-first', chosenBy: 'user', nextRows: [3] };
    const { account } = opened(JSON.stringify({ ...documented, grants, drawOrder }), words);
    expect(account.analysis).toMatchObject({
      drawOrder: { rule: 'paid-first', chosenBy: 'user' },
      grants: { 1: { category: 'paid', categorySource: 'user' } },
    });
  });

  it('comes to the figures that the page gave where every cell was read by its words', () => {
    fc.assert(
      fc.property(randomGrants, (grants) => {
        const text = jsonOf(accountOfRows(grants.map(cellsOf)), words);
        const { basis: _, ...plain } = JSON.parse(text);
        expect(opened(JSON.stringify(plain), words).findings.differences).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('is one of no grants where the page had none', () => {
    const none = { ...documented, status: 'empty', grants: [], headline: null };
    expect(opened(JSON.stringify(none), words).account.analysis.status).toBe('empty');
  });
});

describe('the schema of the report', () => {
  it('takes a report with what it was made from and one without', () => {
    const schema = JSON.parse(readFileSync('assets/grantlens-report.schema.json', 'utf8'));
    expect(schema.required).not.toContain('basis');
    expect(Object.keys(JSON.parse(jsonOf(accountOfRows(SIX_GRANTS), words)))).toContain('basis');
  });
});
