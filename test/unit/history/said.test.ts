import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../lib/analysis/insight/series.ts';
import { newNames } from '../../../lib/history/grant-names.ts';
import { choicesSaid, lastWords, type Said, underNewNames } from '../../../lib/history/said.ts';
import { keptSince, lastSettings, settingsOf, withSettings } from '../../../lib/history/settings.ts';
import { readAt } from '../../support/insight.ts';
import { daysOn } from '../../support/memory.ts';
import type { RowTexts } from '../../support/page.ts';

const paid = (days: number, value: 'paid' | null = 'paid', grant = 'g'): Said => ({
  at: daysOn(days),
  what: 'category',
  grant,
  value,
});

describe('what the user has said', () => {
  it('holds until it is said otherwise, whichever list comes first', () => {
    expect(lastWords([paid(1)], [paid(2, null)])).toEqual([paid(2, null)]);
    expect(lastWords([paid(2, null)], [paid(1)])).toEqual([paid(2, null)]);
    expect(choicesSaid([paid(1), paid(2, null)]).categories).toEqual([]);
    expect(choicesSaid([paid(1)]).categories).toEqual([['g', 'paid']]);
  });

  it('goes with a grant that the page now names otherwise', () => {
    expect(underNewNames([paid(1, 'paid', 'old')], new Map([['old', { id: 'new' }]]))).toEqual([
      paid(1, 'paid', 'new'),
    ]);
  });
});

describe('a setting', () => {
  it('is as it was set last, in whatever order two browsers are put together', () => {
    const one = withSettings({}, { theme: 'dark', marks: false }, daysOn(1));
    const other = withSettings({}, { theme: 'light' }, daysOn(2));
    expect(settingsOf(lastSettings(one, other))).toMatchObject({ theme: 'light', marks: false });
    expect(lastSettings(other, one)).toEqual(lastSettings(one, other));
  });

  it('says since when readings are kept', () => {
    const now = Date.parse(daysOn(0));
    expect(keptSince('for-ever', now)).toBe(Number.NEGATIVE_INFINITY);
    expect(keptSince('one-year', now)).toBeLessThan(keptSince('three-months', now));
  });
});

describe('a grant that the page dates a day otherwise', () => {
  const seen = (...rows: RowTexts[]) => readingOf(readAt('14:00', rows)) ?? expect.fail('no reading');
  const grant = (received: string, expires: string, granted = '$15.00'): RowTexts => [
    received,
    'Available',
    `$7.00 / ${granted}`,
    expires,
  ];

  it('is the same grant, if only one can be meant', () => {
    const before = seen(grant('Oct 9, 2026', 'Feb 1, 2027'));
    const names = newNames(before, seen(grant('Oct 8, 2026', 'Jan 31, 2027')));
    expect([...names.keys()]).toEqual(before.grants.map(({ id }) => id));
  });

  it('is not known again by another amount, by days further off, or where two may be meant', () => {
    const before = seen(grant('Oct 9, 2026', 'Feb 1, 2027'));
    expect(newNames(before, seen(grant('Oct 8, 2026', 'Jan 31, 2027', '$16.00'))).size).toBe(0);
    expect(newNames(before, seen(grant('Oct 7, 2026', 'Jan 30, 2027'))).size).toBe(0);
    const two = seen(grant('Oct 8, 2026', 'Jan 31, 2027'), grant('Oct 10, 2026', 'Feb 2, 2027'));
    expect(newNames(before, two).size).toBe(0);
  });
});
