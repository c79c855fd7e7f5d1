import type { AccountForecast } from '../../analysis/index.ts';
import type { BurnRate, LeastRate, Outcome, RuleForecast } from '../../ledger/index.ts';
import { toDecimal } from '../../values/index.ts';
import type { ReportedForecast } from '../schema/forecast-schema.ts';
import { type RowOf, reportedDay } from './report-parts.ts';

/** The forecast in the form of the report; `null` if there is none. */
export function reportedForecast(forecast: AccountForecast, rowOf: RowOf): ReportedForecast | null {
  if (forecast.kind === 'cannot-tell') return null;
  const { rate, idle, leftOut, portfolio, rules } = forecast;
  // If no grant is certain, no daily spend is certain to be enough.
  const isAllLeftOut = portfolio.grants.length === 0 && leftOut.length > 0;
  return {
    rate: rate && reportedRate(rate),
    idle: idle.flatMap(({ at, grants, amount }) => {
      const date = reportedDay(at);
      return date === null ? [] : { date, rows: grants.map(rowOf), amount: toDecimal(amount) };
    }),
    leftOut: leftOut.map(rowOf),
    debt: toDecimal(portfolio.debt),
    rules: rules.map(({ rule, leastRate, band }) => ({
      rule,
      ...reportedLeast(isAllLeftOut ? null : leastRate),
      atSlowest: band && reportedForecastOf(band.slowest, rowOf),
      atFastest: band && reportedForecastOf(band.fastest, rowOf),
    })),
  };
}

function reportedLeast(rate: LeastRate | null) {
  return {
    leastDailySpend: rate && toDecimal(rate.least),
    leastDailySpendAtMost: rate && rate.certain !== null ? toDecimal(rate.certain) : null,
  };
}

function reportedRate({ slowest, fastest, average, source }: BurnRate) {
  return {
    slowest: toDecimal(slowest),
    fastest: toDecimal(fastest),
    average: toDecimal(average),
    source,
  };
}

function reportedForecastOf({ underTies, ...best }: RuleForecast, rowOf: RowOf) {
  return {
    ...reportedOutcome(best, rowOf),
    underTies: underTies.map((outcome) => reportedOutcome(outcome, rowOf)),
  };
}

function reportedOutcome({ runway, expired, grants }: Outcome, rowOf: RowOf) {
  return {
    runway: reportedDay(runway),
    expired: {
      paid: toDecimal(expired.paid),
      promotional: toDecimal(expired.promotional),
      unknown: toDecimal(expired.unknown),
    },
    grants: grants.map((grant) => ({
      row: rowOf(grant.id),
      runsOut: reportedDay(grant.runsOut),
      expired: toDecimal(grant.expired),
    })),
  };
}
