import type { PlacedRow } from '../layouts/layout.ts';

/** Measuring costs far more than reading: of longer lists these many rows, and each later one of another build. */
const MOST = 40;

/** A page that draws rows twice, or moves them, has no more than these. */
export const MAX_MOVED = 300;

/** The rows whose drawing is looked at. */
export function measuredRows(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  if (rows.length <= MOST) return rows;
  const builds = new Set(rows.slice(0, MOST).map(buildOf));
  return rows.filter((row, index) => {
    if (index < MOST) return true;
    const build = buildOf(row);
    const isNew = !builds.has(build);
    builds.add(build);
    return isNew;
  });
}

/** The marks by which rules of a style sheet may tell a row from others. */
function buildOf({ element, cells }: PlacedRow): string {
  let build = marksOf(element);
  for (const cell of cells) {
    build += `|${marksOf(cell)}`;
    for (let child = cell.firstElementChild; child; child = child.nextElementSibling)
      build += `>${child.localName}${marksOf(child)}`;
  }
  return build;
}

const TELLING = ['class', 'style', 'data-state', 'data-status'];

function marksOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  let marks = '';
  for (const name of TELLING) marks += `,${element.getAttribute(name) ?? ''}`;
  return marks;
}
