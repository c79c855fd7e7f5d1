import { gaugePage } from '../samples/gauge-page.ts';
import { samples } from '../samples/index.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { samplePage } from '../samples/page.ts';
import { pageWithTable } from '../samples/table-page.ts';

/** A state of the panel, and a page that leads to it. */
export interface State {
  /** The beginning of its pictures' names. */
  name: string;
  title: string;
  page: string;
  /** The daily spend to type. */
  spend?: string;
}

const HEADERS = ['Received', 'State', 'Balance', 'Expires'];
const HEADING = '<h2>Credit Grants</h2>';

/** Every state that the panel can have, from the samples as of a day. */
export function allStates(today: string): State[] {
  const { A, B, C, D, E } = samples(today);
  const [first, second, ...others] = B.rows;
  if (!first || !second) throw new Error('Sample B has no two rows.');
  const still = (account: typeof B, behind: string) =>
    samplePage(account, { delivery: 'static' }).replace('</table>', `</table>${behind}`);
  const unreadable = B.rows.map(({ received, state, expires }) => [received, state, 'n/a', expires]);
  return [
    { name: 'one-answer', title: 'Six grants, three of them expired', page: samplePage(B) },
    { name: 'one-grant', title: 'One grant left', page: samplePage(A) },
    { name: 'no-used', title: 'A total of what is left', page: samplePage(C) },
    { name: 'ruled-out', title: 'Its own figures rule out two rules', page: samplePage(E) },
    { name: 'many', title: 'Sixty grants', page: samplePage(manyGrants(today, { count: 60 })) },
    {
      name: 'unclear-state',
      title: 'A State that nobody knows',
      page: samplePage({ ...B, rows: [{ ...first, state: 'Paused' }, second, ...others] }),
    },
    {
      name: 'unclear-balance',
      title: 'A balance that cannot be read',
      page: samplePage({ ...B, rows: [first, { ...second, balance: 'n/a' }, ...others] }),
    },
    {
      name: 'mismatch',
      title: 'A total that no sum explains',
      page: samplePage({ ...B, headline: { label: 'Credit balance', amount: '$50.00' } }),
    },
    {
      name: 'debt',
      title: 'A debt',
      page: samplePage({ ...B, headline: { label: 'Credit balance', amount: '-$0.07' } }),
    },
    {
      name: 'owing',
      title: 'A debt, and nothing left',
      page: samplePage({
        ...B,
        rows: [...others.slice(1), { ...first, balance: '$0.00 / $5.00' }],
        headline: { label: 'Credit balance', amount: '-$3.00' },
      }),
    },
    {
      name: 'debt-row',
      title: 'A debt in a row of its own',
      page: samplePage({ ...B, rows: [{ ...first, balance: '-$4.20 / $5.00' }, second], headline: null }),
    },
    {
      name: 'all-expired',
      title: 'All grants have expired',
      page: samplePage({
        ...B,
        rows: others.slice(1),
        headline: { label: 'Credit balance', amount: '$39.00' },
      }),
    },
    {
      name: 'doubt',
      title: 'A control that nobody knows',
      page: still({ ...B, headline: null }, '<button>Rearrange blocks</button>'),
    },
    { name: 'part', title: 'A part of the grants', page: still(B, '<p>Showing 1–6 of 9 grants</p>') },
    { name: 'two-readings', title: 'A page of two meanings', page: gaugePage(today) },
    { name: 'empty', title: 'No grants', page: samplePage(D) },
    {
      name: 'unreadable',
      title: 'No row can be read',
      page: pageWithTable({ headers: HEADERS, rows: unreadable, before: HEADING }),
    },
    // Last, as the spend is kept for its organization.
    { name: 'daily-spend', title: 'Six grants, with a daily spend', page: samplePage(B), spend: '0.20' },
  ];
}
