import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATE_FORMS, dateWriting } from '../../pages/date-writing.ts';
import { LOCALES } from '../../pages/locales.ts';
import { MONEY_FORMS, moneyWriting } from '../../pages/money-writing.ts';
import { randomPage } from '../../pages/random-page.ts';

const DAYS = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe.each(LOCALES)('what random pages print in %s', (locale) => {
  it.each(DATE_FORMS)('says its days again, in %s form', (form) => {
    const { write, says } = dateWriting(locale, form);
    fc.assert(
      fc.property(DAYS, (day) => {
        expect(says(write(day))).toBe(day);
      }),
      { numRuns: 50 },
    );
  });

  it.each(MONEY_FORMS)('says its amounts again, written as %s', (form) => {
    const { write, says } = moneyWriting(locale, form);
    const cents = fc.integer({ min: -10_000_000, max: 10_000_000 });
    fc.assert(
      fc.property(cents, (amount) => {
        expect(says(write(amount))).toBe(amount);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a random page', () => {
  it('follows from its seed alone', () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) {
      expect(JSON.stringify(randomPage(seed))).toBe(JSON.stringify(randomPage(seed)));
    }
  });

  it('is another one for another seed', () => {
    const pages = Array.from({ length: 50 }, (_, seed) => randomPage(seed).stages.at(-1)?.html);
    expect(new Set(pages).size).toBe(pages.length);
  });
});
