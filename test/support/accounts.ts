import fc from 'fast-check';
import type { RowTexts } from './page.ts';

const WRITTEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;

/** A grant with amounts in cents, and days counted from 2026-11-22. */
export interface RandomGrant {
  granted: number;
  left: number;
  startsInDays: number;
  endsInDays: number;
  state: string;
}

/** Grants in any state: spent, expired, doubtful, contradictory. */
export const randomGrants: fc.Arbitrary<RandomGrant[]> = fc.array(
  fc
    .record({
      granted: fc.integer({ min: 0, max: 200_000 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      startsInDays: fc.integer({ min: -900, max: 5 }),
      lives: fc.integer({ min: 20, max: 420 }),
      state: fc.constantFrom('Available', 'Available', 'Expired', 'Paused', ''),
    })
    .map(({ granted, share, startsInDays, lives, state }) => ({
      granted,
      left: Math.round(granted * share),
      startsInDays,
      endsInDays: startsInDays + lives,
      state,
    })),
  { minLength: 1, maxLength: 12 },
);

/** The cells of a random grant as the page prints them. */
export function cellsOf({ granted, left, startsInDays, endsInDays, state }: RandomGrant): RowTexts {
  const day = (days: number) => WRITTEN.format(Date.UTC(2026, 10, 22 + days));
  return [day(startsInDays), state, `${dollars(left)} / ${dollars(granted)}`, day(endsInDays)];
}
