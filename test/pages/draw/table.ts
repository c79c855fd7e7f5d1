import type { Look } from '../look.ts';
import type { Cell, Sheet } from '../sheet.ts';
import { cellContent, headerContent } from './cell.ts';

interface Tags {
  table: (content: string) => string;
  head: (content: string) => string;
  body: (content: string) => string;
  row: (content: string) => string;
  header: (content: string) => string;
  cell: (content: string) => string;
}

const wrap =
  (tag: string, attributes = '') =>
  (content: string) =>
    `<${tag}${attributes}>${content}</${tag}>`;

const TABLE: Tags = {
  table: wrap('table'),
  head: wrap('thead'),
  body: wrap('tbody'),
  row: wrap('tr'),
  header: wrap('th', ' scope="col" aria-sort="none"'),
  cell: wrap('td'),
};

function ariaTags(role: 'table' | 'grid'): Tags {
  return {
    table: wrap('div', ` role="${role}"`),
    head: wrap('div', ' role="rowgroup"'),
    body: wrap('div', ' role="rowgroup"'),
    row: wrap('div', ' role="row"'),
    header: wrap('div', ' role="columnheader"'),
    cell: wrap('div', ` role="${role === 'grid' ? 'gridcell' : 'cell'}"`),
  };
}

/** The rows as a table, with elements or with roles. */
export function drawTable({ headers }: Sheet, rows: readonly (readonly Cell[])[], look: Look): string {
  const tags = tagsOf(look);
  const head = headers.map((header) => tags.header(headerContent(header, look))).join('');
  const body = rows.map((row) =>
    tags.row(row.map((cell, index) => tags.cell(cellContent(cell, headers[index], look))).join('')),
  );
  return tags.table(tags.head(tags.row(head)) + tags.body(body.join('')));
}

function tagsOf({ shape }: Look): Tags {
  if (shape === 'aria-table') return ariaTags('table');
  return shape === 'aria-grid' ? ariaTags('grid') : TABLE;
}
