import { cardsWith, type DrawnKind, gridWith, HEADERS, ROWS, tableWith } from './page.ts';

/** A part of the page that scrolls, scrolled as far as it goes, or by so many pixels. */
function scrolled(list: string, { top = 9999, left = 0 } = {}): string {
  return `<div class="s">${list}</div><script>document.querySelector('.s').scrollTo({ top: ${top}, left: ${left}, behavior: 'instant' })</script>`;
}

const MANY = Array.from({ length: 8 }, () => ROWS).flat();
const LOW = '.s{height:300px;overflow:auto} td,th,[role=row]>*{height:40px}';
const NARROW =
  '.s{width:400px;overflow:auto} table{width:1400px;table-layout:fixed} td,th{background:#fff;position:relative}';
const TALL_HEAD = 'position:sticky;top:0;height:180px;background:#fff';
const ALWAYS_FIRST = 'position:sticky;left:0;z-index:1';

/** Lists that are scrolled below parts that stay in sight. */
export const SCROLLED: DrawnKind = {
  doubtful: {
    'a row that is moved, below a head that sticks': {
      style: `${LOW} thead{${TALL_HEAD}} tbody{display:flex;flex-direction:column-reverse}`,
      list: scrolled(tableWith(MANY)),
    },
    'room for rows, below a head that sticks': {
      style: `${LOW} thead{${TALL_HEAD}} tbody::before{content:"";display:block;height:900px}`,
      list: scrolled(tableWith(MANY)),
    },
    'room for rows in a list of roles, below a head that sticks': {
      style: `${LOW} [role=table]>[role=row]{${TALL_HEAD}} [role=rowgroup]{padding-bottom:2000px}`,
      list: scrolled(gridWith(MANY)),
    },
    'cells in another order beside a column that sticks': {
      style: `${NARROW} td:first-child,th:first-child{${ALWAYS_FIRST}} td:nth-child(3){left:400px} td:nth-child(4){left:-400px}`,
      list: scrolled(tableWith(), { left: 200 }),
    },
    'a notice that sticks and leaves no row in sight': {
      style: `${LOW} .n{position:sticky;top:0;height:290px;background:#fff}`,
      list: scrolled(`<div class="n">Moved to another region</div>${tableWith(MANY)}`),
    },
    'a notice that sticks where a margin puts it over the rows': {
      style: `${LOW} .n{position:sticky;top:0;height:150px;margin-bottom:-150px;background:#fff;z-index:2}`,
      list: scrolled(`<div class="n">Moved to another region</div>${tableWith(ROWS)}`, { top: 0 }),
    },
    'a notice that sticks in the cell of a grid in which the rows are': {
      style: `${LOW} .s{display:grid} .s>*{grid-area:1/1} .n{position:sticky;top:0;height:150px;background:#fff;z-index:2}`,
      list: scrolled(`<div class="n">Moved to another region</div>${tableWith(ROWS)}`, { top: 0 }),
    },
    'a notice that sticks and is moved over the rows': {
      style: `${LOW} .n{position:sticky;top:0;height:150px;background:#fff;z-index:2;transform:translateY(150px)}`,
      list: scrolled(`<div class="n">Moved to another region</div>${tableWith(ROWS)}`, { top: 0 }),
    },
    'a sign that sticks beside a row': {
      style: `${LOW} .f{float:left;position:sticky;top:60px;margin-top:60px}`,
      list: scrolled(`<b class="f">×</b>${tableWith(ROWS)}`, { top: 0 }),
    },
  },
  plain: {
    'below a tall head that sticks': {
      style: `${LOW} thead{${TALL_HEAD}}`,
      list: scrolled(tableWith(MANY)),
    },
    'half of it below a tall head that sticks': {
      style: `${LOW} thead{${TALL_HEAD}}`,
      list: scrolled(tableWith(MANY), { top: 200 }),
    },
    'below a tall head that sticks in a table laid out as a grid': {
      style: `${LOW} table,thead,tbody{display:grid} tr{display:flex} td,th{flex:1} thead{${TALL_HEAD}}`,
      list: scrolled(tableWith(MANY)),
    },
    'below a row of headers that sticks': {
      style: `${LOW} thead tr{position:sticky;top:0;background:#fff}`,
      list: scrolled(tableWith(MANY)),
    },
    'below headers that stick each by itself': {
      style: `${LOW} th{${TALL_HEAD}}`,
      list: scrolled(tableWith(MANY)),
    },
    'a list of roles below headers that stick': {
      style: `${LOW} [role=table]>[role=row]{${TALL_HEAD}}`,
      list: scrolled(gridWith(MANY)),
    },
    'a list of roles below a bar and headers that stick': {
      style: `${LOW} .bar{position:sticky;top:0;height:130px;background:#fff} [role=table]>[role=row]{position:sticky;top:130px;background:#fff}`,
      list: scrolled(`<div class="bar"><b>Credit grants</b></div>${gridWith(MANY)}`),
    },
    'cards below a bar that sticks': {
      style: `${LOW} .bar{position:sticky;top:0;height:100px;background:#fff}`,
      list: scrolled(`<div class="bar"><b>Credit grants</b></div>${cardsWith(ROWS)}`),
    },
    'above a last row that sticks': {
      style: `${LOW} tfoot td{position:sticky;bottom:0;height:130px;background:#fff}`,
      list: scrolled(
        tableWith(MANY).replace('</tbody>', '</tbody><tfoot><tr><td colspan="4"></td></tr></tfoot>'),
        { top: 0 },
      ),
    },
    'beside a column and a header that stick': {
      style: `${NARROW} td:first-child,th:first-child{${ALWAYS_FIRST}}`,
      list: scrolled(tableWith(), { left: 9999 }),
    },
    'beside a column that sticks, without its header': {
      style: `${NARROW} td:first-child{${ALWAYS_FIRST}}`,
      list: scrolled(tableWith(), { left: 9999 }),
    },
    'beside a last column that sticks': {
      style: `${NARROW} td:last-child{position:sticky;right:0;z-index:1}`,
      list: scrolled(tableWith(ROWS, HEADERS), { left: 0 }),
    },
  },
};
