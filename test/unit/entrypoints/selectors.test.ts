import { beforeEach, describe, expect, it } from 'vitest';
import { createSelectors } from '../../../entrypoints/grants.content/selectors.ts';

const TABLE = '<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody></table>';

const show = (html: string) => {
  document.body.innerHTML = html;
};

const one = (selector: string): Element => {
  const [element] = document.querySelectorAll(selector);
  return element ?? expect.fail(`no ${selector}`);
};

/** The selector of the last cell of the table with that id, or of the only one. */
const ofLastCell = (table: string) => {
  const cell = one(`${table} > tbody > tr:last-child > td:last-child`);
  const selector = createSelectors(one(table))(cell);
  expect([...document.querySelectorAll(selector)]).toEqual([cell]);
  return selector;
};

describe('the selector of a cell', () => {
  beforeEach(() => show(''));

  it('names no place outside the only table, whatever stands beside it', () => {
    show(`<div></div><div><p></p><section>${TABLE}</section></div><div></div>`);
    expect(ofLastCell('table')).toBe('table>tbody:nth-of-type(1)>tr:nth-of-type(2)>td:nth-of-type(2)');
  });

  it('tells a table from others by what its parents are, before it counts', () => {
    show(`<div></div><div><article>${TABLE}</article><section id="x">${TABLE}</section></div>`);
    expect(ofLastCell('#x table')).toMatch(/^section>table>/);
  });

  it('counts where nothing else tells tables apart, and no further out than it has to', () => {
    show(`<div></div><div><section>${TABLE}</section><section id="x">${TABLE}</section></div>`);
    expect(ofLastCell('#x table')).toMatch(/^section:nth-of-type\(2\)>table>/);
  });

  it('finds a table among parts that are built alike at several heights', () => {
    const part = (id: string) => `<div><div>${TABLE}</div><div id="${id}">${TABLE}</div></div>`;
    show(part('x') + part('y'));
    ofLastCell('#x table');
    ofLastCell('#y table');
  });

  it('tells a table from one that stands deeper in the same parts', () => {
    show(`<div id="x">${TABLE}<div id="y">${TABLE}<div>${TABLE}</div></div></div>`);
    ofLastCell('#x > table');
    ofLastCell('#y > table');
  });

  it('holds for a list of the page’s own elements', () => {
    show(
      '<div><div role="grid"><x-row><x-cell>a</x-cell></x-row><x-row><x-cell>b</x-cell></x-row></div></div>',
    );
    const grid = one('[role=grid]');
    const cell = one('x-row:last-child x-cell');
    expect([...document.querySelectorAll(createSelectors(grid)(cell))]).toEqual([cell]);
  });
});
