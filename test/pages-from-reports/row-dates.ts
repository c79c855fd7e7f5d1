import { readState } from '../../lib/provider/state-words.ts';
import { type DateStyle, dateShape, type WriteDate } from './date-shape.ts';
import type { Draw } from './figures.ts';
import { textPlaces } from './text-places.ts';

/** What figures are invented with. */
export interface Figures {
  style: DateStyle;
  today: Date;
  draw: Draw;
}

/** What a cell's date means, where a column says so. */
export type DateMeaning = 'received' | 'expires';

/** Texts that show one date, such as a `<time>` and its `datetime`. */
interface DatePlace {
  meaning: DateMeaning | undefined;
  write: { shape: WriteDate; set: (text: string) => void }[];
}

const DAY = 86_400_000;
const MAX_DAYS = 6000;

/** Writes dates that make sense into the parts of one row: received before it expires, and expired only in the past. */
export function writeRowDates(
  parts: readonly { element: Element; meaning: DateMeaning | undefined }[],
  isExpired: boolean,
  { style, today, draw }: Figures,
): void {
  const places = parts.flatMap(({ element, meaning }) => placesIn(element, meaning, style));
  const expiry = places.filter((place, index) => meaningOf(place, index, places) === 'expires');
  const others = places.filter((place) => !expiry.includes(place));
  const days = 3 + draw(25);
  const end = firstFit(expiry, shifted(today, isExpired ? -days : days), isExpired ? -1 : 1);
  const latest = end && end < today ? end : today;
  // A year apart, both readings of dates that can be two days are in order.
  const apart = style.isAmbiguous ? 400 : 10;
  firstFit(others, shifted(latest, -apart - draw(60)), -1);
}

/** Whether one of the texts is the page's word for an expired grant. */
export function saysExpired(element: Element): boolean {
  return textPlaces(element).some(({ text }) => readState(text) === 'expired');
}

/** Without a column's word: of several dates the last, and a single one, say when the grant expires. */
function meaningOf({ meaning }: DatePlace, index: number, all: readonly DatePlace[]): DateMeaning {
  if (meaning) return meaning;
  const isTaken = all.some((other) => other.meaning === 'expires');
  return index === all.length - 1 && !isTaken ? 'expires' : 'received';
}

function placesIn(element: Element, meaning: DateMeaning | undefined, style: DateStyle): DatePlace[] {
  const groups = new Map<Element, DatePlace>();
  for (const { text, set, owner } of textPlaces(element)) {
    const shape = dateShape(text, style);
    if (!shape) continue;
    const key = meaning ? element : (owner.closest('time, td, [role="cell"]') ?? owner);
    const place = groups.get(key) ?? { meaning, write: [] };
    place.write.push({ shape, set });
    groups.set(key, place);
  }
  return [...groups.values()];
}

/** Writes the first day from `start` on (or back) that fits all the places. */
function firstFit(places: readonly DatePlace[], start: Date, step: 1 | -1): Date | undefined {
  const write = places.flatMap((place) => place.write);
  for (let days = 0; write.length > 0 && days < MAX_DAYS; days++) {
    const day = shifted(start, days * step);
    // What the page shows may be a day off what it means.
    const texts = write.map(({ shape }) => shape(day) ?? shape(shifted(day, -1)) ?? shape(shifted(day, 1)));
    if (texts.some((text) => text === undefined)) continue;
    for (const [index, { set }] of write.entries()) set(texts[index] ?? '');
    return day;
  }
  return undefined;
}

function shifted(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY);
}
