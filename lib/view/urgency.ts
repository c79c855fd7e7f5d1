/** How near an expiry is: `soon`, shown in amber, from 30 days; `near`, in red, from 7. */
export type Urgency = 'later' | 'soon' | 'near';

const SOON = 30;
const NEAR = 7;

/** The one rule for panel, popup and toolbar button. */
export function urgencyOf(days: number): Urgency {
  if (days > SOON) return 'later';
  return days > NEAR ? 'soon' : 'near';
}
