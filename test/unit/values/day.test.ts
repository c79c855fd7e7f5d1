import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, dayOfTime, daysBetween, isGrantTime, monthChanges } from '../../../lib/values/day.ts';

const day = (year: number, month: number, date: number) => dayOf(year, month, date) ?? expect.fail();

describe('days', () => {
  it.each([
    [2026, 2, 29],
    [2026, 13, 1],
    [2026, 4, 31],
    [1999, 12, 31],
    [2200, 1, 1],
    [Number.NaN, 1, 1],
  ])('does not take %i-%i-%i for a day', (year, month, date) => {
    expect(dayOf(year, month, date)).toBeUndefined();
  });

  it('counts days over the change to summer time and over leap days', () => {
    expect(daysBetween(day(2026, 3, 28), day(2026, 3, 30))).toBe(2);
    expect(daysBetween(day(2028, 2, 28), day(2028, 3, 1))).toBe(2);
    expect(daysBetween(day(2026, 12, 1), day(2026, 11, 22))).toBe(-9);
  });

  it('counts as many days as the calendar has between any two days', () => {
    const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    const dayFrom = (date: Date) => day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const [from, to] = [dayFrom(a), dayFrom(b)];
        return daysBetween(from, to) === (Date.parse(to) - Date.parse(from)) / 86_400_000;
      }),
    );
  });

  it('counts in UTC, whatever the zone of the computer', () => {
    const zone = process.env.TZ;
    try {
      // Samoa left out the 30th of December 2011; its 1st of a month begins 13 hours before that of UTC.
      process.env.TZ = 'Pacific/Apia';
      expect(dayOf(2011, 12, 30)).toBe('2011-12-30');
      expect(daysBetween(day(2011, 12, 29), day(2011, 12, 31))).toBe(2);
      expect(monthChanges(day(2026, 11, 30), day(2026, 12, 1))).toBe(1);
      expect(dayOfTime(Date.UTC(2026, 11, 1, 23, 59))).toBe('2026-12-01');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('takes a time for that of a grant from 2000 to the last moment of 2199', () => {
    const times = [Date.UTC(1999, 11, 31), Date.UTC(2000), Date.UTC(2200) - 1, Date.UTC(2200), Number.NaN];
    expect(times.map(isGrantTime)).toEqual([false, true, true, false, false]);
  });

  it('counts how often the month changes', () => {
    expect(monthChanges(day(2025, 11, 4), day(2026, 12, 1))).toBe(13);
    expect(monthChanges(day(2026, 11, 2), day(2026, 11, 30))).toBe(0);
  });
});
