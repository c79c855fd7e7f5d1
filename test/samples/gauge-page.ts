import { printDay, printMoney, type RelativeDay } from './account.ts';
import { documentOf } from './page.ts';

const FRACTION = '$3.93 / $69.00';
/** All of them unexpired, $69.00 together; what is left of each is not on the page. */
const GRANTS: readonly { granted: number; expires: RelativeDay }[] = [
  { granted: 5, expires: [2, 1] },
  { granted: 18, expires: [3, 1] },
  { granted: 16, expires: [5, 1] },
  { granted: 30, expires: [9, 1] },
];

/**
 * The account A′ of forum thread 1126488 as the page of 2023-24 would show it: the granted amounts under the round gauge,
 * and one fraction of which nobody knows whether its first figure is left or used.
 */
export function gaugePage(today: string): string {
  const items = GRANTS.map(
    ({ granted, expires }) =>
      `<li><b>${printMoney(granted)}</b> <span>Expires (UTC)</span> <span>${printDay(today, expires)}</span></li>`,
  );
  return documentOf(
    'Usage',
    `<main><h1>Usage</h1><section><h2>Free trial usage</h2>
<p class="gauge">${FRACTION}</p>
<ul class="grants">${items.join('')}</ul></section></main>`,
  );
}
