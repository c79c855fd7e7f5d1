import { printMoney, type SampleAccount, type SampleGrant, sampleRow } from '../samples/account.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { FEED } from './in-page/mutate.ts';

const TODAY = new Date().toISOString().slice(0, 10);

/** Long terms and short ones over forty months: about one grant in five can still be spent. */
function grantAt(index: number): SampleGrant {
  const start = -1 - (index % 40);
  const months = [3, 12, 6][index % 3] ?? 3;
  const granted = 5 + (index % 20);
  const isOver = start + months + 1 <= 0;
  const left = isOver ? granted / 4 : granted / 2;
  return {
    received: [start, 1 + (index % 27)],
    months,
    state: isOver ? 'Expired' : 'Available',
    left,
    granted,
  };
}

function grantsOf(count: number): SampleGrant[] {
  return Array.from({ length: count }, (_, index) => grantAt(index));
}

/** What the panel has to show for `count` grants. */
export function usableFigure(count: number): string {
  const usable = grantsOf(count).filter(({ state }) => state === 'Available');
  return printMoney(usable.reduce((sum, { left }) => sum + left, 0));
}

function accountOf(count: number): SampleAccount {
  const grants = grantsOf(count);
  const total = grants.reduce((sum, { granted }) => sum + granted, 0);
  return {
    id: 'many',
    title: 'Many grants',
    organization: 'Acme',
    headline: { label: 'Credit balance', amount: printMoney(total) },
    rows: grants.map((grant) => sampleRow(TODAY, grant)),
    truth: { status: 'ok', usable: null, granted: null, expired: null, used: null, nextRows: [] },
  };
}

/** A page with that many grants, all in its HTML. */
export function grantsPage(count: number): string {
  return samplePage(accountOf(count), { delivery: 'static' });
}

/** The page of 50 grants with a feed beside them; or a page with the feed alone. */
export function busyPage(table: 'shown' | 'hidden' | 'absent'): string {
  const items = Array.from({ length: 800 }, (_, nth) => `<li><b>Request ${nth}</b> <span>200</span></li>`);
  const feed = `<section><h2>Requests</h2><ul id="${FEED}">${items.join('')}</ul></section>`;
  if (table === 'absent') return documentOf('Requests', `<main><h1>Requests</h1>${feed}</main>`);
  const page = grantsPage(50).replace('</main>', `${feed}</main>`);
  return table === 'hidden' ? page.replace('<table>', '<table style="display: none">') : page;
}

/** Two tables, each in an element of its own, with that many rows. */
export function twoTablesPage(many: number, few: number): string {
  const tableOf = (count: number) => /<section>.*?<\/section>/s.exec(grantsPage(count))?.[0] ?? '';
  return documentOf('Rows', `<div id="many">${tableOf(many)}</div><div id="few">${tableOf(few)}</div>`);
}
