import type { MicroDollars } from '../../values/index.ts';
import { exactly } from '../amount.ts';
import type { Step } from '../burn/result.ts';

/** What can be spent at the beginning of a day. */
export interface DayBalance {
  at: number;
  left: MicroDollars;
}

/** The live balance at each of the times, before the usage that stands there. */
export function dailyBalances(steps: readonly Step<string>[], times: readonly number[]): DayBalance[] {
  const live = new Map<string, number>();
  let [left, next] = [0, 0];
  const take = (step: Step<string>) => {
    if (step.kind === 'overage') return;
    const before = live.get(step.grant) ?? 0;
    const after = step.kind === 'start' ? step.amount : step.kind === 'expiry' ? 0 : before - step.amount;
    live.set(step.grant, after);
    left += after - before;
  };
  return times.map((at) => {
    for (let step = steps[next]; step && isBefore(step, at); step = steps[++next]) take(step);
    return { at, left: exactly(left) };
  });
}

function isBefore({ at, kind }: Step<string>, time: number): boolean {
  return at < time || (at === time && (kind === 'start' || kind === 'expiry'));
}
