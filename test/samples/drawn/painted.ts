import {
  cardsWith,
  type DrawnKind,
  gridWith,
  HEADERS,
  ROWS,
  tableWith,
  withBehind,
  withColumn,
} from './page.ts';

const LOCK =
  "url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Crect width='8' height='8'/%3E%3C/svg%3E\")";
const SVG = '<svg width="12" height="12" viewBox="0 0 8 8"><rect width="8" height="8"/></svg>';
const IN_ONE = (html: string) => tableWith(withBehind(1, '', html));
const IN_ALL = (html: string) => tableWith(withBehind(1, html, html, html));

/** Words that only a style sheet says. */
export const PAINTED_WORDS: DrawnKind = {
  doubtful: {
    'behind a row': { style: 'tr:nth-child(2) td:last-child::after{content:"Expired"}' },
    'over a row': {
      style:
        'tbody tr{position:relative} tr:nth-child(2)::after{content:"VOID";position:absolute;inset:0;text-align:center;pointer-events:none}',
    },
    'before an amount': { style: 'tr:nth-child(2) td:nth-child(3)::before{content:"used "}' },
    'before all amounts': { style: 'td:nth-child(3)::before{content:"Used: "}' },
    'behind all amounts': { style: 'td:nth-child(3)::after{content:" thousand"}' },
    'a chip by an attribute': {
      style: '[data-tag]::after{content:attr(data-tag)}',
      list: tableWith().replace('<tr><td>', '<tr data-tag="Frozen"><td>'),
    },
    'in an empty element': { style: '.x::before{content:"Reserved"}', list: IN_ONE('<i class="x"></i>') },
    'a sign': { style: 'tr:nth-child(1) td:first-child::before{content:"✗ "}' },
    'a footnote': { style: 'tr:nth-child(1) td:nth-child(3)::after{content:"*"}' },
    'over the list': {
      style:
        'table{position:relative;display:block} table::before{content:"Sample data";position:absolute;inset:0}',
    },
    'before the rows': { style: 'tbody::before{content:"Voided grants";display:table-caption}' },
    'behind the heading': { style: 'h2::after{content:" (expired)"}' },
    'a counter in an amount': {
      style: 'tbody{counter-reset:a 7} td:nth-child(3)::before{counter-increment:a;content:counter(a)}',
    },
    'on a card': { style: '.cards li:nth-child(2)::after{content:"Expired"}', list: cardsWith() },
    'in place of the words': {
      style:
        'tr:nth-child(2) td:nth-child(2){font-size:0} tr:nth-child(2) td:nth-child(2)::after{content:"Locked";font-size:14px}',
    },
    'a picture in place of the words': { style: `tr:nth-child(2) td:nth-child(2){content:${LOCK}}` },
    'the mark of a list': {
      style: '.cards{list-style:none} .cards li:nth-child(2){list-style:"✗ " inside}',
      list: cardsWith(),
    },
  },
  plain: {
    'labels for narrow screens': {
      style:
        'thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)} tr,td{display:block} td::before{content:attr(data-label) ": "}',
      list: tableWith().replace(/<tr>((?:<td>.*?<\/td>)+)<\/tr>/g, (_, cells: string) => {
        let at = 0;
        return `<tr>${cells.replaceAll('<td>', () => `<td data-label="${HEADERS[at++]}">`)}</tr>`;
      }),
    },
    'numbers of rows': {
      style:
        'tbody{counter-reset:r} tbody tr{counter-increment:r} td:first-child::before{content:counter(r) ". "}',
    },
    'empty ones': { style: 'td::before,tr::after,table::after{content:""}' },
    'a dot before each': { style: 'td:nth-child(2)::before{content:"• "}' },
    'an arrow of a sorted header': { style: 'th:first-child::after{content:" ▲"}' },
    'dots by state': {
      style:
        '.d::before{content:"";display:inline-block;width:8px;height:8px;border-radius:4px;background:#0a0} tr:nth-child(3) .d::before{background:#a00}',
      list: tableWith(
        ROWS.map((row) => row.map((cell, at) => (at === 1 ? `<span class="d">${cell}</span>` : cell))),
      ),
    },
    'a line before the tab': { style: 'h2::before{content:"";display:block;height:2px;background:#ccc}' },
    "the browser's own quotes": {
      style: 'q{quotes:"“" "”"}',
      behind: '<p>See <q>How credits expire</q> in our help.</p>',
    },
    'notes that come up': {
      style: '[data-t]::after{content:attr(data-t);opacity:0}',
      list: tableWith().replace('<tr><td>', '<tr><td data-t="Bought by card">'),
    },
    'a fold': {
      before:
        '<details><summary>Learn more</summary><p>Credits expire one year after purchase.</p></details>',
    },
    'dots of a list of cards': { style: '.cards{list-style:disc inside}', list: cardsWith() },
  },
};

/** Signs that only a style sheet paints. */
export const PAINTED_SIGNS: DrawnKind = {
  doubtful: {
    'a padlock by a mask': {
      style: `.l{display:inline-block;width:12px;height:12px;background:#000;mask:${LOCK}}`,
      list: IN_ONE('<i class="l"></i>'),
    },
    'a padlock by a background': {
      style: `.l{display:inline-block;width:12px;height:12px;background-image:${LOCK}}`,
      list: IN_ONE('<i class="l"></i>'),
    },
    'a padlock on the cell': {
      style: `tr:nth-child(1) td:nth-child(3){background:${LOCK} no-repeat right/12px}`,
    },
    'a padlock generated': { style: `tr:nth-child(1) td:nth-child(3)::after{content:${LOCK}}` },
    'a padlock in a generated box': {
      style: `tr:nth-child(1) td:nth-child(1)::before{content:"";display:inline-block;width:12px;height:12px;background:#000;mask-image:${LOCK}}`,
    },
    'a drawn padlock': { list: IN_ONE(SVG) },
    'a picture without words': { list: IN_ONE(`<img width="12" height="12" src="${LOCK.slice(5, -2)}">`) },
    'a canvas': { list: IN_ONE('<canvas width="12" height="12"></canvas>') },
    'a triangle by borders': {
      style: '.t{display:inline-block;border:6px solid transparent;border-bottom-color:#a00}',
      list: IN_ONE('<i class="t"></i>'),
    },
    'a dot in one row': {
      style: '.d{display:inline-block;width:8px;height:8px;border-radius:4px;background:#a00}',
      list: IN_ONE('<i class="d"></i>'),
    },
    'dots of two colours in one state': {
      style:
        '.d{display:inline-block;width:8px;height:8px;background:#0a0} tr:nth-child(2) .d{background:#a00}',
      list: IN_ALL('<i class="d"></i>'),
    },
    'hatched by a background': {
      style: 'tr:nth-child(2){background:repeating-linear-gradient(45deg,#ddd 0 4px,#fff 4px 8px)}',
    },
    'hatched cells': {
      style:
        'tr:nth-child(2) td{background-image:repeating-linear-gradient(45deg,#ddd 0 4px,transparent 4px 8px)}',
    },
    'hatched by what lies over it': {
      style:
        'tr{position:relative} tr:nth-child(2)::before{content:"";position:absolute;inset:0;background:repeating-linear-gradient(45deg,#0003 0 4px,transparent 4px 8px)}',
    },
    'hatched alone': {
      style: 'tr:nth-child(1){background:repeating-linear-gradient(45deg,#ddd 0 4px,#fff 4px 8px)}',
      list: tableWith(ROWS.slice(0, 1)),
    },
    'hatched card': {
      style: '.cards li:nth-child(2){background:repeating-linear-gradient(45deg,#ddd 0 4px,#fff 4px 8px)}',
      list: cardsWith(),
    },
    'a line through all of a row': {
      style: 'tr:nth-child(2) td{background:linear-gradient(transparent 49%,#a00 49% 51%,transparent 51%)}',
    },
    'struck out by style': { style: 'tr:nth-child(2) td{text-decoration:line-through}' },
    'struck amount by a class of any name': {
      style: '.k7{text-decoration-line:line-through}',
      list: tableWith(
        ROWS.map((row, nth) =>
          row.map((cell, at) => (at === 2 && nth === 1 ? `<span class="k7">${cell}</span>` : cell)),
        ),
      ),
    },
    'struck out in all rows': { style: 'td:nth-child(3){text-decoration:line-through}' },
    faint: { style: 'tr:nth-child(2){opacity:.4}' },
    'faint cells': { style: 'tr:nth-child(2) td{opacity:.5}' },
    'grey by a filter': { style: 'tr:nth-child(2){filter:grayscale(1) opacity(.5)}' },
    blurred: { style: 'tr:nth-child(2) td:nth-child(3){filter:blur(3px)}' },
    'crossed by a positioned line': {
      style:
        'tbody tr{position:relative} .s{position:absolute;left:0;right:0;top:50%;border-top:2px solid #a00}',
      list: IN_ONE('<i class="s"></i>'),
    },
    'in a grid': {
      style: `[role=row]:nth-child(2) [role=cell]:nth-child(2){background:${LOCK} no-repeat right/12px}`,
      list: gridWith(),
    },
  },
  plain: {
    'striped rows': { style: 'tbody tr:nth-child(even){background:#f5f5f5}' },
    'a last row without a line': { style: 'tr:last-child td{border-bottom:0}' },
    'a picture in each row': { list: IN_ALL(SVG) },
    'a dot in each': {
      style: '.d{display:inline-block;width:8px;height:8px;background:#0a0}',
      list: IN_ALL('<i class="d"></i>'),
    },
    'dots by state': {
      style:
        '.d{display:inline-block;width:8px;height:8px;background:#0a0} tr:nth-child(3) .d{background:#a00}',
      list: IN_ALL('<i class="d"></i>'),
    },
    'expired rows faint': { style: 'tr:nth-child(3){opacity:.5}' },
    'expired rows struck out': { style: 'tr:nth-child(3) td{text-decoration:line-through}' },
    chips: {
      style:
        'td span{background:#dfd;border-radius:8px;padding:2px 6px;border:1px solid #0a0} tr:nth-child(3) span{background:#fdd}',
      list: tableWith(ROWS.map((row) => row.map((cell, at) => (at === 1 ? `<span>${cell}</span>` : cell)))),
    },
    'a copy button in each': {
      list: tableWith(withColumn(4, ...Array(3).fill(`<button aria-label="Copy">${SVG}</button>`)), [
        ...HEADERS,
        '',
      ]),
    },
    'a help icon at one header': {
      list: tableWith(ROWS, [
        'Received',
        'State',
        `Balance <button aria-label="Help">${SVG}</button>`,
        'Expires',
      ]),
    },
    'a bar of what is left': {
      style:
        '.b{display:block;width:100px;height:4px;background:#eee} .b i{display:block;height:4px;background:#0a0;width:39%} tr:nth-child(2) .b i{width:100%}',
      list: tableWith(withBehind(2, ...Array(3).fill('<span class="b"><i></i></span>'))),
    },
    'cards with shadows': {
      style: '.cards li{box-shadow:0 1px 3px #0003;background:linear-gradient(#fff,#fafafa)}',
      list: cardsWith(),
    },
    'dots of projects': {
      style:
        'i{display:inline-block;width:8px;height:8px;background:#06c} tr:nth-child(2) i{background:#c60}',
      list: tableWith(withColumn(0, '<i></i>One', '<i></i>Two', '<i></i>Three'), ['Project', ...HEADERS]),
    },
    'notes in italics': {
      style: 'tr:nth-child(2) td:nth-child(5){font-style:italic;opacity:.6}',
      list: tableWith(withColumn(4, 'By card', 'By card', 'By card'), [...HEADERS, 'Description']),
    },
    'pictures of projects': {
      list: tableWith(
        withColumn(
          0,
          ...['a', 'b', 'c'].map(
            (name) =>
              `<img alt="" width="12" height="12" src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA${name}">Project ${name}`,
          ),
        ),
        ['Project', ...HEADERS],
      ),
    },
  },
};

const TICK = '.k::before{content:"✓"}';
const ticked = (...columns: string[][]) =>
  tableWith(
    columns.reduce(
      (rows, cells) => rows.map((row, nth) => [...row, cells[nth] ?? '']),
      ROWS.map(([received = '', , balance = '', expires = '']) => [received, balance, expires]),
    ),
    ['Received', 'Balance', 'Expires', ...['Available', 'Frozen'].slice(0, columns.length)],
  );
const [ON, OFF] = ['<i class="k"></i>', ''];

/** Ticks that a style sheet draws below the words for a state. */
export const PAINTED_TICKS: DrawnKind = {
  doubtful: {
    'one below another word': { style: TICK, list: ticked([ON, OFF, OFF], [OFF, ON, ON]) },
    'the later one frozen': { style: TICK, list: ticked([OFF, ON, OFF], [ON, OFF, ON]) },
    'dots in place of ticks': {
      style: '.k{display:inline-block;width:8px;height:8px;background:#0a0}',
      list: ticked([ON, OFF, ON], [OFF, ON, OFF]),
    },
    'a picture': { list: ticked([SVG, OFF, SVG], [OFF, SVG, OFF]) },
    'all frozen': {
      style: TICK,
      list: tableWith(withColumn(4, ON, ON, ON), [...HEADERS, 'Frozen']),
    },
  },
  plain: {
    'none frozen': { list: tableWith(withColumn(4, OFF, OFF, OFF), [...HEADERS, 'Frozen']) },
    'a tick in each': { style: TICK, list: tableWith(withColumn(4, ON, ON, ON), [...HEADERS, 'Verified']) },
  },
};

/** Keys that say what colours or signs of the rows mean. */
export const COLOUR_KEYS: DrawnKind = {
  doubtful: {
    'a sentence on a colour': {
      style: 'tr:nth-child(2) td:nth-child(3){color:#a00}',
      behind: '<p>Red: on loan to another team</p>',
    },
    'a sentence on figures': {
      style: 'tr:nth-child(2) td:nth-child(3){color:#06c}',
      before: '<p>Figures in blue belong to the parent company.</p>',
    },
    'a key of swatches': {
      style: 'tr:nth-child(2) td{color:#a00} .k{display:inline-block;width:10px;height:10px;background:#a00}',
      behind: '<div><span class="k"></span> Earmarked</div>',
    },
    'a key in its own colour': {
      style: 'tr:nth-child(2) td{color:#a00} .k{color:#a00}',
      behind: '<p class="k">Earmarked</p>',
    },
    'a key of hatching': {
      style:
        'tr:nth-child(2){background:#ddd} .k{display:inline-block;width:24px;height:10px;background:repeating-linear-gradient(45deg,#ddd 0 4px,#fff 4px 8px)}',
      behind: '<div><span class="k"></span> Earmarked</div>',
    },
    'a key generated': {
      style:
        'tr:nth-child(2) td{color:#a00} .k::before{content:"";display:inline-block;width:10px;height:10px;background:#a00}',
      before: '<span class="k">Earmarked</span>',
    },
    italics: { style: 'tr:nth-child(2) td{font-style:italic}', behind: '<p>Italics: earmarked</p>' },
    'a key of backgrounds': {
      style: 'tr:nth-child(2){background:#fee} .k{background:#fee}',
      behind: '<span class="k">Earmarked</span>',
    },
    'hatched means': {
      style: 'tr:nth-child(2){background:repeating-linear-gradient(45deg,#ddd 0 4px,#fff 4px 8px)}',
      behind: '<p>Hatched: on loan</p>',
    },
  },
  plain: {
    'a grey sentence and a grey zero': {
      style: 'tr:nth-child(2) td:nth-child(3){color:#777} p{color:#777}',
      behind: '<p>Credits expire one year after purchase.</p>',
    },
    'links in blue': { behind: '<p><a href="https://help.openai.com/en/">Learn more</a></p>' },
    'colours by state': { style: 'td:nth-child(2){color:#080} tr:nth-child(3) td:nth-child(2){color:#a00}' },
    'an icon beside a sentence': {
      style: `.i{display:inline-block;width:12px;height:12px;background:#06c;mask:${LOCK}}`,
      behind: '<p><i class="i"></i> Credits expire one year after they were bought.</p>',
    },
  },
};
