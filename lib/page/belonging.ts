import type { PageReading } from './reading.ts';
import { nameOfRow } from './row-name.ts';
import type { Belonging } from './table-ownership.ts';

/** The words of a page's rows that say something of a grant, or those by which it says that it has none; empty while there is nothing. */
export function wordsOf(reading: PageReading): string {
  if (reading.kind === 'none') return reading.words;
  if (reading.kind !== 'grants') return '';
  return JSON.stringify(reading.rows.map(({ row: _, extras: __, ...cells }) => cells));
}

/** The grants that are drawn, by name, or the words for none; and how many there are in all. */
export function tableOf(reading: PageReading): { rows: string[]; of: number | null } {
  if (reading.kind === 'none') return { rows: [reading.words], of: null };
  if (reading.kind !== 'grants') return { rows: [], of: null };
  const { rows, onScreen, extent } = reading;
  const drawn = new Set(onScreen);
  const of = extent.kind === 'whole' ? null : extent.of;
  return { rows: rows.filter(({ row }) => drawn.has(row)).map(nameOfRow), of };
}

/** A reading of a table that may be another organization's: none at all for now, or one that says so. */
export function withBelonging(reading: PageReading, belonging: Belonging): PageReading {
  if (belonging === 'belongs') return reading;
  if (belonging === 'waits') return { kind: 'loading' };
  return reading.kind === 'grants' ? { ...reading, belonging: 'unsettled' } : reading;
}
