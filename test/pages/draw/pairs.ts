import { escapeHtml } from '../../samples/page.ts';
import type { Look } from '../look.ts';
import type { Cell, Header, Sheet } from '../sheet.ts';
import { cellContent } from './cell.ts';

/** The rows as cards or definition lists: each cell beside its label, no table roles. */
export function drawPairs({ headers }: Sheet, rows: readonly (readonly Cell[])[], look: Look): string {
  const isDefinitions = look.shape === 'definitions';
  const grants = rows.map((row) =>
    row.map((cell, index) => drawPair(cell, headers[index], look, isDefinitions)).join(''),
  );
  if (isDefinitions) return `<div>${grants.map((grant) => `<dl>${grant}</dl>`).join('')}</div>`;
  if (look.shape === 'div-cards')
    return `<div>${grants.map((grant) => `<div class="card">${grant}</div>`).join('')}</div>`;
  return `<ul>${grants.map((grant) => `<li>${grant}</li>`).join('')}</ul>`;
}

function drawPair(cell: Cell, header: Header | undefined, look: Look, isDefinition: boolean): string {
  const label = header?.html ?? escapeHtml(header?.words ?? '');
  const value = cellContent(cell, header, look);
  if (isDefinition) {
    const pair = `<dt>${label}</dt><dd>${value}</dd>`;
    return look.pairMarkup === 'groups' ? `<div>${pair}</div>` : pair;
  }
  switch (look.pairMarkup) {
    case 'colon':
      return `<p>${label}: ${value}</p>`;
    case 'spans':
      return `<div><span>${label}</span><span>${value}</span></div>`;
    case 'groups':
      return `<div><div>${label}</div><div>${value}</div></div>`;
  }
}
