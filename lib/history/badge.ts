import type { Glance } from './glance.ts';

/** The days until the next expiry in any organization: `soon` from 30 days, `near` from 7. */
export interface Badge {
  days: number;
  urgency: 'later' | 'soon' | 'near';
}

const SOON = 30;
const NEAR = 7;

/** `null` where nothing that expires is known. */
export function badgeOf(glances: readonly Glance[]): Badge | null {
  const days = glances.flatMap(({ nextExpiry }) => (nextExpiry ? nextExpiry.days : []));
  if (days.length === 0) return null;
  const least = Math.min(...days);
  if (least > SOON) return { days: least, urgency: 'later' };
  return { days: least, urgency: least > NEAR ? 'soon' : 'near' };
}
