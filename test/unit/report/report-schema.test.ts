import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { analyse } from '../../../lib/analysis/analyse.ts';
import { exportFile } from '../../../lib/export/files.ts';
import { reportSchema } from '../../../lib/report/schema/report-schema.ts';
import type { Words } from '../../../lib/words/words.ts';
import { samples } from '../../samples/index.ts';
import { samplePage } from '../../samples/page.ts';
import { accountFrom } from '../../support/account.ts';
import { basisOf, TODAY } from '../../support/analysis.ts';
import { seenOf } from '../../support/insight.ts';
import { englishWords } from '../../support/words.ts';

const SCHEMA_FILE = join(import.meta.dirname, '../../../assets/grantlens-report.schema.json');
const accounts = samples(TODAY);

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

/** What the export of a page holds, with what a visit makes of it; further readings come before it. */
function exported(pages: readonly string[], typedRate: string): unknown {
  const bases = pages.map((page) => basisOf(page));
  const series = seenOf(bases.flatMap((basis) => analyse(basis) ?? []));
  const account = accountFrom(bases.at(-1) ?? expect.fail(), { series, typedRate });
  return JSON.parse(exportFile('json', account, words).content);
}

const PAGES = Object.values(accounts).map((account) => ({
  id: account.id,
  pages: [account, ...(account.later ? [account.later] : [])].map((each) =>
    samplePage(each, { delivery: 'static', later: 'on-event' }),
  ),
}));

describe('the schema of the JSON report', () => {
  it('is the file that the definitions give (npm run test:unit -- -u writes it anew)', async () => {
    const schema = z.toJSONSchema(reportSchema, {
      io: 'input',
      reused: 'ref',
      // That we change no list of a report is nothing to who reads the file.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    });
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(SCHEMA_FILE);
  });

  it.each(PAGES)('holds for the export of sample $id, with and without a daily spend', ({ pages }) => {
    for (const typedRate of ['', '0.47', '0', 'much']) {
      const report = exported(pages, typedRate);
      expect(z.safeParse(reportSchema, report).error?.issues ?? []).toEqual([]);
    }
  });

  it('refuses a report with an amount that is no decimal, or without its evidence', () => {
    const report = exported(PAGES[0]?.pages ?? [], '');
    const isValid = (changed: object) =>
      z.safeParse(reportSchema, Object.assign({}, report, changed)).success;
    expect(isValid({})).toBe(true);
    expect(isValid({ headline: { label: 'x', amount: 69, equals: null } })).toBe(false);
    expect(isValid({ evidence: undefined })).toBe(false);
    expect(isValid({ drawOrder: { rule: 'largest-first', chosenBy: 'user', nextRows: [] } })).toBe(false);
  });
});
