import type { MicroDollars } from '../../values/index.ts';
import type { DrawFacts } from '../draw/facts.ts';

/** One grant as it stood at a reading. `null` is not known. */
export interface ReadGrant extends DrawFacts {
  /** What stays the same as the grant is used. */
  id: string;
  left: MicroDollars | null;
  /** Whether the category is a fact, such as one that the user confirmed, and not a guess. */
  isCategoryKnown: boolean;
  state: GrantState;
}

/** As the page says it. An `ended` grant that still shows money held it until it expired; what an `unclear` one shows may mean nothing. */
export type GrantState = 'usable' | 'ended' | 'unclear';

/** What all grants held at one time. Readings are given in the order in which they were made. */
export interface Reading {
  /** Milliseconds in UTC. */
  at: number;
  /** Whether figures are rounded to cents, as the page shows them, or exact. */
  figures: 'cents' | 'exact';
  grants: readonly ReadGrant[];
}

/** How far dates and figures can be trusted. All in milliseconds. */
export interface Tolerance {
  /** How long before its date a grant may start or end. */
  earlier: number;
  /** How long after its date a grant may start or end. */
  later: number;
  /** How far figures may lag behind usage. */
  lag: number;
}

/** Something about the readings that keeps a part of them from being evidence. `reading` counts from 0. */
export type ReadingProblem =
  | { code: 'clock-backwards' | 'clock-ahead' | 'contradictory' | 'time-unusable'; reading: number }
  | { code: 'same-id' | 'amount-unusable' | 'negative-balance'; reading: number; grant: string }
  | { code: 'identity-changed'; grant: string }
  | { code: 'rose'; grant: string; from: number | null; until: number; amount: MicroDollars }
  | { code: 'appeared-late' | 'moved-while-inactive'; grant: string; from: number | null; until: number };

/** A grant over all readings. */
export interface KnownGrant extends DrawFacts {
  id: string;
  isCategoryKnown: boolean;
}

/** What a grant held at a usable reading. */
export interface Balance {
  /** Never negative: a debt counts as nothing left. */
  left: MicroDollars | null;
  debt: MicroDollars;
  state: GrantState;
}

export interface ValidReading {
  /** Its place among the readings given. */
  index: number;
  at: number;
  figures: Reading['figures'];
  grants: ReadonlyMap<string, Balance>;
}

/** A grant that holds more than before, by a refund or a correction; `after` is `null` for more than was granted. */
export interface Rise {
  grant: string;
  after: ValidReading | null;
  until: ValidReading;
  amount: MicroDollars;
}

/** How long a grant's figure was shown unchanged around a reading; a reading that misses it is looked past. */
export interface Steadiness {
  /** The first time it was shown so; always where that is what was granted. */
  since: number;
  /** The last time it was shown so. */
  until: number;
}

/** For every grant, the time around each reading that shows it. */
export type SteadyTimes = ReadonlyMap<string, ReadonlyMap<ValidReading, Steadiness>>;

/** The readings that can be evidence, in time, and what is wrong with the others. */
export interface History {
  grants: ReadonlyMap<string, KnownGrant>;
  readings: readonly ValidReading[];
  rises: readonly Rise[];
  steady: SteadyTimes;
  problems: readonly ReadingProblem[];
}
