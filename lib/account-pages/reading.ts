import type { Instant, MicroDollars } from '../values/index.ts';

/** Why a field of a page is not known. */
export type UnknownReason =
  /** Its label is not displayed. */
  | 'not-shown'
  /** Its label has no figure, or one that cannot be read. */
  | 'no-figure'
  /** Words that are not known stand beside it. */
  | 'unknown-words'
  /** Two displayed values differ. */
  | 'disagrees'
  | 'other-currency'
  /** It is struck through. */
  | 'struck'
  /** A hidden part gives another value. */
  | 'hidden'
  /** The page is still loading it. */
  | 'pending'
  /** A switch does not tell how it is set. */
  | 'unknown-switch'
  /** It stands in an input field, where it may just have been typed. */
  | 'typed';

/** A value of a page, or the reason why it is not known. */
export type Field<Value> = { kind: 'read'; value: Value } | { kind: 'unknown'; reason: UnknownReason };

export type Plan = 'pay-as-you-go' | 'free-trial';
export type Switch = 'on' | 'off';
/** `hard`: calls beyond it are refused; `soft`: only a message is sent. */
export type Enforcement = 'hard' | 'soft';

/** A monthly limit of the owner's own, and what is spent of it. */
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
        /** Negative where there is a debt. */
        balance: Field<MicroDollars>;
        plan: Field<Plan>;
        recharge: Field<Switch>;
        /** It buys below the threshold, and up to the target. */
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
