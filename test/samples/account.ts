/** One line of the table, each cell as the page prints it. */
export interface SampleRow {
  received: string;
  state: string;
  balance: string;
  expires: string;
}

/** What Grantlens has to find out: amounts as exact decimals, `null` where there is nothing to state. */
interface Truth {
  status: 'ok' | 'partial' | 'empty' | 'unreadable';
  usable: string | null;
  granted: string | null;
  /** Left in expired grants. */
  expired: string | null;
  /** Gone by use. */
  used: string | null;
  /** Rows that are drawn next, from 1: under soonest expiry, or under what evidence leaves in its place. */
  nextRows: number[];
}

/** An invented account, as its credit-grants page shows it on one day. */
export interface SampleAccount {
  id: string;
  title: string;
  organization: string;
  headline: { label: string; amount: string } | null;
  rows: SampleRow[];
  truth: Truth;
  /** What the page shows some time later; absent: it stays as it is. */
  later?: SampleAccount;
}

/** A day: the first number counts months from the month of `today`, the second is the day of that month. */
export type RelativeDay = readonly [months: number, day: number];

export interface SampleGrant {
  received: RelativeDay;
  /** How many months it was granted for. */
  months: number;
  state: 'Available' | 'Expired';
  left: number;
  granted: number;
}

/** A grant's line. It ends on the 1st of the month after start + term, as real ones do. */
export function sampleRow(today: string, { received, months, state, left, granted }: SampleGrant): SampleRow {
  const [start, day] = received;
  return {
    received: printDay(today, [start, day]),
    state,
    balance: `${printMoney(left)} / ${printMoney(granted)}`,
    expires: printDay(today, [start + months + 1, 1]),
  };
}

/** A `YYYY-MM-DD` day's number in its month. */
export function dayOfMonth(day: string): number {
  return new Date(day).getUTCDate();
}

/** `Nov 2, 2026` */
export function printDay(today: string, [months, day]: RelativeDay): string {
  const base = new Date(today);
  const date = new Date(Date.UTC(base.getUTCFullYear(), base.getUTCMonth() + months, day));
  return date.toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
}

/** `$1,250.00` */
export function printMoney(amount: number): string {
  return amount.toLocaleString('en-US', { style: 'currency', currency: 'USD' });
}
