import type { Visit } from '../browsers/driver.ts';

/** A label painted on a row of the grants table. Positions are in pixels from the viewport's left edge. */
export interface RowLabel {
  /** The text of the row's first cell. */
  row: string;
  text: string;
  /** The index of its cell, from 0. */
  cell: number;
  /** Whether it is part of its cell, which the page alone has placed. */
  isBound: boolean;
  start: number;
  end: number;
  wordsEnd: number;
  cellEnd: number;
}

/** The labels on the page's tables, row by row. A cell's own decoration counts too, so that none goes unnoticed. */
export function rowLabels(visit: Visit): Promise<RowLabel[]> {
  return visit.evaluate(() => {
    const labelOn = (cell: HTMLElement, index: number, pseudo: string): RowLabel[] => {
      const style = getComputedStyle(cell, pseudo);
      const [, text = ''] = /^"((?:[^"\\]|\\.)*)"/.exec(style.content) ?? [];
      if (text === '') return [];
      const box = cell.getBoundingClientRect();
      const own = getComputedStyle(cell);
      const scale = box.width / cell.offsetWidth;
      const words = document.createRange();
      words.selectNodeContents(cell);
      const start =
        box.left +
        (cell.clientLeft + Number.parseFloat(own.paddingLeft) + Number.parseFloat(style.marginLeft)) * scale;
      return [
        {
          row: cell.parentElement?.firstElementChild?.textContent ?? '',
          text,
          cell: index,
          isBound: own.position === 'static' && style.position === 'static',
          start,
          end: start + Number.parseFloat(style.width) * scale,
          wordsEnd: words.getBoundingClientRect().right,
          cellEnd: box.right,
        },
      ];
    };
    const rows = [...document.querySelectorAll('tr, [role=row]')];
    return rows.flatMap(({ children }) =>
      [...children].flatMap((cell, index) =>
        cell instanceof HTMLElement
          ? [...labelOn(cell, index, '::before'), ...labelOn(cell, index, '::after')]
          : [],
      ),
    );
  });
}

/** The text of each label, by the text of its row's first cell. */
export async function labelTexts(visit: Visit): Promise<Record<string, string>> {
  return Object.fromEntries((await rowLabels(visit)).map(({ row, text }) => [row, text]));
}

/** What is wrong with the positions of the labels, one line each. */
export function misplaced(labels: readonly RowLabel[]): string[] {
  return labels.flatMap(({ row, text, isBound, start, end, wordsEnd, cellEnd }) => {
    const name = `"${text}" on ${row}`;
    if (!isBound) return [`${name} does not go with its cell`];
    if (start < wordsEnd) return [`${name} starts at ${start}, and the words end at ${wordsEnd}`];
    return end > cellEnd + 0.5 ? [`${name} ends at ${end}, and its cell at ${cellEnd}`] : [];
  });
}

/** All text that `::before` and `::after` paint in the page's own nodes. */
export function paintedWords(visit: Visit): Promise<string[]> {
  return visit.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) =>
      ['::before', '::after'].flatMap((pseudo) => {
        const words = /^"((?:[^"\\]|\\.)*)"/.exec(getComputedStyle(element, pseudo).content);
        return words?.[1] || [];
      }),
    ),
  );
}

/** The text of the first cell of each dimmed row. */
export function dimmed(visit: Visit): Promise<string[]> {
  return visit.evaluate(() =>
    [...document.querySelectorAll('td:first-child')].flatMap((cell) => {
      const isFaint = getComputedStyle(cell, '::first-line').color !== getComputedStyle(cell).color;
      return isFaint ? (cell.textContent ?? '') : [];
    }),
  );
}

/** The text of each cell that is struck through, by its style or a text highlight. */
export function struckThrough(visit: Visit): Promise<string[]> {
  return visit.evaluate(() => {
    const cells = [...document.querySelectorAll('td')];
    const styled = cells.filter(
      (cell) => getComputedStyle(cell, '::first-line').textDecorationLine === 'line-through',
    );
    const highlights = [...CSS.highlights.values()].flatMap((ranges) => [...ranges]);
    return [...styled.map((cell) => cell.textContent ?? ''), ...highlights.map(String)];
  });
}
