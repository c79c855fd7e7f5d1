import { describe, expect, it } from 'vitest';
import { around, spendableOn, statusOn, withCells } from '../../../support/kinds.ts';
import { readGrants, tableOf } from '../../../support/page.ts';

const NO_STATE = ['Received', 'Balance', 'Expires'];
const withoutState = (expires: string, received = 'Nov 4, 2025') =>
  around('', '', tableOf([[received, '$3.93 / $10.00', expires]], NO_STATE));
const expiryOf = (cell: string) =>
  readGrants(around('', '', tableOf(withCells(3, cell, 'Feb 1, 2027')))).rows[0]?.expires;

describe('words beside a date that name another date make it none that holds', () => {
  it.each([
    'Renewed Dec 1, 2026',
    'was Dec 1, 2026',
    'Extended from Dec 1, 2026',
    'Verlängert am 1. Dezember 2026',
    'Dec 1, 2026 (previously)',
    'not before Dec 1, 2026',
    'Warning sent Dec 1, 2026',
    '<small>Updated</small> Dec 1, 2026',
    'Prolongé le 1 décembre 2026',
    'Dec 1, 2026 or earlier',
    '2026년 12월 1일 <span>On hold</span>',
    '2026年12月1日 予定',
    '2026年12月1日 到期前',
    '2026年12月1日、2027年',
  ])('%s', (cell) => {
    expect(expiryOf(cell)?.kind).toBe('unreadable');
  });

  it.each([
    'Expires on Dec 1, 2026',
    'until Dec 1, 2026',
    'Dec 1, 2026 (UTC)',
    'bis 1. Dezember 2026',
    'Tuesday, Dec 1, 2026',
    '2026年12月1日火曜日',
    '2026년 12월 1일 (화)',
    '2026年12月1日 下午3:00',
  ])('but not those that say again what the column says: %s', (cell) => {
    expect(expiryOf(cell)).toMatchObject({ kind: 'read', value: '2026-12-01' });
  });
});

describe('a struck or raised day, or a title with another date, is none that holds', () => {
  it.each([
    '<s>Dec 1, 2026</s>',
    '<del>Dec 1, 2026</del> Nov 1, 2026',
    'Dec 1<sup>2</sup>, 2026',
    '<span style="text-decoration:line-through">Dec 1, 2026</span>',
    '<time datetime="2026-03-01">Dec 1, 2026</time>',
    '<span title="Mar 1, 2026">Dec 1, 2026</span>',
  ])('%s', (cell) => {
    expect(expiryOf(cell)?.kind).toBe('unreadable');
  });
});

describe('a month, a weekday or a number that has no place in a date makes it none', () => {
  it.each([
    'Dom Mar 12 2026 Ahad',
    'Mon Tuesday Dec 1, 2026',
    'Friday, Dec 1, 2026',
    'Dec Jan 1 2026',
    'Dec 1, 2026, 2027',
    'Q4 Dec 2026',
    'May end 12/2026',
    '1 week after Dec 1 2026',
    'Dec 2026',
    'Dec 1',
  ])('%s', (cell) => {
    expect(expiryOf(cell)?.kind).toBe('unreadable');
  });
});

describe('words for no end are no day and no fault', () => {
  it.each([
    'Never',
    'Never expires',
    'No expiry',
    'Does not expire',
    'Läuft nie ab',
    'N’expire jamais',
    '永久有效',
  ])('%s', (cell) => {
    expect(expiryOf(cell)?.kind).toBe('never');
    expect(spendableOn(around('', '', tableOf(withCells(3, cell, 'Feb 1, 2027'))))).toBe('18.93');
  });
});

describe('a start that is named beside a date is no expiry', () => {
  it.each([
    ['Valid from'],
    ['Active from'],
    ['Usable as of'],
    ['Gültig ab'],
    ['Activates'],
    ['Effective date'],
  ])('a column %s holds a day to come', (header) => {
    const list = tableOf(
      [['Nov 4, 2025', 'Mar 1, 2027', '$3.93 / $10.00', 'Dec 1, 2027']],
      ['Received', header, 'Balance', 'Expires'],
    );
    expect(spendableOn(around('', '', list))).not.toBe('3.93');
  });
});

describe('dates of numbers alone', () => {
  it.each([
    ['03/12/2026', '04/11/2025'],
    ['3.12.2026', '4.11.2025'],
    ['03-12-2026', '04-11-2025'],
  ])('%s and %s have an order that nothing settles where page and browser disagree', (expires, received) => {
    expect(spendableOn(withoutState(expires, received))).toBe('open');
  });

  it('are settled by another date of the page', () => {
    const rows = [
      ['04/11/2025', '$3.93 / $10.00', '03/12/2026'],
      ['04/11/2025', '$15.00 / $15.00', '25/12/2026'],
    ];
    expect(spendableOn(around('', '', tableOf(rows, NO_STATE)))).toBe('18.93');
  });

  it('are settled by State words that fit one order alone', () => {
    const rows = [
      ['04/02/2025', 'Expired', '$3.93 / $10.00', '03/12/2026'],
      ['04/02/2025', 'Available', '$15.00 / $15.00', '12/03/2026'],
    ];
    expect(spendableOn(around('', '', tableOf(rows)))).toBe('15.00');
    expect(statusOn(around('', '', tableOf(rows)))).toBe('ok');
  });
});
