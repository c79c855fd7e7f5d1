import type { MicroDollars } from '../../values/index.ts';
import type { DrawFacts } from '../draw/facts.ts';

/** One grant in a reading. `null` means not known. */
export interface ReadGrant extends DrawFacts {
  /** The grant's identity. It does not change when the grant is used. */
  id: string;
  /** The provider's own id, if it is known. It tells whether two readings show the same grant. */
  exactId?: string;
  left: MicroDollars | null;
  /** Whether the category is a fact, for example confirmed by the user, and not a guess. */
  isCategoryKnown: boolean;
  state: GrantState;
}

/** The state on the page. If an `ended` grant still shows money, it held that until it expired. The amount of an `unclear` one may mean nothing. */
export type GrantState = 'usable' | 'ended' | 'unclear';

/** What all grants held at one time. Readings are in the order in which they were made. */
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

/** A reason why a part of the readings cannot be evidence. `reading` counts from 0. */
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

/** What a grant held at a valid reading. */
export interface Balance {
  /** Never negative: a debt counts as nothing left. */
  left: MicroDollars | null;
  debt: MicroDollars;
  state: GrantState;
}

export interface ValidReading {
  /** Its index among the given readings. */
  index: number;
  at: number;
  figures: Reading['figures'];
  grants: ReadonlyMap<string, Balance>;
}

/** A grant that holds more than before, because of a refund or a correction. `after` is `null` if it holds more than was granted. */
export interface Rise {
  grant: string;
  after: ValidReading | null;
  until: ValidReading;
  amount: MicroDollars;
}

/** How long a grant's figure was unchanged around a reading. A reading without the grant is ignored. */
export interface Steadiness {
  /** The first reading with that figure; −∞ if the figure is the granted amount. */
  since: number;
  /** The last reading with that figure. */
  until: number;
}

/** For every grant, the time around each reading that shows it. */
export type SteadyTimes = ReadonlyMap<string, ReadonlyMap<ValidReading, Steadiness>>;

/** The readings that can be evidence, sorted by time, and the problems of the others. */
export interface History {
  grants: ReadonlyMap<string, KnownGrant>;
  readings: readonly ValidReading[];
  rises: readonly Rise[];
  steady: SteadyTimes;
  problems: readonly ReadingProblem[];
}
