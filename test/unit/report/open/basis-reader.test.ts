import { describe, expect, it } from 'vitest';
import { basisReader } from '../../../../lib/report/open/basis-reader.ts';
import { readBasis, writtenBasis } from '../../../../lib/report/write/reported-basis.ts';
import { readingAfter, readingOfRows, withIds } from '../../../support/memory.ts';

const json = (basis: Parameters<typeof writtenBasis>[0]) => {
  const written = writtenBasis(basis, 'en') ?? expect.fail('There are no figures.');
  return JSON.parse(JSON.stringify(written));
};

const first = json(readingAfter(0, '$3.93'));

/** The second reading of a file with something else in it, after the first. */
// biome-ignore lint/suspicious/noExplicitAny: a hostile file is of no type.
function second(change: (basis: any) => void) {
  const read = basisReader();
  read(first);
  const basis = json(readingAfter(1, '$3.00'));
  change(basis);
  return read(basis);
}

describe('the bases of one file', () => {
  it('are read as each is by itself, with equal rows as the same objects', () => {
    const read = basisReader();
    const bases = [
      first,
      json(readingAfter(1, '$3.00')),
      json(withIds(readingAfter(2, '$3.00'), 'a')),
      json(readingOfRows(3, [])),
    ];
    const all = bases.map((basis) => read(basis));
    expect(all).toEqual(bases.map((written) => ({ basis: readBasis(written), written })));
    const rows = all.map((one) =>
      'basis' in one && one.basis.reading.kind === 'grants' ? one.basis.reading.rows : [],
    );
    const isShared = rows[1]?.map((row, place) => row === rows[0]?.[place]);
    expect(isShared).toEqual([true, true, false, true, true, true]);
  });

  it('have no row that cannot be, and name the place of one among all rows', () => {
    expect(second(() => undefined)).toHaveProperty('basis');
    expect(second(({ reading }) => (reading.rows[4].left.value = 'much'))).toEqual({
      path: ['reading', 'rows', 4, 'left', 'value'],
    });
    expect(second(({ reading }) => (reading.rows[5] = null))).toEqual({ path: ['reading', 'rows', 5] });
    expect(second(({ reading }) => (reading.rows[5] = reading.rows[0]))).toEqual({
      path: ['reading', 'rows'],
    });
    expect(second(({ reading }) => (reading.rows = Array(1001).fill(reading.rows[0])))).toEqual({
      path: ['reading', 'rows'],
    });
    expect(second(({ reading }) => (reading.rows = 'none'))).toEqual({ path: ['reading', 'rows'] });
    expect(second((basis) => delete basis.reading)).toEqual({ path: ['reading'] });
    expect(second((basis) => delete basis.provenance)).toEqual({ path: ['provenance'] });
  });

  it('are refused where they are none', () => {
    for (const none of [null, 'a', 5, [], {}]) expect(basisReader()(none)).toHaveProperty('path');
  });
});
