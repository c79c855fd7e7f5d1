import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { exportFile } from '../../../lib/export/files.ts';
import type { Words } from '../../../lib/words/words.ts';
import { accountFrom, accountOfRows } from '../../support/account.ts';
import { cellsOf, randomGrants } from '../../support/accounts.ts';
import { basisOf, SIX_GRANTS } from '../../support/analysis.ts';
import { englishWords } from '../../support/words.ts';

const schema = JSON.parse(readFileSync('assets/grantlens-report.schema.json', 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(schema);

let words: Words;
beforeAll(async () => {
  words = await englishWords();
});

const errorsOf = (account: Parameters<typeof exportFile>[1]) => {
  validate(JSON.parse(exportFile('json', account, words).content));
  return validate.errors ?? [];
};

it('the JSON report is what the published schema says, by a validator that is not ours', () => {
  expect(errorsOf(accountOfRows(SIX_GRANTS, '$69.00'))).toEqual([]);
  expect(errorsOf(accountOfRows([...SIX_GRANTS, ['?', 'Paused', 'n/a', '?']]))).toEqual([]);
  expect(errorsOf(accountFrom(basisOf('<h1>Credit Grants</h1><p>No credit grants found.</p>')))).toEqual([]);
});

it('every account’s JSON report is what the published schema says', () => {
  fc.assert(
    fc.property(randomGrants, (grants) => {
      expect(errorsOf(accountOfRows(grants.map(cellsOf)))).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

it('the schema refuses a report whose amount is a float', () => {
  const report = JSON.parse(exportFile('json', accountOfRows(SIX_GRANTS), words).content);
  report.totals.usable = 23.93;
  expect(validate(report)).toBe(false);
});
