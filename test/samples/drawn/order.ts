import { cardsWith, type DrawnKind, gridWith, ROWS, tableWith } from './page.ts';

const FLEX_ROWS = '[role=row]{display:flex!important} [role=row]>*{flex:1 0 0}';
const PAIR = ROWS.map((row) =>
  row.map((cell, at) =>
    at === 2
      ? cell
          .split(' / ')
          .map((one) => `<b>${one}</b>`)
          .join('<i> / </i>')
      : cell,
  ),
);

/** Cells and rows that do not stand in the order of the markup. */
export const CELL_ORDER: DrawnKind = {
  doubtful: {
    'row-reverse of the rows alone': {
      style: `${FLEX_ROWS} [role=rowgroup] [role=row]{flex-direction:row-reverse}`,
      list: gridWith(),
    },
    'row-reverse of the header alone': {
      style: `${FLEX_ROWS} [role=table]>[role=row]{flex-direction:row-reverse}`,
      list: gridWith(),
    },
    'order of one cell': { style: `${FLEX_ROWS} [role=cell]:nth-child(1){order:2}`, list: gridWith() },
    'order of two headers': {
      style: `${FLEX_ROWS} [role=columnheader]:nth-child(1){order:1} [role=columnheader]:nth-child(4){order:-1}`,
      list: gridWith(),
    },
    'grid columns by number': {
      style:
        '[role=cell]:nth-child(1){grid-column:4;grid-row:1} [role=cell]:nth-child(4){grid-column:1;grid-row:1}',
      list: gridWith(),
    },
    'grid areas': {
      style: `[role=row]{grid-auto-flow:row!important;grid-template-areas:"a b c d"!important;grid-template-columns:1fr 1fr 1fr 1fr} [role=row]>:nth-child(1){grid-area:a} [role=row]>:nth-child(2){grid-area:b} [role=row]>:nth-child(3){grid-area:c} [role=row]>:nth-child(4){grid-area:d} [role=rowgroup]>[role=row]{grid-template-areas:"d b c a"!important}`,
      list: gridWith(),
    },
    'transforms in a table': {
      style:
        'table{width:800px;table-layout:fixed} td:nth-child(1){transform:translateX(600px)} td:nth-child(4){transform:translateX(-600px)}',
    },
    'relative places in a table': {
      style:
        'table{width:800px;table-layout:fixed} td{position:relative} td:nth-child(1){left:600px} td:nth-child(4){left:-600px}',
    },
    'absolute places': {
      style:
        '[role=row]{position:relative;height:40px} [role=row]>*{position:absolute} [role=row]>:nth-child(1){left:0} [role=row]>:nth-child(2){left:200px} [role=row]>:nth-child(3){left:400px} [role=row]>:nth-child(4){left:600px} [role=cell]:nth-child(1){left:600px!important} [role=cell]:nth-child(4){left:0!important}',
      list: gridWith(),
    },
    'a mirrored body': {
      style:
        'table{width:100%} tbody{direction:rtl;display:table;width:100%;table-layout:fixed} thead{display:table;width:100%;table-layout:fixed}',
    },
    'one row alone': {
      style: `${FLEX_ROWS} [role=rowgroup] [role=row]:nth-child(2){flex-direction:row-reverse}`,
      list: gridWith(),
    },
    'all cells one column on': {
      style: 'table{width:800px;table-layout:fixed} td{position:relative;left:200px}',
    },
  },
  plain: {
    'a plain grid': { list: gridWith() },
    'flex rows': { style: FLEX_ROWS, list: gridWith() },
    'all mirrored': { style: `${FLEX_ROWS} [role=row]{flex-direction:row-reverse}`, list: gridWith() },
    'the same order in header and rows': {
      style: `${FLEX_ROWS} [role=row]>:nth-child(1){order:2}`,
      list: gridWith(),
    },
    'a table that is mirrored': { style: 'table{direction:rtl} td,th{unicode-bidi:isolate;direction:ltr}' },
    'inline rows without columns': {
      style: '[role=row]{display:block!important} [role=row]>*{display:inline}',
      list: gridWith(),
    },
    'figures to the right, headers to the left': {
      style: 'table{width:900px} td:nth-child(3){text-align:right}',
    },
    'rows that move when pointed at': { style: 'td{position:relative;left:1px}' },
    'a header apart that sticks': { style: 'thead{position:sticky;top:0}' },
    'cells without boxes': {
      style:
        '[role=row]{display:contents!important} [role=rowgroup]{display:contents} [role=table]{display:grid;grid-template-columns:repeat(4,1fr)}',
      list: gridWith(),
    },
    'a header for who listens': {
      style: 'thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}',
    },
    'narrow, one below another': {
      style:
        'thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)} tr,td{display:block}',
    },
  },
};

export const ROW_ORDER: DrawnKind = {
  doubtful: {
    'column-reverse': {
      style: '[role=rowgroup]{display:flex;flex-direction:column-reverse}',
      list: gridWith(),
    },
    'order of one row': {
      style: '[role=rowgroup]{display:grid} [role=rowgroup]>:nth-child(1){order:3}',
      list: gridWith(),
    },
    'rows moved by transform': {
      style:
        '[role=rowgroup]>:nth-child(1){transform:translateY(80px)} [role=rowgroup]>:nth-child(3){transform:translateY(-80px)}',
      list: gridWith(),
    },
    'rows at absolute places': {
      style:
        '[role=rowgroup]{position:relative;height:200px} [role=rowgroup]>*{position:absolute;left:0;right:0} [role=rowgroup]>:nth-child(1){top:100px} [role=rowgroup]>:nth-child(2){top:50px} [role=rowgroup]>:nth-child(3){top:0}',
      list: gridWith(),
    },
    'a message moved below': {
      style: 'tbody{display:flex;flex-direction:column} tbody tr{display:flex} .m{order:3}',
      list: tableWith().replace('<tbody>', '<tbody><tr class="m"><td colspan="4">Purchased</td></tr>'),
    },
  },
  plain: {
    'a grid of rows': { style: '[role=rowgroup]{display:grid;row-gap:4px}', list: gridWith() },
    'rows at absolute places in order': {
      style:
        '[role=rowgroup]{position:relative;height:150px} [role=rowgroup]>*{position:absolute;left:0;right:0} [role=rowgroup]>:nth-child(1){top:0} [role=rowgroup]>:nth-child(2){top:50px} [role=rowgroup]>:nth-child(3){top:100px}',
      list: gridWith(),
    },
    'cards beside each other': {
      style: '.cards{display:grid;grid-template-columns:1fr 1fr 1fr}',
      list: cardsWith(),
    },
    'cards in columns': { style: '.cards{columns:2}', list: cardsWith() },
    'cards from right to left': {
      style: '.cards{display:flex;flex-direction:row-reverse}',
      list: cardsWith(),
    },
  },
};

export const TURNED_WORDS: DrawnKind = {
  doubtful: {
    'digits turned round': { style: 'td:nth-child(3){unicode-bidi:bidi-override;direction:rtl}' },
    'isolated and turned round': { style: 'td:nth-child(3){unicode-bidi:isolate-override;direction:rtl}' },
    'halves turned round': { style: 'td:nth-child(3){direction:rtl}' },
    'a day turned round': { style: 'td:nth-child(4){direction:rtl;unicode-bidi:bidi-override}' },
    'one row turned round': { style: 'tr:nth-child(2) td:nth-child(3){direction:rtl}' },
    'a part turned round': {
      style: 'td b{direction:rtl;unicode-bidi:bidi-override}',
      list: tableWith(ROWS.map((row) => row.map((cell, at) => (at === 2 ? `<b>${cell}</b>` : cell)))),
    },
    'dir in the markup': { list: tableWith().replaceAll('<td>$', '<td dir="rtl">$') },
    'bdo in the markup': {
      list: tableWith(
        ROWS.map((row) => row.map((cell, at) => (at === 2 ? `<bdo dir="rtl">${cell}</bdo>` : cell))),
      ),
    },
    'mirrored letters': { style: 'td:nth-child(3){transform:scaleX(-1)}' },
    'halves in another order': {
      style: 'td:nth-child(3){display:flex;flex-direction:row-reverse;justify-content:flex-end}',
      list: tableWith(PAIR),
    },
    'halves by order': {
      style: 'td:nth-child(3){display:flex} td b:first-child{order:3}',
      list: tableWith(PAIR),
    },
    'halves by floats': { style: 'td b:first-child{float:right}', list: tableWith(PAIR) },
    'a card turned round': { style: 'li p:first-child{direction:rtl}', list: cardsWith() },
    'digits that nobody sees': {
      style: 'td b{font-size:0}',
      list: tableWith(
        ROWS.map((row) => row.map((cell, at) => (at === 2 ? cell.replace(/^\$(\d)/, '$<b>$1</b>') : cell))),
      ),
    },
    'digits without colour': {
      style: 'td b{color:transparent}',
      list: tableWith(
        ROWS.map((row) => row.map((cell, at) => (at === 2 ? cell.replace(/^\$1/, '$<b>1</b>') : cell))),
      ),
    },
  },
  plain: {
    'halves in elements': { list: tableWith(PAIR) },
    'halves in lines': {
      style: 'td b{display:block} td i{display:none}',
      list: tableWith(PAIR.map((row) => row.map((cell) => cell.replace('<i> / </i>', ' / ')))),
    },
    'isolated words': { style: 'td{unicode-bidi:isolate}' },
    'from left to right by its own word': { list: tableWith().replaceAll('<td>$', '<td dir="ltr">$') },
    'the side that words decide': { list: tableWith().replaceAll('<td>$', '<td dir="auto">$') },
    'names below what they name': {
      style: 'li div{display:flex;flex-direction:column-reverse}',
      list: cardsWith().replace(/<p>(Received|Expires): (.*?)<\/p>/g, '<div><span>$1</span><b>$2</b></div>'),
    },
    'a scaled row': { style: 'tbody{transform:scale(.98)}' },
  },
};
