import { type MicroDollars, minus } from '../values/index.ts';
import type { OwnLimit } from './facts.ts';
import { type Figures, money, type Sign, signIf } from './sign.ts';

/** Five dollars. A few calls, or calls that the page does not count yet, may spend less. */
export const ENOUGH = 5_000_000 as MicroDollars;
/** One dollar. Less may be spent already. */
export const LITTLE = 1_000_000 as MicroDollars;

const limitFigures = ({ spent, budget }: OwnLimit) => [money(spent), money(budget)];

function reached(limit: OwnLimit | null | undefined, isHard: boolean | null): Figures | null {
  return limit && limit.spent >= limit.budget && limit.isHard === isHard ? limitFigures(limit) : null;
}

/** Whether a limit is far from being reached: at least half of it is left, and at least `ENOUGH`. */
export const isFar = ({ spent, budget }: OwnLimit) =>
  minus(budget, spent) >= spent && minus(budget, spent) >= ENOUGH;

function open(limit: OwnLimit | null | undefined): Figures | null {
  return limit && isFar(limit) ? limitFigures(limit) : null;
}

/** A limit that may be reached by calls that the page does not count yet, or by the refused call itself. */
function near(limit: OwnLimit | null | undefined): Figures | null {
  return limit && limit.spent < limit.budget && !isFar(limit) ? limitFigures(limit) : null;
}

type Limit = OwnLimit | null | undefined;

/** Whether a limit is reached that refuses calls, or may do so. */
export const isReached = (limit: Limit) => reached(limit, true) !== null || reached(limit, null) !== null;

/** Signs from the Limits page. */
export const LIMIT_SIGNS = {
  'organization-reached': ({ limits }) => reached(limits?.organization, true),
  'organization-full': ({ limits }) => reached(limits?.organization, null),
  'organization-soft': ({ limits }) => reached(limits?.organization, false),
  'organization-near': ({ limits }) => near(limits?.organization),
  'organization-open': ({ limits }) => open(limits?.organization),
  'organization-none': ({ limits }) => signIf(limits !== null && limits.organization === null),
  'project-reached': ({ limits }) => reached(limits?.project, true),
  'project-full': ({ limits }) => reached(limits?.project, null),
  'project-soft': ({ limits }) => reached(limits?.project, false),
  'project-near': ({ limits }) => near(limits?.project),
  'project-open': ({ limits }) => open(limits?.project),
  'project-none': ({ limits }) => signIf(limits !== null && limits.project === null),
} satisfies Record<string, Sign>;
