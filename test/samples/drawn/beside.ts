import { cardsWith, type DrawnKind, gridWith, HEADERS, ROWS, tableWith, withColumn } from './page.ts';

const BESIDE =
  '.b{display:flex;align-items:flex-start} table{border-collapse:collapse} th,td{height:40px;padding:0 8px}';
const column = (cells: readonly string[], header = '') =>
  tableWith(
    cells.map((cell) => [cell]),
    [header],
  );
const lines = (tag: string, cells: readonly string[]) =>
  cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('');
const gutter = (...signs: string[]) =>
  `<div class="b"><div class="g">${lines('div', ['&nbsp;', ...signs])}</div>${tableWith()}</div>`;
const GUTTER = `${BESIDE} .g div{height:40px;width:20px}`;

/** What stands beside the list, at the height of its rows. */
export const BESIDE_ROWS: DrawnKind = {
  doubtful: {
    'a pinned table of states': {
      style: BESIDE,
      list: `<div class="b">${column(['Voided', 'Active', 'Active'], 'Status')}${tableWith(
        ROWS.map(([received = '', , balance = '', expires = '']) => [received, balance, expires]),
        ['Received', 'Balance', 'Expires'],
      )}</div>`,
    },
    'a pinned table of names behind': {
      style: BESIDE,
      list: `<div class="b">${tableWith()}${column(['Lent out', 'Own', 'Own'], 'Holder')}</div>`,
    },
    'a pinned part of plain elements': {
      style: `${BESIDE} .g div{height:40px}`,
      list: `<div class="b"><div class="g">${lines('div', ['Status', 'Voided', 'Active', 'Active'])}</div>${tableWith()}</div>`,
    },
    'a pinned list': {
      style: `${BESIDE} ul{list-style:none;padding:40px 0 0;margin:0} .b li{height:40px}`,
      list: `<div class="b"><ul>${lines('li', ['Frozen', 'Usable', 'Gone'])}</ul>${tableWith()}</div>`,
    },
    'a pinned part laid over': {
      style:
        '.b{position:relative;padding-left:120px} .g{position:absolute;left:0;top:0} th,td,.g div{height:40px;padding:0}',
      list: `<div class="b">${tableWith()}<div class="g">${lines('div', ['Status', 'Voided', 'Active', 'Active'])}</div></div>`,
    },
    'a gutter of signs': { style: GUTTER, list: gutter('−', '+', '') },
    'a gutter of arrows': { style: GUTTER, list: gutter('→', '', '') },
    'a gutter of a changed row': { style: GUTTER, list: gutter('~', '', '') },
    'a triangle in the margin': {
      style: '.b{position:relative;padding-left:24px} .g{position:absolute;left:0;top:60px}',
      list: `<div class="b">${tableWith()}<span class="g">▲</span></div>`,
    },
    'a bracket with a word': {
      style: `${BESIDE} .g{align-self:stretch;border-left:2px solid #000;padding:40px 8px 0}`,
      list: `<div class="b">${tableWith()}<div class="g">lent</div></div>`,
    },
    'a painted arrow in the margin': {
      style: `${GUTTER} .g div:nth-child(2){background:linear-gradient(#a00,#a00) center/8px 8px no-repeat}`,
      list: gutter('', '', ''),
    },
    'a drawn arrow in the margin': {
      style: GUTTER,
      list: gutter('<svg width="12" height="12"><rect width="12" height="12"/></svg>', '', ''),
    },
    'a gutter in the table': { list: tableWith(withColumn(0, '−', '', ''), ['', ...HEADERS]) },
    'plus and minus in the table': { list: tableWith(withColumn(0, '+', '−', '+'), ['', ...HEADERS]) },
    'a hyphen in the table': { list: tableWith(withColumn(0, '-', '', ''), ['', ...HEADERS]) },
    'arrows in the table': { list: tableWith(withColumn(4, '▼', '', ''), [...HEADERS, '']) },
    'a word beside cards': {
      style: '.b{display:flex} .cards{list-style:none}',
      list: `<div class="b"><div style="align-self:center">lent</div>${cardsWith()}</div>`,
    },
    'a pinned part of a grid': {
      style:
        '.b{display:flex;align-items:flex-start} .b>div:first-child div{height:40px} .b [role=table]{flex:1}',
      list: `<div class="b"><div>${lines('div', ['Status', 'Voided', 'Active', 'Active'])}</div>${gridWith()}</div>`,
    },
  },
  plain: {
    'a bubble that floats': {
      style: '.f{position:fixed;right:0;top:160px;width:1100px}',
      behind: '<div class="f">Need help?</div>',
    },
    'a note that comes up': {
      style: '.f{position:relative} .f span{position:absolute;top:60px;left:0;opacity:0}',
      list: `<div class="f">${tableWith()}<span>Copied</span></div>`,
    },
    'a column of prose beside': {
      style: '.b{display:grid;grid-template-columns:240px 1fr;gap:24px}',
      list: `<div class="b"><div><p>Credits expire one year after they were bought.</p><p>Credits that expire first are used first.</p></div>${tableWith()}</div>`,
    },
    'a button beside': {
      style: '.b{display:flex;gap:24px;align-items:flex-start}',
      list: `<div class="b">${tableWith()}<button>Add to credit balance</button></div>`,
    },
    'dashes in a column': { list: tableWith(withColumn(4, '–', '—', '-'), [...HEADERS, 'Note']) },
    'the same sign in each': { list: tableWith(withColumn(0, '›', '›', '›'), ['', ...HEADERS]) },
    'a column at the side': {
      style: '.b{display:grid;grid-template-columns:1fr 300px;gap:24px}',
      list: `<div class="b"><div>${tableWith()}</div><aside><h3>Help</h3><p>How credits work</p></aside></div>`,
    },
    'news at the side': {
      style: '.b{display:flex;gap:24px}',
      list: `<div class="b"><div>${tableWith()}</div><div><b>What’s new</b><p>Team invites by link.</p></div></div>`,
    },
    'tips before': {
      style: '.b{display:flex;gap:24px}',
      list: `<div class="b"><div><strong>Tips</strong><p>Invite your team.</p></div><div>${tableWith()}</div></div>`,
    },
    'a menu at the side': {
      style: '.b{display:grid;grid-template-columns:200px 1fr;gap:24px}',
      list: `<div class="b"><nav><a href="/settings/usage">Usage</a><a href="/settings/limits">Limits</a></nav><div>${tableWith()}</div></div>`,
    },
  },
};

const FRAME = '<p>All credit is frozen until the form is signed.</p>';
const framed = (style: string, more = '') =>
  `<iframe title="Account notices" style="${style}" ${more} srcdoc="${FRAME}"></iframe>`;
const component = (mode: string, style = '') =>
  `<account-notice style="display:block;${style}"></account-notice><script>document.querySelector('account-notice').attachShadow({ mode: '${mode}' }).innerHTML = '${FRAME}'</script>`;

/** Parts beside the list whose words only they themselves know. */
export const CLOSED_PARTS: DrawnKind = {
  doubtful: {
    'a frame above': { before: framed('width:100%;height:64px;border:0') },
    'a frame behind': { behind: framed('width:400px;height:64px') },
    'an object': {
      before: `<object type="text/html" data="data:text/html,${encodeURIComponent(FRAME)}" width="400" height="64"></object>`,
    },
    'an open component': { before: component('open') },
    'a closed component': { before: component('closed') },
  },
  plain: {
    'a frame of no size': { behind: framed('width:0;height:0;border:0') },
    'a frame that is not displayed': { behind: framed('display:none') },
    'a frame of a chat that floats': {
      behind: framed('position:fixed;right:20px;bottom:20px;width:80px;height:80px'),
    },
    'a sign of a component': {
      before: component('open', 'width:16px;height:16px;overflow:hidden'),
    },
    'a component around words': {
      before: '<page-note>Credits expire one year after they were bought.</page-note>',
    },
  },
};

const SCROLLER = '.s{height:200px;overflow:auto} .s th,.s td{height:40px;padding:0}';
const many = (count: number) => Array.from({ length: count }, (_, nth) => ROWS[nth % 2] ?? []);
const spaced = (above: number, below: number) => {
  const spacer = (height: number) => (height > 0 ? `<tr style="height:${height}px"></tr>` : '');
  return tableWith(many(6))
    .replace('<tbody>', `<tbody>${spacer(above)}`)
    .replace('</tbody>', `${spacer(below)}</tbody>`);
};

/** A scroller that keeps room for rows that are not drawn. */
export const ROOM_FOR_MORE: DrawnKind = {
  doubtful: {
    'a spacer above': { style: SCROLLER, list: `<div class="s">${spaced(800, 0)}</div>` },
    'a spacer below': { style: SCROLLER, list: `<div class="s">${spaced(0, 800)}</div>` },
    'a spacer of a cell': {
      style: SCROLLER,
      list: `<div class="s">${tableWith(many(6)).replace('</tbody>', '<tr><td colspan="4" style="height:800px"></td></tr></tbody>')}</div>`,
    },
    'padding above': {
      style: `${SCROLLER} .p{padding-top:800px}`,
      list: `<div class="s"><div class="p">${tableWith(many(6))}</div></div>`,
    },
    'padding below': {
      style: `${SCROLLER} .p{padding-bottom:800px}`,
      list: `<div class="s"><div class="p">${tableWith(many(6))}</div></div>`,
    },
    'a tall part with rows at places': {
      style:
        '.s{height:200px;overflow:auto} .p{height:1200px;position:relative} .p [role=row]{position:absolute;left:0;right:0;height:40px}',
      list: `<div class="s"><div class="p">${gridWith(many(6)).replace(
        /<div role="row"><div role="cell"/g,
        (() => {
          let at = 0;
          return () => `<div role="row" style="top:${40 * ++at}px"><div role="cell"`;
        })(),
      )}</div></div>`,
    },
    'rows moved down': {
      style:
        '.s{height:200px;overflow:auto} .p{height:2000px} .s [role=rowgroup]{transform:translateY(800px)}',
      list: `<div class="s"><div class="p">${gridWith(many(6))}</div></div>`,
    },
    'cards with room above': {
      style: '.s{height:300px;overflow:auto} .p{padding-top:1000px}',
      list: `<div class="s"><div class="p">${cardsWith(many(4))}</div></div>`,
    },
    'the page itself scrolls': {
      style: '.p{padding-top:3000px}',
      list: `<div class="p">${tableWith(many(6))}</div>`,
    },
  },
  plain: {
    'a chart above the list': {
      style: 'main{min-height:2000px}',
      list: `<div><svg width="600" height="300"></svg>${tableWith()}</div>`,
    },
    'a fold above the list': {
      style: 'main{min-height:2000px} .c{height:400px;background:#eee}',
      list: `<div><div class="c"></div>${tableWith()}</div>`,
    },
    'a scroller that is full': { style: SCROLLER, list: `<div class="s">${tableWith(many(8))}</div>` },
    'a scroller with room to spare': {
      style: '.s{height:600px;overflow:auto}',
      list: `<div class="s">${tableWith()}</div>`,
    },
    'a tall part without a scroller': {
      style: '.p{min-height:500px}',
      list: `<div class="p">${tableWith()}</div>`,
    },
    'a long page': { style: 'main{min-height:4000px}' },
    'padding of a card': {
      style: '.s{height:200px;overflow:auto;padding:24px}',
      list: `<div class="s">${tableWith(many(8))}</div>`,
    },
    'a scroller around the page': { style: 'body{height:100vh;overflow:auto} main{padding-bottom:900px}' },
  },
};

const card = (nth: number) => cardsWith([ROWS[nth] ?? []]).replace(/^<ul class="cards">|<\/ul>$/g, '');
const slides = (...cards: string[]) => `<div class="v"><ul class="cards">${cards.join('')}</ul></div>`;
const SLIDES =
  '.v{width:300px;overflow:hidden} .v .cards{display:flex;list-style:none;padding:0;margin:0} .v li{flex:0 0 300px}';

/** Cards that a slider draws twice. */
export const SLIDER: DrawnKind = {
  doubtful: {
    'copies at both ends': {
      style: `${SLIDES} .v .cards{transform:translateX(-300px)}`,
      list: slides(card(2), card(0), card(1), card(2), card(0)),
    },
    'copies of a class': {
      style: SLIDES,
      list: slides(
        card(0),
        card(1),
        card(2),
        card(0).replace('<li>', '<li class="slick-cloned">'),
        card(1).replace('<li>', '<li class="slick-cloned">'),
      ),
    },
    'copies in sight': {
      style: '.cards{display:flex;list-style:none}',
      list: `<ul class="cards">${card(0)}${card(1)}${card(0).replace('<li>', '<li class="swiper-slide-duplicate">')}</ul>`,
    },
    'a strip that runs on': {
      style: `${SLIDES} @keyframes r{to{transform:translateX(-900px)}} .cards{animation:r 90s linear infinite}`,
      list: slides(card(0), card(1), card(2), card(0), card(1), card(2)),
    },
    'copies at one end': { style: SLIDES, list: slides(card(0), card(1), card(0)) },
  },
  plain: {
    'two grants alike': { list: `<ul class="cards">${card(0)}${card(1)}</ul>` },
    'cards of which some are out of sight': {
      style: SLIDES.replace('hidden', 'auto'),
      list: slides(card(0), card(1), card(2)),
    },
  },
};
