import { amountOf } from './amounts.ts';

/** Notes where a figure is not the wanted one; nothing is wanted where that is absent. */
export function compare(found: string[], what: string, got: string | undefined, wanted?: string): void {
  if (wanted !== undefined && got !== wanted) found.push(`${what} is ${got}, not ${wanted}`);
}

export function compareAmount(found: string[], what: string, got: number | undefined, wanted?: string): void {
  if (wanted !== undefined) compare(found, what, String(got), String(amountOf(wanted)));
}

export function iso(time: number): string {
  return new Date(time).toISOString();
}
