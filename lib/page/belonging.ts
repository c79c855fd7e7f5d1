import type { PageReading } from './reading.ts';
import type { Belonging } from './tenure.ts';

/** The words of a page's rows, or those by which it says that it has none; empty while there is nothing. */
export function wordsOf(reading: PageReading): string {
  if (reading.kind === 'none') return reading.words;
  if (reading.kind !== 'grants') return '';
  return JSON.stringify(reading.rows.map(({ row: _, ...cells }) => cells));
}

/** A reading of a table that may be another organization's: none at all for now, or one that says so. */
export function withBelonging(reading: PageReading, belonging: Belonging): PageReading {
  if (belonging === 'belongs') return reading;
  if (belonging === 'waits') return { kind: 'loading' };
  return reading.kind === 'grants' ? { ...reading, belonging: 'unsettled' } : reading;
}
