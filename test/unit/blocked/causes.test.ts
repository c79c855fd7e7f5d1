import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAUSE_IDS } from '../../../lib/blocked/cause.ts';
import { diagnose } from '../../../lib/blocked/diagnose.ts';
import { blockedFile } from '../../cases/blocked-schema.ts';
import { factsOfCase } from '../../cases/run-blocked-case.ts';

const DATA = join(import.meta.dirname, '../../cases/data');

const cases = ['blocked.json', 'blocked-own.json'].flatMap((name) => {
  const file = blockedFile.parse(JSON.parse(readFileSync(join(DATA, name), 'utf8')));
  return file.schema === 'blocked-cases/1' ? file.cases : [];
});
const diagnoses = cases.map((test) => diagnose(factsOfCase(test.error, test.facts)));

describe('the decision table', () => {
  it.each(CAUSE_IDS)('has %s as its first answer somewhere, and rules it out elsewhere', (cause) => {
    expect(diagnoses.some(({ causes }) => causes[0]?.cause === cause)).toBe(true);
    expect(
      diagnoses.some(({ causes }) =>
        causes.some((judged) => judged.cause === cause && judged.verdict === 'ruled-out'),
      ),
    ).toBe(true);
  });

  it('judges every cause once, on a ground, the likely ones first and those ruled out last', () => {
    const rank = { likely: 0, possible: 1, 'ruled-out': 2 };
    for (const { causes } of diagnoses) {
      expect(causes.map(({ cause }) => cause).sort()).toEqual([...CAUSE_IDS].sort());
      expect(causes.filter(({ grounds }) => grounds.length === 0)).toEqual([]);
      const ranks = causes.filter(({ cause }) => cause !== 'unknown').map(({ verdict }) => rank[verdict]);
      expect(ranks).toEqual([...ranks].sort());
    }
  });

  it('calls no cause likely where nothing was read and the error names none', () => {
    for (const { error } of cases) {
      const { causes } = diagnose(factsOfCase(error, { overview: null, limits: null, grants: null }));
      const likely = causes.filter(({ verdict }) => verdict === 'likely');
      expect(likely.every(({ grounds }) => grounds.some(({ id }) => id === 'error-names'))).toBe(true);
    }
  });
});
