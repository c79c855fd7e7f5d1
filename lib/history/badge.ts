import type { Glance } from './glance.ts';

/** How near the next loss of any organization is: from 30 days on it is soon, from 7 it is near. */
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
