import { printMoney } from '../samples/account.ts';
import { manyGrants } from '../samples/many-grants.ts';
import { documentOf, samplePage } from '../samples/page.ts';
import { FEED } from './in-page/mutate.ts';

const TODAY = new Date().toISOString().slice(0, 10);

const accountOf = (count: number) => manyGrants(TODAY, { count });

/** What the panel must show for `count` grants. */
export function usableFigure(count: number): string {
  return printMoney(Number(accountOf(count).truth.usable));
}

/** A page with `count` grants, all in its HTML. */
export function grantsPage(count: number): string {
  return samplePage(accountOf(count), { delivery: 'static' });
}

/** The page of 50 grants with a feed next to them, or a page with only the feed. */
export function busyPage(table: 'shown' | 'hidden' | 'absent'): string {
  const items = Array.from({ length: 800 }, (_, nth) => `<li><b>Request ${nth}</b> <span>200</span></li>`);
  const feed = `<section><h2>Requests</h2><ul id="${FEED}">${items.join('')}</ul></section>`;
  if (table === 'absent') return documentOf('Requests', `<main><h1>Requests</h1>${feed}</main>`);
  const page = grantsPage(50).replace('</main>', `${feed}</main>`);
  return table === 'hidden' ? page.replace('<table>', '<table style="display: none">') : page;
}

/** Two tables of these numbers of rows, each in its own element. */
export function twoTablesPage(many: number, few: number): string {
  const tableOf = (count: number) => /<section>.*?<\/section>/s.exec(grantsPage(count))?.[0] ?? '';
  return documentOf('Rows', `<div id="many">${tableOf(many)}</div><div id="few">${tableOf(few)}</div>`);
}
