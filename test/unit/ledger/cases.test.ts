import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runFile } from '../../cases/run-file.ts';

const DATA = join(import.meta.dirname, '../../cases/data');
/** What a generic ledger has no idea of; see test/cases/data/README.md. */
const FOREIGN = /^(needs |expects refused usage$)/;

const files = readdirSync(DATA).filter((name) => name.endsWith('.json'));
const results = files.flatMap((name) => runFile(join(DATA, name)));

describe('the cases of other engines, of the draw order and of refused calls', () => {
  it.each(results.map(({ file, id, title, outcome }) => ({ name: `${file} ${id}: ${title}`, outcome })))(
    '$name',
    ({ outcome }) => {
      if (outcome.kind === 'ran') expect(outcome.differences).toEqual([]);
      else expect(outcome.reason).toMatch(FOREIGN);
    },
  );

  it('run but for what needs more than a generic ledger', () => {
    const ran = results.filter(({ outcome }) => outcome.kind === 'ran');
    expect([ran.length, results.length]).toEqual([183, 201]);
  });
});
