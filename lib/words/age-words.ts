import type { Instant } from '../values/index.ts';
import type { Words } from './words.ts';

const MINUTE = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** How long ago an instant was, such as "3 days ago"; "now" if it was less than a minute ago. */
export function ageWords(instant: Instant, now: Instant, { locale }: Words): string {
  const time = Math.max(0, Date.parse(now) - Date.parse(instant));
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = UNITS.find(([, each]) => time >= each) ?? (['second', Infinity] as const);
  return format.format(-Math.floor(time / length), unit);
}
