import { escapeHtml } from '../../samples/page.ts';
import type { Look } from '../look.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { drawNeighbour } from './neighbours.ts';
import { drawPairs } from './pairs.ts';
import { drawTable } from './table.ts';

/** The body of a whole page. */
export function drawPage(sheet: Sheet, look: Look): string {
  const parts = [drawGrants(sheet, look), ...look.neighbours.map(drawNeighbour)];
  // The neighbours stand on either side, so that neither first nor last is a way to know the grants.
  const content = look.shift === 0 ? parts : parts.reverse();
  return wrapped(`<h1>Billing</h1>${content.join('')}`, look);
}

function drawGrants(sheet: Sheet, look: Look): string {
  const content =
    sheet.headers.length === 0
      ? '<p>No credit grants found.</p>'
      : [sheet.rows, ...sheet.copies]
          .map((rows) => `<div>${drawRowsOf(sheet, rows, look)}</div>`)
          .join('<hr>');
  return `<section><h2>Credit Grants <small>USD</small></h2>${drawTotal(sheet, look)}${drawFraction(sheet)}${content}</section>`;
}

/** Rows as a list of their own, in the form of the page's list. */
export function drawRowsOf(sheet: Sheet, rows: readonly (readonly Cell[])[], look: Look): string {
  switch (look.shape) {
    case 'list-cards':
    case 'div-cards':
    case 'definitions':
    case 'gauge-list':
      return drawPairs(sheet, rows, look);
    default:
      return drawTable(sheet, rows, look);
  }
}

function drawTotal({ total }: Sheet, { totalMarkup }: Look): string {
  if (total === null) return '';
  const [label, amount] = [escapeHtml(total.label), escapeHtml(total.text)];
  switch (totalMarkup) {
    case 'apart':
      return `<div><span>${label}</span><b>${amount}</b></div>`;
    case 'one-text':
      return `<p>${label}: ${amount}</p>`;
    case 'nested':
      return `<div><div><h3>${label}</h3></div><div><div><span>${amount}</span></div></div></div>`;
  }
}

function drawFraction({ fraction }: Sheet): string {
  if (fraction === null) return '';
  return `<div class="gauge"><svg role="img" aria-label="Usage"><circle r="40"></circle></svg><div>${escapeHtml(fraction)}</div></div>`;
}

function wrapped(content: string, { wrapping }: Look): string {
  switch (wrapping) {
    case 'main':
      return `<main>${content}</main>`;
    case 'bare':
      return content;
    case 'nested':
      return `<div><div><div><div>${content}</div></div></div></div>`;
    case 'scroller':
      return `<main><div style="overflow-x:auto"><div>${content}</div></div></main>`;
    case 'sections':
      return `<div id="app"><nav><a href="#">Overview</a><a href="#">Credit grants</a></nav><main><article>${content}</article></main></div>`;
  }
}
