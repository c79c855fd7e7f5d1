import { burnDown } from '../../lib/ledger/burn/burn-down.ts';
import type { Usage } from '../../lib/ledger/burn/types.ts';
import { orderOf } from '../../lib/ledger/draw/rules.ts';
import { evidenceOf } from '../../lib/ledger/evidence/evidence.ts';
import type { Reading } from '../../lib/ledger/evidence/reading.ts';
import { burnRateOf } from '../../lib/ledger/forecast/burn-rate.ts';
import { expiringIdle, forecastRange } from '../../lib/ledger/forecast/forecast.ts';
import { leastRateWithoutLoss } from '../../lib/ledger/forecast/least-rate.ts';
import { portfolioOf } from '../../lib/ledger/from-rows.ts';
import { MS_PER_DAY } from '../../lib/ledger/time.ts';
import { DRAW_RULES, type DrawRule } from '../../lib/provider/stated-rules.ts';
import { NO_MONEY } from '../../lib/values/money.ts';
import type { Figure } from './figures.ts';
import { median } from './in-page/median.ts';
import { BENCH_START, type BenchGrant, manyGrants, manyReadings, muchUsage } from './ledger-accounts.ts';

const GRANTS = 1000;
const EVENTS = 100_000;
const RUN = {
  from: BENCH_START,
  until: BENCH_START + 366 * MS_PER_DAY,
  end: 'at',
  overage: 'drop',
  debt: NO_MONEY,
} as const;
/** One frame at 60 Hz. */
const FRAME = 1000 / 60;

/** The cost of the ledger in Node, without a page. */
export function ledgerCost(): Figure[] {
  return [...usualAccountCost(), ...evidenceCost(), ...burnDownCost()];
}

function burnDownCost(): Figure[] {
  const [grants, usage] = [manyGrants(GRANTS), muchUsage(EVENTS)];
  const order = orderOf(ruleNamed('soonest-expiry'));
  const burn = () => {
    const result = burnDown(grants, usage, order, RUN);
    return result.kind === 'done' ? result.grants.reduce((sum, { used }) => sum + used, 0) : Number.NaN;
  };
  const bare = () => bareSortAndLoop(grants, usage);
  if (burn() !== bare()) throw new Error('The burn-down and the bare loop do not agree.');
  const [burned, looped] = alternately(burn, bare);
  return [
    {
      name: `burn-down, ${GRANTS} grants, ${EVENTS} events / bare loop`,
      measured: burned / looped,
      unit: 'times',
      limit: 5,
    },
    { name: `burn-down, ${GRANTS} grants, ${EVENTS} events`, measured: burned, unit: 'ms', limit: null },
    { name: 'bare sort and loop over the same', measured: looped, unit: 'ms', limit: null },
  ];
}

/** The same numbers with the least possible code: sort, then use. Correct only if all grants have started. */
function bareSortAndLoop(grants: readonly BenchGrant[], usage: readonly Usage[]): number {
  const lots = [...grants]
    .sort((a, b) => a.expiry - b.expiry)
    .map(({ expiry, amount }) => ({ expiry, left: Number(amount) }));
  let [head, used] = [0, 0];
  for (const { at, amount } of [...usage].sort((a, b) => a.at - b.at)) {
    let open: number = amount;
    for (let lot = lots[head]; lot && open > 0; lot = lots[head]) {
      const drawn = lot.expiry > at ? Math.min(lot.left, open) : 0;
      lot.left -= drawn;
      open -= drawn;
      used += drawn;
      if (open > 0) head += 1;
    }
  }
  return used;
}

function evidenceCost(): Figure[] {
  return [1, 10, 100].map((count) => {
    const readings = manyReadings(50, count);
    return {
      name: `evidence, ${count} readings of 50 grants`,
      measured: medianTime(() => evidenceOf(readings, lastOf(readings))),
      unit: 'ms',
      limit: null,
    };
  });
}

function usualAccountCost(): Figure[] {
  const readings = manyReadings(20, 100);
  const name = 'ledger of a usual account (20 grants, 100 readings)';
  return [
    {
      name: `${name}, the first time`,
      measured: timeOf(() => everything(readings)),
      unit: 'ms',
      limit: null,
    },
    { name, measured: medianTime(() => everything(readings)), unit: 'ms', limit: FRAME },
  ];
}

/** Everything that the panel asks of the ledger for one account. */
function everything(readings: readonly Reading[]): void {
  const now = lastOf(readings);
  evidenceOf(readings, now);
  const { portfolio } = portfolioOf(readings.at(-1)?.grants ?? [], now);
  expiringIdle(portfolio);
  forecastRange(portfolio, burnRateOf(readings, now), DRAW_RULES);
  for (const rule of DRAW_RULES) leastRateWithoutLoss(rule, portfolio);
}

function lastOf(readings: readonly Reading[]): number {
  return readings.at(-1)?.at ?? BENCH_START;
}

function ruleNamed(id: DrawRule['id']): DrawRule {
  const rule = DRAW_RULES.find((one) => one.id === id);
  if (!rule) throw new Error(`There is no rule named ${id}.`);
  return rule;
}

/** Median times of two tasks run alternately, so that a busy moment affects both. */
function alternately(first: () => unknown, second: () => unknown): [number, number] {
  const rounds = Array.from({ length: 15 }, () => [timeOf(first), timeOf(second)] as const);
  return [median(rounds.map(([one]) => one)), median(rounds.map(([, other]) => other))];
}

function medianTime(task: () => unknown): number {
  for (let warming = 0; warming < 30; warming += 1) task();
  return median(Array.from({ length: 15 }, () => timeOf(task)));
}

/** Milliseconds of processor time, so that other work on the machine does not count. */
function timeOf(task: () => unknown): number {
  const start = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
