import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthNames, readDate } from '../../../lib/page/date-text.ts';

const english = monthNames(['en']);

describe('reading dates', () => {
  it.each([
    ['Nov 2, 2026', '2026-11-02'],
    ['November 2, 2026', '2026-11-02'],
    ['2 Nov 2026', '2026-11-02'],
    ['Mon, Nov 2, 2026', '2026-11-02'],
    ['Sept. 1, 2026', '2026-09-01'],
    ['NOV 2, 2026', '2026-11-02'],
    ['Dec 1, 2026, 12:00 AM', '2026-12-01'],
    ['2026-11-02', '2026-11-02'],
    ['2026-11-02T23:30:00Z', '2026-11-02'],
    ['2026-11-02T23:30:00-05:00', '2026-11-03'],
  ])('reads %j as %s', (text, day) => {
    expect(readDate(text, monthNames(['en', 'en-GB']))).toEqual({ day });
  });

  it.each([
    ['', 'empty'],
    ['—', 'not-a-date'],
    ['Never', 'not-a-date'],
    ['Feb 30, 2026', 'not-a-date'],
    ['Nov 2026', 'not-a-date'],
    ['Nov 2', 'not-a-date'],
    ['Nov 2 or Dec 3, 2026', 'not-a-date'],
    ['Movember 2, 2026', 'not-a-date'],
    ['03/04/2026', 'ambiguous-date'],
    ['3.4.2026', 'ambiguous-date'],
    ['2026-02-31', 'not-a-date'],
  ])('refuses %j: %s', (text, problem) => {
    expect(readDate(text, english)).toEqual({ problem });
  });

  it.each(['en-US', 'en-GB', 'de', 'fr', 'es', 'it', 'pt-BR', 'nl', 'sv'])(
    'reads what Intl writes in %s',
    (locale) => {
      const names = monthNames([locale]);
      const dates = fc.date({
        min: new Date('2023-01-01'),
        max: new Date('2030-01-01'),
        noInvalidDate: true,
      });
      fc.assert(
        fc.property(dates, fc.constantFrom('medium', 'long'), (date, dateStyle) => {
          const text = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
          const read = readDate(text, names);
          // Some languages write medium dates in numbers alone, which are refused rather than guessed.
          return 'day' in read
            ? read.day === date.toISOString().slice(0, 10)
            : read.problem === 'ambiguous-date';
        }),
      );
    },
  );

  it('passes over a language tag that is none', () => {
    expect(readDate('Nov 2, 2026', monthNames(['en', 'not a language']))).toEqual({ day: '2026-11-02' });
  });
});
