import { describe, expect, it } from 'vitest';
import type { JoinedParts } from '../../../lib/page/join-parts.ts';
import type { PageFindings } from '../../../lib/page/read-page.ts';
import type { GrantsReading } from '../../../lib/page/reading.ts';
import { read, tableOf } from '../../support/page.ts';

/** A grant of as many dollars as its number. */
const grant = (number: number) => [
  'Oct 9, 2026',
  'Available',
  `$${number}.00 / $${number}.00`,
  'Feb 1, 2027',
];
const grants = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => grant(from + index));
const beside = (rows: string[][], controls: string) => `<section>${tableOf(rows)}${controls}</section>`;
const range = (from: number, to: number, of: number) =>
  beside(grants(from, to), `<p>Showing <b>${from}</b> to <b>${to}</b> of <b>${of}</b></p>`);

/** Goes through pages one after another, as the user does. */
function through(...pages: string[]): GrantsReading {
  let before: JoinedParts | undefined;
  let findings: PageFindings | undefined;
  for (const html of pages) {
    findings = read(html, {}, before);
    before = findings.gathered;
  }
  const reading = findings?.reading;
  if (reading?.kind !== 'grants') throw new Error(`The last page was read as ${reading?.kind}.`);
  return reading;
}

const amounts = ({ rows }: GrantsReading) =>
  rows.map(({ left }) => (left.kind === 'read' ? left.value / 1e6 : 0));

describe('a list in pages that number their rows', () => {
  it('is a part until all pages have been seen, then whole', () => {
    const first = through(range(1, 3, 7));
    expect(first.extent).toEqual({ kind: 'placed', reason: 'pages', of: 7 });
    const all = through(range(1, 3, 7), range(4, 6, 7), range(7, 7, 7));
    expect(all.extent).toEqual({ kind: 'whole' });
    expect(amounts(all)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(all.onScreen).toEqual([7]);
  });

  it('counts no row twice, whatever way the user goes', () => {
    const reading = through(range(4, 6, 7), range(1, 3, 7), range(4, 6, 7), range(3, 5, 7));
    expect(amounts(reading)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(reading.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keeps alike rows at two places as two grants', () => {
    const alike = (from: number, to: number) =>
      beside([grant(1), grant(1)], `<p>Showing ${from} to ${to} of 4</p>`);
    expect(amounts(through(alike(1, 2), alike(3, 4)))).toEqual([1, 1, 1, 1]);
  });

  it('begins anew where a row is not what it was, as after sorting or in another list', () => {
    const other = beside([grant(8), grant(9)], '<p>Showing 1 to 2 of 4</p>');
    expect(amounts(through(range(1, 2, 4), range(3, 4, 4), other))).toEqual([8, 9]);
  });

  it('begins anew where the number of rows changes', () => {
    expect(amounts(through(range(1, 2, 4), range(3, 4, 5)))).toEqual([3, 4]);
  });

  it('begins anew with another organization', () => {
    const of = (name: string, page: string) => `<button aria-label="Organization">${name}</button>${page}`;
    expect(amounts(through(of('Acme', range(1, 2, 4)), of('Fresh Start', range(3, 4, 4))))).toEqual([3, 4]);
  });

  it('keeps its pages while the next one is loading', () => {
    const loading = beside([['', '', '', '']], '<p>Showing 3 to 4 of 4</p>');
    expect(amounts(through(range(1, 2, 4), loading, range(3, 4, 4)))).toEqual([1, 2, 3, 4]);
  });
});

describe('a list in numbered pages', () => {
  const page = (number: number, of: number, rows: string[][]) =>
    beside(rows, `<p>Page ${number} of ${of}</p>`);

  it('is whole once every page has been seen', () => {
    const reading = through(page(1, 2, grants(1, 2)), page(2, 2, grants(3, 4)));
    expect(reading.extent).toEqual({ kind: 'whole' });
    expect(amounts(reading)).toEqual([1, 2, 3, 4]);
    expect(reading.onScreen).toEqual([3, 4]);
  });

  it('counts an alike row on two pages once, and is never whole then', () => {
    const reading = through(page(1, 2, grants(1, 2)), page(2, 2, grants(2, 3)));
    expect(amounts(reading)).toEqual([1, 2, 3]);
    expect(reading.extent).toMatchObject({ kind: 'unplaced' });
  });

  it('begins anew where a page holds other rows than before', () => {
    expect(
      amounts(through(page(1, 2, grants(1, 2)), page(2, 2, grants(3, 4)), page(1, 2, grants(8, 9)))),
    ).toEqual([8, 9]);
  });
});

describe('a grant that stands on two pages counts once, and leaves the list a part', () => {
  const page = (number: number, of: number, ...numbers: number[]) =>
    beside(numbers.map(grant), `<p>Page ${number} of ${of}</p>`);
  const named = (number: number, name: string, ...numbers: number[]) =>
    beside(numbers.map(grant), `<nav><a>1</a> <a>2</a> <span>${name} ${number} / 2</span></nav>`);
  it.each<[string, string[], number[]]>([
    ['a page whose rows have stayed', [page(1, 2, 1, 2), page(2, 2, 1, 2)], [1, 2]],
    ['the last of one as the first of the next', [page(1, 2, 1, 2), page(2, 2, 2, 3)], [1, 2, 3]],
    [
      'a new grant that moved the others down',
      [page(2, 2, 3), page(1, 2, 9, 1, 2), page(2, 2, 2, 3)],
      [1, 2, 3, 9],
    ],
    ['one of three pages', [page(1, 3, 1, 2), page(2, 3, 3, 1), page(3, 3, 4)], [1, 2, 3, 4]],
    ['two alike, one of them again', [page(1, 2, 1, 1), page(2, 2, 1, 2)], [1, 1, 2]],
    ['pages named in another language', [named(1, 'Seite', 1, 2), named(2, 'Seite', 2, 3)], [1, 2, 3]],
  ])('%s', (_, pages, told) => {
    const reading = through(...pages);
    expect(reading.extent.kind).not.toBe('whole');
    const counted = amounts(reading).sort();
    expect(counted.filter((amount, at) => amount !== told[at] && !told.includes(amount))).toEqual([]);
    expect(counted.length).toBeLessThanOrEqual(told.length);
  });
});

describe('a list that only has buttons', () => {
  const buttons = (previous: boolean, next: boolean) =>
    `<button${previous ? '' : ' disabled'}>Previous</button><button${next ? '' : ' disabled'}>Next</button>`;

  it('is joined while the user goes on and back, and stays a part', () => {
    const [first, second, third] = [
      beside(grants(1, 2), buttons(false, true)),
      beside(grants(3, 4), buttons(true, true)),
      beside(grants(5, 5), buttons(true, false)),
    ];
    const reading = through(first, second, third, second, first);
    expect(amounts(reading)).toEqual([1, 2, 3, 4, 5]);
    expect(reading.onScreen).toEqual([1, 2]);
    expect(reading.extent).toEqual({ kind: 'unplaced', reason: 'pages', of: null });
  });

  it('begins anew with another first page', () => {
    const [first, second] = [
      beside(grants(1, 2), buttons(false, true)),
      beside(grants(3, 4), buttons(true, true)),
    ];
    expect(amounts(through(first, second, beside(grants(8, 9), buttons(false, true))))).toEqual([8, 9]);
  });

  it('is whole where both are disabled', () => {
    expect(through(beside(grants(1, 2), buttons(false, false))).extent).toEqual({ kind: 'whole' });
  });

  it('is a part while it can load more', () => {
    expect(through(beside(grants(1, 2), '<button>Load more</button>')).extent).toMatchObject({
      reason: 'more',
    });
  });
});

describe('a table that draws what is in view', () => {
  const virtual = (from: number, to: number, of: number) =>
    tableOf(grants(from, to))
      .replace('<table>', `<table aria-rowcount="${of + 1}">`)
      .replaceAll(/<tbody>.*/g, (body) => {
        let index = from;
        return body.replaceAll('<tr>', () => `<tr aria-rowindex="${++index}">`);
      });

  it('is joined by the rows’ own numbers', () => {
    expect(through(virtual(1, 3, 6)).extent).toEqual({ kind: 'placed', reason: 'virtual', of: 6 });
    const reading = through(virtual(1, 3, 6), virtual(3, 5, 6), virtual(4, 6, 6));
    expect(amounts(reading)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(reading.extent).toEqual({ kind: 'whole' });
  });

  it('counts a row once that it draws twice, and two that are alike twice', () => {
    const row = (index: number) =>
      `<tr aria-rowindex="${index}">${grant(1)
        .map((cell) => `<td>${cell}</td>`)
        .join('')}</tr>`;
    const table = (rows: string) => tableOf([]).replace('<tbody>', `<tbody>${rows}`);
    expect(amounts(through(table(row(2) + row(2))))).toEqual([1]);
    expect(amounts(through(table(row(2) + row(3))))).toEqual([1, 1]);
    expect(amounts(through(tableOf([grant(1), grant(1)])))).toEqual([1, 1]);
  });

  it('is a part while some rows have no words', () => {
    expect(through(tableOf([grant(1), ['', '', '', '']])).extent).toMatchObject({ reason: 'blank-rows' });
  });
});

describe('a filtered list', () => {
  const select = (chosen: string) =>
    `<label>State <select>${['All', 'Available'].map((name) => `<option${name === chosen ? ' selected' : ''}>${name}</option>`).join('')}</select></label>`;

  it('is a part while the filter leaves anything out', () => {
    expect(through(beside(grants(1, 2), select('Available'))).extent).toMatchObject({ reason: 'filter' });
    expect(through(beside(grants(1, 2), select('All'))).extent).toEqual({ kind: 'whole' });
    expect(through(beside(grants(1, 2), '<input type="search" value="Nov">')).extent).toMatchObject({
      reason: 'filter',
    });
    expect(through(beside(grants(1, 2), '<button>Clear filters</button>')).extent).toMatchObject({
      reason: 'filter',
    });
  });
});

describe('what belongs to a neighbour', () => {
  it('says nothing of the grants', () => {
    const invoices = tableOf(
      [['INV-1', 'Paid', '$25.00', 'Nov 4, 2026']],
      ['Invoice', 'Status', 'Amount', 'Created'],
    );
    const neighbour = `<section>${invoices}<p>1 to 2 of 57</p><button>Next</button></section>`;
    expect(through(`<main><section>${tableOf(grants(1, 2))}</section>${neighbour}</main>`).extent).toEqual({
      kind: 'whole',
    });
  });
});
