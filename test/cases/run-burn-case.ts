import { toMicroDollars } from '../../lib/ledger/amount.ts';
import { burnDown } from '../../lib/ledger/burn/burn-down.ts';
import type { BurnDown, BurnedGrant } from '../../lib/ledger/burn/types.ts';
import { rank } from '../../lib/ledger/draw/order.ts';
import { NO_EXPIRY } from '../../lib/ledger/time.ts';
import { NO_MONEY } from '../../lib/values/money.ts';
import { amountOf } from './amounts.ts';
import { type CaseLot, orderOfCase } from './case-keys.ts';
import { compare, compareAmount, iso } from './differences.ts';
import type { Outcome } from './outcome.ts';
import type { BurnCase, CaseGrant } from './schema.ts';

type Burned = Extract<BurnDown<string>, { kind: 'done' }>;
type Side = 'at' | 'before';
type Expected = Pick<
  BurnCase['expect'],
  'balances' | 'consumed' | 'expired' | 'overage' | 'balance_total' | 'net_balance'
>;

/** Replays a case with the product's own burn-down and lists every figure that differs. */
export function runBurnCase(test: BurnCase): Outcome {
  if (!test.runnable) return { kind: 'skipped', reason: `needs ${test.features.join(', ') || 'more'}` };
  if (test.expect.rejected) return { kind: 'skipped', reason: 'expects refused usage' };
  const lots = test.grants.flatMap(copies).map((facts) => lotOf(facts, test));
  const differences = { lots, test, found: [] as string[] };
  if (test.kind === 'order') checkOrder(differences);
  else if (test.kind === 'active_at') checkActive(differences);
  else checkBurn(differences);
  if (test.policy.overage === 'reject' && Number(burned(differences, until(test), 'at').overage) > 0) {
    return { kind: 'skipped', reason: 'would refuse usage' };
  }
  return { kind: 'ran', differences: differences.found };
}

interface Check {
  test: BurnCase;
  lots: readonly CaseLot[];
  found: string[];
}

function copies(grant: CaseGrant): CaseGrant[] {
  const { repeat, id } = grant;
  return repeat === undefined
    ? [grant]
    : Array.from({ length: repeat }, (_, nth) => ({ ...grant, id: `${id}-${nth}` }));
}

function lotOf(facts: CaseGrant, { start }: BurnCase): CaseLot {
  const isUnderWay = start !== undefined && facts.effective_at < start.at;
  const amount = amountOf(isUnderWay ? (start.balances[facts.id] ?? '0') : facts.amount);
  return { id: facts.id, facts, amount, start: facts.effective_at, expiry: endOf(facts) };
}

/** The earliest of the times at which a grant ends. */
function endOf(facts: Pick<CaseGrant, 'expires_at' | 'voided_at' | 'deleted_at'>): number {
  return Math.min(...[facts.expires_at, facts.voided_at, facts.deleted_at].map((end) => end ?? NO_EXPIRY));
}

function beginning({ start, grants, usage }: BurnCase): number {
  return (
    start?.at ?? Math.min(...grants.map(({ effective_at }) => effective_at), ...usage.map(({ at }) => at))
  );
}

function until(test: BurnCase): number {
  return (
    test.query?.at ?? Math.max(beginning(test), ...[...test.windows, ...test.usage].map(({ at }) => at)) + 1
  );
}

function burned({ test, lots }: Check, at: number, end: Side): Burned {
  const run = {
    from: Math.min(beginning(test), at),
    until: at,
    end,
    overage: test.policy.overage === 'carry' ? ('carry' as const) : ('drop' as const),
    debt: test.policy.overage === 'carry' ? amountOf(test.start?.overage ?? '0') : NO_MONEY,
  };
  const usage = test.usage.map(({ at, amount }) => ({ at, amount: amountOf(amount) }));
  const result = burnDown(lots, usage, orderOfCase(test.policy.order), run);
  if (result.kind === 'refused') throw new Error(`refused: ${JSON.stringify(result.problems)}`);
  return result;
}

function checkOrder({ test, lots, found }: Check): void {
  const order = rank(orderOfCase(test.policy.order), lots).groups.map((group) =>
    group.map(({ id }) => id).join(' = '),
  );
  compare(found, 'order', order.join(', '), test.expect.order?.join(', '));
}

function checkActive({ test, found }: Check): void {
  test.rows.forEach(({ effective_at, at, active, ...ends }, index) => {
    const lot = { id: 'row', amount: NO_MONEY, start: effective_at, expiry: endOf(ends) };
    const run = { from: at, until: at, end: 'at', overage: 'drop', debt: NO_MONEY } as const;
    const result = burnDown([lot], [], [], run);
    const isLive = result.kind === 'done' && result.grants[0]?.state === 'live';
    compare(found, `row ${index} active`, String(isLive), String(active));
  });
}

function checkBurn(check: Check): void {
  const { test, found } = check;
  const { query, expect, windows } = test;
  if (query) checkState(check, burned(check, query.at, query.side), expect, 'at the end');
  for (const point of expect.checkpoints) {
    checkState(check, burned(check, point.at, point.side), point, `at ${iso(point.at)} (${point.side})`);
  }
  for (const { at, balance } of windows) {
    checkState(check, burned(check, at, 'at'), { balance_total: balance }, `at ${iso(at)}`);
  }
  const { segments } = burned(check, until(test), query?.side ?? 'at');
  compare(found, 'segments', String(segments.length), expect.segment_count?.toString());
  expect.segments.forEach((wanted, index) => {
    const segment = segments[index];
    const where = `segment ${index}`;
    compare(found, `${where} from`, segment && iso(segment.from), iso(wanted.from));
    compare(found, `${where} to`, segment && iso(segment.until), iso(wanted.to));
    compareAmount(found, `${where} usage`, segment?.usage, wanted.usage);
    compareAmount(found, `${where} overage`, segment?.overage, wanted.overage);
    compareAmount(found, `${where} overage at its start`, segment?.owed, wanted.overage_at_start);
    const opening = beforeDebtIsPaid(burned(check, wanted.from, 'at'), wanted.from);
    checkState(check, opening, { balances: wanted.balance_at_start }, `${where} at its start`);
  });
}

/** The cases show a segment's opening balances without the debt that is paid from them. */
function beforeDebtIsPaid(opening: Burned, at: number): Burned {
  const paid = (id: string) =>
    opening.steps.reduce((sum, step) => {
      const pays = step.kind === 'draw' && step.usage === null && step.at === at && step.grant === id;
      return sum + (pays ? step.amount : 0);
    }, 0);
  const grants = opening.grants.map((grant) => ({
    ...grant,
    left: toMicroDollars(grant.left + paid(grant.id)),
  }));
  return { ...opening, grants };
}

function checkState({ found }: Check, burned: Burned, expected: Expected, where: string): void {
  const leftOf = ({ state, left }: BurnedGrant) => (state === 'live' ? left : 0);
  const total = burned.grants.reduce((sum, grant) => sum + leftOf(grant), 0);
  comparePerGrant(found, `balance ${where}`, burned, expected.balances, leftOf);
  comparePerGrant(found, `consumed ${where}`, burned, expected.consumed, ({ used }) => used);
  comparePerGrant(found, `expired ${where}`, burned, expected.expired, ({ expired }) => expired);
  compareAmount(found, `overage ${where}`, burned.overage, expected.overage);
  compareAmount(found, `total ${where}`, total, expected.balance_total);
  compareAmount(found, `net ${where}`, total - burned.overage, expected.net_balance);
}

function comparePerGrant(
  found: string[],
  what: string,
  { grants }: Burned,
  wanted: Record<string, string> | undefined,
  figureOf: (grant: BurnedGrant) => number,
): void {
  for (const [name, amount] of Object.entries(wanted ?? {})) {
    const isMeant = ({ id }: BurnedGrant) =>
      name.endsWith('-*') ? id.startsWith(name.slice(0, -1)) : id === name;
    const meant = grants.filter(isMeant);
    if (meant.length === 0) found.push(`${what}: no grant is named ${name}`);
    for (const grant of meant) compareAmount(found, `${what} of ${grant.id}`, figureOf(grant), amount);
  }
}
