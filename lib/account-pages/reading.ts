import type { Instant, MicroDollars } from '../values/index.ts';

/** Why something on a page is not known. */
export type UnknownReason =
  /** No label of it is displayed. */
  | 'not-shown'
  /** Its label has no figure, or one that cannot be read. */
  | 'no-figure'
  /** Words that nobody knows stand with it. */
  | 'unknown-words'
  /** Two that are displayed say different things. */
  | 'disagrees'
  | 'other-currency'
  /** It is struck through. */
  | 'struck'
  /** A part that is not displayed says something else. */
  | 'hidden'
  /** The page is still at work on it. */
  | 'pending'
  /** A switch that does not say how it is set. */
  | 'unknown-switch'
  /** It stands in a field in which it may just be typed. */
  | 'typed';

/** One thing that a page says, or why it is not known. */
export type Field<Value> = { kind: 'read'; value: Value } | { kind: 'unknown'; reason: UnknownReason };

export type Plan = 'pay-as-you-go' | 'free-trial';
export type Switch = 'on' | 'off';
/** `hard`: calls beyond it are refused; `soft`: only a message is sent. */
export type Enforcement = 'hard' | 'soft';

/** What the owner has set for a month, and what is spent of it. */
export interface LimitReading {
  /** `null`: the page says that none is set. */
  budget: Field<MicroDollars | null>;
  spent: Field<MicroDollars>;
  enforcement: Field<Enforcement>;
}

interface OfOrganization {
  /** As the page names it; `null` where it names none. */
  organization: string | null;
}

/** What one of the account's pages shows beside grants. */
export type AccountPageReading = OfOrganization &
  (
    | {
        page: 'overview';
        /** Below nothing where there is a debt. */
        balance: Field<MicroDollars>;
        plan: Field<Plan>;
        recharge: Field<Switch>;
        /** Below what balance it buys, and up to which. */
        threshold: Field<MicroDollars>;
        target: Field<MicroDollars>;
      }
    | { page: 'limits'; limits: Record<LimitScope, LimitReading>; tier: Field<number> }
    | { page: 'usage'; balance: Field<MicroDollars> }
  );

/** What a page showed, and when. */
export interface SeenPage {
  reading: AccountPageReading;
  seenAt: Instant;
}

export type LimitScope = 'organization' | 'project';

export const unknown = (reason: UnknownReason): Field<never> => ({ kind: 'unknown', reason });
export const read = <Value>(value: Value): Field<Value> => ({ kind: 'read', value });
