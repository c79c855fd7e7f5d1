import type { LiveGrant } from './experiment.ts';
import type { History } from './reading.ts';

/** The grants that the last reading shows as usable with money left. */
export function liveGrants({ grants, readings }: History): LiveGrant[] {
  return [...(readings.at(-1)?.grants ?? [])].flatMap(([id, { left, state }]) => {
    const grant = grants.get(id);
    return grant && left !== null && left > 0 && state === 'usable' ? { ...grant, left } : [];
  });
}

/** When the next grant that still holds money starts or ends; `null` if there is none. The end of the only one leaves nothing to tell. */
export function nextChangeAfter(history: History, now: number): number | null {
  const { grants, readings } = history;
  const isAlone = liveGrants(history).length < 2;
  const times = [...(readings.at(-1)?.grants ?? [])].flatMap(([id, { left }]) => {
    const grant = grants.get(id);
    return left === 0 ? [] : [grant?.start ?? null, isAlone ? null : (grant?.expiry ?? null)];
  });
  const next = Math.min(...times.filter((time) => time !== null && time > now).map(Number));
  return Number.isFinite(next) ? next : null;
}
