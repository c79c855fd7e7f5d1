import { describe, expect, it } from 'vitest';
import {
  belongingOf,
  type Look,
  nextOwnership,
  type TableOwnership,
} from '../../../lib/page/table-ownership.ts';

const OLD = ['a', 'b', 'c', 'd'];
const NEW = ['w', 'x', 'y', 'z'];
const ACME = { organization: 'Acme', rows: OLD, of: null };
const BETA = { organization: 'Beta', rows: OLD, of: null };
/** As long as a page has to draw another organization's table. */
const TIME_TO_DRAW = 3000;

type Seen = Omit<Look, 'at'> & { at?: number };

/** Whose table stands on the page after these looks, a millisecond apart where nothing else is said. */
function ownershipAfter(...looks: Seen[]): TableOwnership {
  const first: TableOwnership | undefined = undefined;
  const [start = expect.fail(), ...others] = looks.map((look, nth) => ({ at: nth, ...look }));
  return others.reduce<TableOwnership>(nextOwnership, nextOwnership(first, start));
}

const belonging = (at: number, ...looks: Seen[]) => belongingOf(ownershipAfter(...looks), at);

describe('the table that stands on the page', () => {
  it.each<[string, Seen[]]>([
    ['at the first look', [ACME]],
    ['on a page that names no organization', [{ ...ACME, organization: null }]],
    ['while nothing changes', [ACME, ACME, ACME]],
    ['with another table under the same name', [ACME, { ...ACME, rows: NEW }]],
    ['once the name has come to it', [{ ...ACME, organization: null }, ACME]],
    ['where its rows change with the name', [ACME, { ...BETA, rows: NEW }]],
    ['where its rows change after the name', [ACME, BETA, { ...BETA, rows: NEW }]],
    ['where fewer than half of its rows stay', [ACME, { ...BETA, rows: ['a', 'x', 'y', 'z'] }]],
    ['once there is none any more', [ACME, BETA, { ...BETA, rows: [] }]],
    ['where the name goes and comes back', [ACME, { ...ACME, organization: null }, ACME]],
    [
      'where all rows are there and others, as many as before',
      [
        { ...ACME, of: 4 },
        { ...BETA, rows: NEW, of: 4 },
      ],
    ],
    [
      'where it is counted otherwise than before',
      [
        { ...ACME, of: 23 },
        { ...BETA, rows: NEW, of: 25 },
      ],
    ],
  ])('belongs to the organization named %s', (_, looks) => {
    expect(belonging(10, ...looks)).toBe('belongs');
  });

  it.each<[string, Seen[]]>([
    ['it stays as it was', [ACME, BETA]],
    ['it is only sorted', [ACME, { ...BETA, rows: [...OLD].reverse() }]],
    ['half of its rows stay', [ACME, { ...BETA, rows: ['a', 'b', 'y', 'z'] }]],
    ['it has one row more', [ACME, { ...BETA, rows: [...OLD, 'e'] }]],
    ['it has one row less', [ACME, { ...BETA, rows: ['a', 'b', 'c'] }]],
    [
      'it is another part of a list as long as before',
      [
        { ...ACME, of: 23 },
        { ...BETA, rows: NEW, of: 23 },
      ],
    ],
    ['its rows changed a moment before the name', [ACME, { ...ACME, rows: NEW }, { ...BETA, rows: NEW }]],
    ['the name was away in between', [ACME, { ...ACME, organization: null }, BETA]],
    ['it has been sorted again since', [ACME, BETA, { ...BETA, rows: [...OLD].reverse() }]],
  ])('may still be the old one’s when the name changes and %s', (_, looks) => {
    expect(belonging(10, ...looks)).toBe('waits');
  });

  it('may be the old one’s for as long as a page may take to draw, and is unsettled after that', () => {
    const looks = [ACME, { ...BETA, at: 500 }];
    expect(belonging(500, ...looks)).toBe('waits');
    expect(belonging(500 + TIME_TO_DRAW - 1, ...looks)).toBe('waits');
    expect(belonging(500 + TIME_TO_DRAW, ...looks)).toBe('unsettled');
  });

  it('has its time again from another change of the name', () => {
    const back = { ...ACME, at: 2500 };
    expect(belonging(2500 + TIME_TO_DRAW - 1, ACME, { ...BETA, at: 500 }, back)).toBe('waits');
  });

  it('belongs, however late its rows come', () => {
    const late = { ...BETA, rows: NEW, at: 60_000 };
    expect(belonging(60_000, ACME, { ...BETA, at: 500 }, late)).toBe('belongs');
  });
});
