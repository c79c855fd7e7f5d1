import { describe, expect, it } from 'vitest';
import { guessCategory } from '../../../lib/provider/index.ts';
import { dayOf, microDollars } from '../../../lib/values/index.ts';

function guess(received: string, expires: string, dollars = 10) {
  const days = [received, expires].map((text) => dayOf(...parts(text)));
  return guessCategory(days[0] ?? null, days[1] ?? null, microDollars(dollars * 1_000_000) ?? null);
}

function parts(day: string): [number, number, number] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
}

describe('a grant is guessed to be', () => {
  it.each([
    ['ends on the 1st of the month after a year', '2025-11-04', '2026-12-01'],
    ['does so in a zone west of UTC', '2025-11-04', '2026-11-30'],
    ['began on the 1st and ends on a 1st', '2025-11-01', '2026-12-01'],
    ['ends a year later to the day', '2026-03-03', '2027-03-03'],
    ['ends on the day before that', '2026-03-03', '2027-03-02'],
    ['ends on the day after that', '2026-03-03', '2027-03-04'],
    ['ends a year later, from the 1st to the 1st', '2026-09-01', '2027-09-01'],
    ['ends a year after the 31st', '2026-08-31', '2027-08-31'],
  ])('paid where it %s', (_, received, expires) => {
    expect(guess(received, expires)).toBe('paid');
    expect(guess(received, expires, 4.99), 'less than any purchase').toBe('promotional');
  });

  it.each([
    ['three months', '2026-10-09', '2027-02-01'],
    ['three months to the day', '2026-10-09', '2027-01-09'],
    ['eleven months and some days', '2026-03-20', '2027-03-10'],
  ])('promotional where it lasts %s', (_, received, expires) => {
    expect(guess(received, expires)).toBe('promotional');
  });

  it.each([
    ['lasts two years', '2026-03-03', '2028-03-03'],
    ['ends before it begins', '2026-03-03', '2025-03-03'],
  ])('neither where it %s', (_, received, expires) => {
    expect(guess(received, expires)).toBe('unknown');
  });
});
