import { CENT, larger, type MicroDollars, minus, NO_MONEY, smaller, sum } from '../values/index.ts';
import type { Facts, GrantFact } from './facts.ts';
import { ENOUGH, LITTLE } from './limit-signs.ts';
import { type Figures, money, only, type Sign } from './sign.ts';

const isPromotional = ({ category }: GrantFact) => category === 'promotional';
const isOther = (grant: GrantFact) => !isPromotional(grant);
const isSurelyOther = (grant: GrantFact) => isOther(grant) && grant.isCategoryKnown;
/** A guess may be wrong. */
const mayBePromotional = (grant: GrantFact) => !isSurelyOther(grant);
const mayBePaid = (grant: GrantFact) => isOther(grant) || !grant.isCategoryKnown;

/** What can be spent at the least, of some of the grants. */
function atLeast(grants: readonly GrantFact[]): MicroDollars {
  return sum(grants.map(({ spendable }) => larger(spendable.atLeast, NO_MONEY)));
}

/** Whether none of these grants can hold anything to spend. */
function holdNothing(grants: readonly GrantFact[]): boolean {
  return grants.every(({ spendable }) => spendable.atMost !== null && spendable.atMost <= NO_MONEY);
}

function each({ grants }: Facts): readonly GrantFact[] {
  return grants?.each ?? [];
}

/** All grants, where all were seen and neither one nor their sum is in doubt. */
function whole({ grants }: Facts): readonly GrantFact[] | null {
  const isSure =
    grants?.isWhole &&
    grants.total.atLeast === grants.total.atMost &&
    grants.each.every(({ status }) => status !== 'unknown');
  return isSure ? grants.each : null;
}

/** What can be spent of some at the least, where all together cannot be less. */
export function surelyLive({ grants }: Facts, some: (grant: GrantFact) => boolean): MicroDollars {
  if (!grants) return NO_MONEY;
  return smaller(atLeast(grants.each.filter(some)), larger(grants.total.atLeast, NO_MONEY));
}

/** What grants had left that had expired when they were read, or that have expired since. */
function expiredLeft(facts: Facts, isSince = false): MicroDollars {
  const expired = each(facts).filter(
    ({ status, isExpiredSince }) => status === 'expired' && isExpiredSince === isSince,
  );
  return sum(expired.map(({ left }) => larger(left ?? NO_MONEY, NO_MONEY)));
}

const hasExpired = (facts: Facts) => expiredLeft(facts) > 0 || expiredLeft(facts, true) > 0;

function amountIfAny(amount: MicroDollars): Figures | null {
  return amount > 0 ? [money(amount)] : null;
}

/** An amount that is not spent within minutes. */
export function amountIfEnough(amount: MicroDollars): Figures | null {
  return amount >= ENOUGH ? [money(amount)] : null;
}

const ifEnough = (figures: Figures | null) =>
  figures?.every((figure) => figure.kind === 'money' && figure.amount >= ENOUGH) ? figures : null;

function amountWithin(
  amount: MicroDollars | null,
  least: MicroDollars,
  below = Number.POSITIVE_INFINITY,
): Figures | null {
  return amount !== null && amount >= least && amount < below ? [money(amount)] : null;
}

const livePromotional = (facts: Facts) =>
  each(facts).filter((grant) => isPromotional(grant) && atLeast([grant]) > 0);

function nothingSpendable(facts: Facts): Figures | null {
  const grants = whole(facts);
  return grants && holdNothing(grants) ? [] : null;
}

/** What can be spent is promotional alone. */
function promotionalOnly(facts: Facts): Figures | null {
  const grants = whole(facts);
  const live = livePromotional(facts);
  return grants && live.length > 0 && holdNothing(grants.filter(isOther)) ? [money(atLeast(live))] : null;
}

/** The page's own balance, where no row contradicts it: rows are finer. */
function balanceOfNothing(facts: Facts): Figures | null {
  const { creditBalance } = facts;
  const hasLive = atLeast(each(facts)) > 0;
  return creditBalance === 0 && !hasLive ? [money(creditBalance)] : null;
}

/** What the figures of pages say for or against a cause: each gives the figures to tell where it holds, else `null`. */
export const MONEY_SIGNS = {
  'grants-unread': ({ grants }) => only(grants === null),
  'nothing-spendable': (facts) => (hasExpired(facts) ? null : nothingSpendable(facts)),
  'all-expired': (facts) =>
    nothingSpendable(facts) && expiredLeft(facts, true) === 0 ? amountIfAny(expiredLeft(facts)) : null,
  'some-expired': (facts) => amountIfAny(expiredLeft(facts)),
  /** What could be spent when it was read. */
  'expired-since': (facts) => amountIfAny(expiredLeft(facts, true)),
  'none-expired': (facts) => only(whole(facts) !== null && !hasExpired(facts)),
  'balance-of-nothing': balanceOfNothing,
  'balance-below-nothing': ({ creditBalance }) =>
    creditBalance !== null && creditBalance < 0 ? [money(creditBalance)] : null,
  'balance-not-negative': ({ creditBalance }) =>
    creditBalance === null ? null : amountIfEnough(creditBalance),
  /** A few calls may have made it a debt by now. */
  'balance-little': ({ creditBalance }) => amountWithin(creditBalance, NO_MONEY, ENOUGH),
  'balance-disputed': ({ disputedBalance }) => disputedBalance?.map(money) ?? null,
  'other-credit-live': (facts) => amountIfEnough(surelyLive(facts, isSurelyOther)),
  'other-credit-some': (facts) => amountWithin(surelyLive(facts, isSurelyOther), LITTLE, ENOUGH),
  'credit-little': (facts) => amountWithin(surelyLive(facts, isOther), CENT, LITTLE),
  /** Credit that is taken for paid, where none is known to be: were it promotional, it may not be used. */
  'other-credit-guessed': (facts) =>
    surelyLive(facts, isSurelyOther) > 0 ? null : amountWithin(surelyLive(facts, isOther), LITTLE),
  /** Rows hold credit, and a debt or a total speaks against them. */
  'credit-doubted': (facts) => {
    const rows = sum(each(facts).map(({ status, left }) => (status === 'usable' && left ? left : NO_MONEY)));
    return rows > 0 && surelyLive(facts, () => true) === 0 ? [money(rows)] : null;
  },
  /** Credit of whatever category. */
  'credit-live': (facts) => amountIfAny(surelyLive(facts, () => true)),
  /** Promotional credit can be spent, and no paid credit was there before it to be spent. */
  'promotional-live-alone': (facts) => {
    const isPaidUsed = each(facts).some((grant) => grant.status === 'used-up' && mayBePaid(grant));
    return isPaidUsed ? null : ifEnough(promotionalOnly(facts));
  },
  'promotional-only': promotionalOnly,
  'promotional-untouched': (facts) =>
    livePromotional(facts).every(({ left, granted }) => left !== null && left === granted)
      ? promotionalOnly(facts)
      : null,
  /** What was used of it speaks against its not being used at all. */
  'promotional-used': (facts) => {
    const used = livePromotional(facts).map(({ left, granted }) =>
      left === null || granted === null ? NO_MONEY : larger(minus(granted, left), NO_MONEY),
    );
    return amountIfAny(sum(used));
  },
  'no-promotional': (facts) => {
    const grants = whole(facts);
    return only(grants !== null && holdNothing(grants.filter(mayBePromotional)));
  },
  /** Auto recharge would have bought by now: its purchase may be under way, or was refused. */
  'recharge-due': ({ recharge, creditBalance }) =>
    recharge?.isOn &&
    recharge.threshold !== null &&
    creditBalance !== null &&
    creditBalance < recharge.threshold
      ? [money(creditBalance), money(recharge.threshold)]
      : null,
  'recharge-target': ({ recharge }) =>
    recharge?.isOn && recharge.target !== null ? [money(recharge.target)] : null,
  'recharge-off': ({ recharge }) => only(recharge !== null && !recharge.isOn),
  tier: ({ tier }) => (tier === null ? null : [{ kind: 'number', number: tier }]),
} satisfies Record<string, Sign>;
