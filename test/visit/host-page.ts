import { addDays } from 'date-fns/addDays';
import { subDays } from 'date-fns/subDays';
import type { Visit } from '../browsers/driver.ts';
import { pageWithTable } from '../samples/table-page.ts';
import { twoFrames } from './frames.ts';
import type { Stage } from './stage.ts';

const HEADERS = ['Received', 'State', 'Balance', 'Expires'];
const WRITTEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const dayFromNow = (days: number) =>
  WRITTEN.format(days < 0 ? subDays(new Date(), -days) : addDays(new Date(), days));
const SPENDABLE = [dayFromNow(-20), 'Available', '$5.00 / $5.00', dayFromNow(300)];
const EXPIRED = [dayFromNow(-400), 'Expired', '$7.00 / $7.00', dayFromNow(-30)];

/** A page of our own with grants: its style and contents. */
export interface HostPage {
  /** Rules of its style sheet. */
  style: string;
  /** HTML that follows the text of each cell of a row, in one row after another. */
  held?: string;
  /** The number of rows. Every second one has expired. */
  rows?: number;
  before?: string;
  roles?: boolean;
}

export function hostPage({ style, held = '', rows = 4, before = '', roles = false }: HostPage): string {
  const cells = Array.from({ length: rows }, (_, nth) =>
    (nth % 2 === 0 ? SPENDABLE : EXPIRED).map((cell, column) => (column === nth % 4 ? cell + held : cell)),
  );
  return pageWithTable({
    headers: HEADERS,
    rows: cells,
    before: `<style>${style}</style>${before}`,
    roles,
  });
}

/** Opens a page and waits until its rows are marked, however doubtful they are. */
export async function openedMarked(stage: Stage, page: string): Promise<Visit> {
  return untilMarked(await stage.open({ page }));
}

export async function untilMarked(visit: Visit): Promise<Visit> {
  await visit.until(() =>
    document.querySelector('grantlens-panel:is([data-status=ok], [data-status=partial])'),
  );
  await twoFrames(visit);
  return visit;
}
