import { CENT, larger, type MicroDollars, minus, NO_MONEY, smaller, sum } from '../values/index.ts';
import type { Facts, GrantFact } from './facts.ts';
import { ENOUGH, LITTLE } from './limit-signs.ts';
import { type Figures, money, type Sign, signIf } from './sign.ts';

const isPromotional = ({ category }: GrantFact) => category === 'promotional';
const isOther = (grant: GrantFact) => !isPromotional(grant);
const isSurelyOther = (grant: GrantFact) => isOther(grant) && grant.isCategoryKnown;
/** A guessed category may be wrong. */
const mayBePromotional = (grant: GrantFact) => !isSurelyOther(grant);

/** The least that can be spent of these grants. */
function atLeast(grants: readonly GrantFact[]): MicroDollars {
  return sum(grants.map(({ spendable }) => larger(spendable.atLeast, NO_MONEY)));
}

const holdsNothing = ({ spendable: { atMost } }: GrantFact) => atMost !== null && atMost <= NO_MONEY;

function grantsIn({ grants }: Facts): readonly GrantFact[] {
  return grants?.each ?? [];
}

/** All grants, where all were seen and the state of each is known. A debt may leave their sum in doubt. */
function knownGrants({ grants }: Facts): readonly GrantFact[] | null {
  return grants?.isWhole && grants.each.every(({ status }) => status !== 'unknown') ? grants.each : null;
}

/** The same, where their sum is in no doubt either. */
function allGrants(facts: Facts): readonly GrantFact[] | null {
  const { total } = facts.grants ?? {};
  return total && total.atLeast === total.atMost ? knownGrants(facts) : null;
}

/** The least that can be spent of some grants, but no more than the least of all together. */
export function leastSpendable({ grants }: Facts, some: (grant: GrantFact) => boolean): MicroDollars {
  if (!grants) return NO_MONEY;
  return smaller(atLeast(grants.each.filter(some)), larger(grants.total.atLeast, NO_MONEY));
}

/** What was left in grants that had expired when they were read, or that have expired since. */
function expiredLeft(facts: Facts, isSince = false): MicroDollars {
  const expired = grantsIn(facts).filter(
    ({ status, isExpiredSince }) => status === 'expired' && isExpiredSince === isSince,
  );
  return sum(expired.map(({ left }) => larger(left ?? NO_MONEY, NO_MONEY)));
}

const hasExpired = (facts: Facts) => expiredLeft(facts) > 0 || expiredLeft(facts, true) > 0;

function amountIfAny(amount: MicroDollars): Figures | null {
  return amount > 0 ? [money(amount)] : null;
}

/** The amount, where it is too large to be spent within minutes. */
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

const spendablePromotional = (facts: Facts) =>
  grantsIn(facts).filter((grant) => isPromotional(grant) && atLeast([grant]) > 0);

function nothingSpendable(facts: Facts): Figures | null {
  const grants = allGrants(facts);
  return grants?.every(holdsNothing) ? [] : null;
}

/** The promotional credit, where no other credit can be spent. */
function promotionalOnly(facts: Facts): Figures | null {
  const grants = allGrants(facts);
  const live = spendablePromotional(facts);
  return grants && live.length > 0 && grants.filter(isOther).every(holdsNothing)
    ? [money(atLeast(live))]
    : null;
}

/** A balance of zero, unless a row still holds credit, because rows are more precise. */
function balanceOfNothing(facts: Facts): Figures | null {
  const { creditBalance } = facts;
  const hasLive = atLeast(grantsIn(facts)) > 0;
  return creditBalance === 0 && !hasLive ? [money(creditBalance)] : null;
}

/** Signs from the figures of the account's pages. */
export const MONEY_SIGNS = {
  'grants-unread': ({ grants }) => signIf(grants === null),
  'nothing-spendable': (facts) => (hasExpired(facts) ? null : nothingSpendable(facts)),
  'all-expired': (facts) =>
    nothingSpendable(facts) && expiredLeft(facts, true) === 0 ? amountIfAny(expiredLeft(facts)) : null,
  'some-expired': (facts) => amountIfAny(expiredLeft(facts)),
  /** It could be spent when it was read. */
  'expired-since': (facts) => amountIfAny(expiredLeft(facts, true)),
  'none-expired': (facts) => signIf(knownGrants(facts) !== null && !hasExpired(facts)),
  'balance-of-nothing': balanceOfNothing,
  'balance-below-nothing': ({ creditBalance }) =>
    creditBalance !== null && creditBalance < 0 ? [money(creditBalance)] : null,
  'balance-not-negative': ({ creditBalance }) =>
    creditBalance === null ? null : amountIfEnough(creditBalance),
  /** A few calls may have turned it into a debt. */
  'balance-little': ({ creditBalance }) => amountWithin(creditBalance, NO_MONEY, ENOUGH),
  'balance-disputed': ({ disputedBalance }) => disputedBalance?.map(money) ?? null,
  'other-credit-live': (facts) => amountIfEnough(leastSpendable(facts, isSurelyOther)),
  'other-credit-some': (facts) => amountWithin(leastSpendable(facts, isSurelyOther), LITTLE, ENOUGH),
  'credit-little': (facts) => amountWithin(leastSpendable(facts, isOther), CENT, LITTLE),
  /** Credit of a guessed category, where none is known to be paid. If it is promotional, it may not be drawn. */
  'other-credit-guessed': (facts) =>
    leastSpendable(facts, isSurelyOther) > 0 ? null : amountWithin(leastSpendable(facts, isOther), LITTLE),
  /** The rows hold credit, but a debt or the total contradicts them. */
  'credit-doubted': (facts) => {
    const rows = sum(grantsIn(facts).flatMap(({ status, left }) => (status === 'usable' && left) || []));
    return rows > 0 && leastSpendable(facts, () => true) === 0 ? [money(rows)] : null;
  },
  /** Credit of any category. */
  'credit-live': (facts) => amountIfAny(leastSpendable(facts, () => true)),
  /** Only promotional credit can be spent, and no paid credit was used up before it. */
  'promotional-live-alone': (facts) => {
    const usedUp = grantsIn(facts).filter(({ status }) => status === 'used-up');
    const isPaidUsed = usedUp.some((grant) => isOther(grant) || !grant.isCategoryKnown);
    return isPaidUsed ? null : ifEnough(promotionalOnly(facts));
  },
  'promotional-only': promotionalOnly,
  'promotional-untouched': (facts) =>
    spendablePromotional(facts).every(({ left, granted }) => left !== null && left === granted)
      ? promotionalOnly(facts)
      : null,
  /** Promotional credit that was used: this contradicts that it is never drawn. */
  'promotional-used': (facts) => {
    const used = spendablePromotional(facts).map(({ left, granted }) =>
      left === null || granted === null ? NO_MONEY : larger(minus(granted, left), NO_MONEY),
    );
    return amountIfAny(sum(used));
  },
  'no-promotional': (facts) =>
    signIf(knownGrants(facts)?.filter(mayBePromotional).every(holdsNothing) === true),
  /** Auto recharge should have bought credit: its purchase may be under way, or was refused. */
  'recharge-due': ({ recharge, creditBalance }) =>
    recharge?.isOn &&
    recharge.threshold !== null &&
    creditBalance !== null &&
    creditBalance < recharge.threshold
      ? [money(creditBalance), money(recharge.threshold)]
      : null,
  'recharge-target': ({ recharge }) =>
    recharge?.isOn && recharge.target !== null ? [money(recharge.target)] : null,
  'recharge-off': ({ recharge }) => signIf(recharge !== null && !recharge.isOn),
  tier: ({ tier }) => (tier === null ? null : [{ kind: 'number', number: tier }]),
} satisfies Record<string, Sign>;
