import type { AccountForecast, RuleOutlook } from '../../analysis/index.ts';
import { type Day, dayOfTime, type MicroDollars } from '../../values/index.ts';
import type { Words } from '../words.ts';
import { corners, type Point } from './curve.ts';
import { moneyLost } from './rounded.ts';

/** A day on which something expires or the credit is used up. `x` is in percent from the left. */
interface Tick {
  x: number;
  day: string;
  change: string;
}

/** The burn-down chart. Points are in percent of the chart from its top left corner, ordered from left to right. */
export interface Chart {
  /** What expires on which day if nothing is used: the text for people who cannot see the chart. */
  label: string;
  idle: readonly Point[];
  /** What is left at the slowest and the fastest daily spend. Empty if none is known. */
  spending: readonly (readonly Point[])[];
  ticks: readonly Tick[];
  /** Names the curves. Empty if there is only one, which the line above names. */
  legend: string;
}

type KnownForecast = Extract<AccountForecast, { kind: 'known' }>;

/** How far the chart extends beyond the last change, as a factor. */
const BEYOND = 1.12;
/** The approximate width of a character on the narrowest chart, in percent. */
const SIGN = 2.2;

/** `null` if no change has a known day. */
export function chartOf(
  forecast: KnownForecast,
  outlook: RuleOutlook | undefined,
  label: string,
  words: Words,
) {
  const { portfolio } = forecast;
  const { now } = portfolio;
  const idle = corners(forecast, null);
  const band = outlook?.band;
  const rate = forecast.rate;
  const curves =
    rate && band
      ? [
          corners(forecast, { rate: rate.slowest, ...band.slowest }),
          corners(forecast, { rate: rate.fastest, ...band.fastest }),
        ]
      : [];
  const shown = curves.length > 0 ? curves : [idle];
  const last = Math.max(...[idle, ...curves].flatMap(({ points }) => points.map(([at]) => at)));
  const most = Math.max(...[idle, ...curves].flatMap(({ points }) => points.map(([, left]) => left)));
  if (last <= now || most <= 0) return null;
  const end = now + (last - now) * BEYOND;
  const x = (at: number) => ((Math.min(at, end) - now) / (end - now)) * 100;
  const y = (left: number) => 100 - (left / most) * 100;
  const line = (points: readonly Point[]): Point[] => {
    const [, tail] = points.at(-1) ?? [now, 0];
    return [...points, [end, tail] as const].map(([at, left]) => [x(at), y(left)] as const);
  };
  const changes = shown.flatMap(({ changes: all }) => all);
  return {
    label,
    idle: line(idle.points),
    spending: curves.map(({ points }) => line(points)),
    ticks: ticksOf(changes, x, { today: dayOfTime(now), words }),
    legend: curves.length > 0 ? words.say('chart.legend') : '',
  } satisfies Chart;
}

interface Change {
  at: number;
  /** What expires; `null` if the credit is used up. */
  lost: MicroDollars | null;
}

/** Today, and as many changes as have room for their labels. The soonest is placed first, then the greatest losses. */
function ticksOf(
  changes: readonly Change[],
  x: (at: number) => number,
  { today, words }: { today: Day; words: Words },
): Tick[] {
  const shown: Shown[] = [];
  const soonest = Math.min(...changes.map(({ at }) => at));
  const isSoonest = ({ at }: Change) => Number(at === soonest);
  const byWeight = (a: Change, b: Change) => isSoonest(b) - isSoonest(a) || weightOf(b) - weightOf(a);
  for (const { at, lost } of changes.toSorted(byWeight)) {
    const change =
      lost === null ? words.say('chart.used_up') : words.say('deduction', moneyLost(words, lost));
    if (shown.some((other) => overlaps(other.change, change, other.x, x(at)))) continue;
    shown.push({ x: x(at), on: dayOfTime(at), change });
  }
  const ticks = withDays(
    shown.toSorted((a, b) => a.x - b.x),
    today,
    words,
  );
  const start = words.say('chart.today');
  const hasRoom = !ticks.some((other) => overlaps(other.day, start, other.x, 0));
  return [{ x: 0, day: hasRoom ? start : '', change: '' }, ...ticks];
}

/** The day on which the credit is used up comes before all losses. */
const weightOf = ({ lost }: Change) => lost ?? Number.MAX_VALUE;

interface Shown {
  x: number;
  on: Day;
  change: string;
}

/** The days, from left to right, that do not overlap one before. The year stands where it changes. */
function withDays(shown: readonly Shown[], today: Day, words: Words): Tick[] {
  const ticks: Tick[] = [];
  let year = today.slice(0, 4);
  for (const { x: at, on, change } of shown) {
    const day = on.startsWith(year) ? words.monthDay(on) : words.day(on);
    const hasRoom = !ticks.some((other) => overlaps(other.day, day, other.x, at));
    ticks.push({ x: at, day: hasRoom ? day : '', change });
    if (hasRoom) year = on.slice(0, 4);
  }
  return ticks;
}

/** Whether two labels at these positions would overlap. A label at `x` percent extends `x` percent of its width to the left. */
function overlaps(one: string, other: string, at: number, otherAt: number): boolean {
  if (one === '' || other === '') return false;
  const widths = [one.length * SIGN, other.length * SIGN] as const;
  const [start, otherStart] = [at - (widths[0] * at) / 100, otherAt - (widths[1] * otherAt) / 100];
  return start < otherStart + widths[1] + SIGN && otherStart < start + widths[0] + SIGN;
}
