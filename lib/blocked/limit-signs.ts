import { type MicroDollars, minus } from '../values/index.ts';
import type { OwnLimit } from './facts.ts';
import { type Figures, money, only, type Sign } from './sign.ts';

/** Five dollars: what is less may be spent by a few calls, or by those that the page does not count yet. */
export const ENOUGH = 5_000_000 as MicroDollars;
/** One dollar: what is less may well be spent already. */
export const LITTLE = 1_000_000 as MicroDollars;

const limitFigures = ({ spent, budget }: OwnLimit) => [money(spent), money(budget)];

function reached(limit: OwnLimit | null | undefined, isHard: boolean | null): Figures | null {
  return limit && limit.spent >= limit.budget && limit.isHard === isHard ? limitFigures(limit) : null;
}

/** Whether a limit is far from reached: the rest is no less than what is spent, and not little. */
export const isFar = ({ spent, budget }: OwnLimit) =>
  minus(budget, spent) >= spent && minus(budget, spent) >= ENOUGH;

function open(limit: OwnLimit | null | undefined): Figures | null {
  return limit && isFar(limit) ? limitFigures(limit) : null;
}

/** Calls that the page does not count yet may have reached it, or one that would go beyond it was refused. */
function near(limit: OwnLimit | null | undefined): Figures | null {
  return limit && limit.spent < limit.budget && !isFar(limit) ? limitFigures(limit) : null;
}

type Limit = OwnLimit | null | undefined;

/** Whether a limit of one's own is reached that refuses calls, as far as the page says. */
export const isReached = (limit: Limit) => reached(limit, true) !== null || reached(limit, null) !== null;

/** What the page of the limits says for or against a cause. */
export const LIMIT_SIGNS = {
  'organization-reached': ({ limits }) => reached(limits?.organization, true),
  'organization-full': ({ limits }) => reached(limits?.organization, null),
  'organization-soft': ({ limits }) => reached(limits?.organization, false),
  'organization-near': ({ limits }) => near(limits?.organization),
  'organization-open': ({ limits }) => open(limits?.organization),
  'organization-none': ({ limits }) => only(limits !== null && limits.organization === null),
  'project-reached': ({ limits }) => reached(limits?.project, true),
  'project-full': ({ limits }) => reached(limits?.project, null),
  'project-soft': ({ limits }) => reached(limits?.project, false),
  'project-near': ({ limits }) => near(limits?.project),
  'project-open': ({ limits }) => open(limits?.project),
  'project-none': ({ limits }) => only(limits !== null && limits.project === null),
} satisfies Record<string, Sign>;
