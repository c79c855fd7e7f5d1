import { cardsWith, type DrawnKind, gridWith, tableWith } from './page.ts';

const STYLE =
  '.b{position:relative;padding-left:24px} .g{position:absolute;pointer-events:none} th,td,[role=row]{height:40px;padding:0}';
const DOT = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
const LINE = '<path d="M0 0H400V4H0z" fill="#a00"/>';
const svg = (style: string, drawn = LINE) =>
  `<svg class="g" width="400" height="4" style="${style}">${drawn}</svg>`;
const ARROW = '<path d="M0 0L12 6L0 12z"/>';
const arrow = (style: string, more = '') =>
  `<svg class="g" width="12" height="12" style="${style}" ${more}>${ARROW}</svg>`;
const over = (style: string, drawn: string) => svg(`inset:0;width:100%;height:100%;${style}`, drawn);
const pinned = (mark: string, list = tableWith()) => ({
  style: STYLE,
  list: `<div class="b">${list}${mark}</div>`,
});

/** Pictures without an element around them that lie over rows or beside them. */
export const PINNED_PICTURES: DrawnKind = {
  doubtful: {
    'an arrow in the margin': pinned(arrow('left:0;top:58px')),
    'a line through a row': pinned(svg('left:24px;top:100px')),
    'a line in a layer over all rows': pinned(
      over('', '<line x1="24" x2="400" y1="102" y2="102" stroke="#a00"/>'),
    ),
    'a cross in a group of a layer': pinned(
      over('', '<g><path d="M24 86L400 122M24 122L400 86" stroke="#a00"/></g>'),
    ),
    'a word that is drawn': pinned(
      svg('left:40px;top:90px;height:24px', '<text y="18" fill="#a00">VOID</text>'),
    ),
    'an arrow with a name': pinned(arrow('left:0;top:58px').replace(ARROW, `<title>arrow</title>${ARROW}`)),
    'a picture over a row': pinned(
      `<img class="g" alt="" src="${DOT}" style="left:24px;top:86px;width:300px;height:30px">`,
    ),
    'a canvas over a row': pinned(
      '<canvas class="g" width="40" height="14" style="left:40px;top:92px"></canvas>',
    ),
    'a picture over all rows': pinned(
      `<img alt="" src="${DOT}" style="position:absolute;inset:0;width:100%;height:100%">`,
    ),
    'an arrow at a place of the window': pinned(arrow('position:fixed;left:40px;margin-top:-68px')),
    'an arrow that sticks': pinned(arrow('position:sticky;left:0;float:left;margin:-70px 0 0 -20px')),
    'an arrow that is moved up': pinned(
      arrow('position:static;display:block;transform:translate(-20px,-68px)'),
    ),
    'an arrow in a part of no size': pinned(
      `<span style="position:absolute;left:0;top:58px">${arrow('left:0;top:0')}</span>`,
    ),
    'an arrow beside a grid': pinned(arrow('left:0;top:54px'), gridWith()),
    'an arrow beside cards': pinned(arrow('left:30px;top:100px'), cardsWith()),
    'an arrow in a drawer': {
      style: `${STYLE} section{position:fixed;inset:80px 0 0 20%;overflow:auto;background:#fff}`,
      list: pinned(arrow('left:0;top:58px')).list,
    },
  },
  plain: {
    'a store of signs': pinned(
      `<svg class="g" style="left:0;top:60px;width:0;height:0"><symbol id="s">${ARROW}</symbol></svg>`,
    ),
    'a store of signs that is hidden': pinned(arrow('left:0;top:58px;display:none')),
    'an arrow that cannot be seen': pinned(arrow('left:0;top:58px;visibility:hidden')),
    'an arrow that comes up': pinned(arrow('left:0;top:58px;opacity:0')),
    'a ground along all rows': pinned(over('', '<rect width="100%" height="100%" fill="#00f1"/>')),
    'a frame around all rows': pinned(
      over(
        '',
        '<defs><clipPath id="c"><rect y="90" width="9" height="9"/></clipPath></defs><rect width="100%" height="100%" fill="none" stroke="#ccc"/>',
      ),
    ),
    'a picture above': { before: `<svg width="600" height="80">${LINE}</svg>` },
    'a picture below': { behind: `<img alt="" src="${DOT}" width="300" height="80">` },
    'an arrow far away': pinned(arrow('left:900px;top:58px')),
    'an arrow in a button': pinned(
      `<button class="g" style="left:0;top:52px" aria-label="Copy"><svg width="12" height="12">${ARROW}</svg></button>`,
    ),
    'an arrow in prose': {
      style: '.b{display:grid;grid-template-columns:120px 1fr;gap:16px}',
      list: `<div class="b"><p style="margin-top:40px"><svg width="12" height="12">${ARROW}</svg> Credits expire one year after they were bought.</p>${tableWith()}</div>`,
    },
    'a head that sticks, over rows': {
      style: `${STYLE} .s{height:110px;overflow:auto} thead th{position:sticky;top:0;background:#fff}`,
      list: `<div class="s" id="s">${tableWith(undefined, ['Received', 'State', `Balance <svg width="12" height="12">${ARROW}</svg>`, 'Expires'])}</div><script>document.querySelector('#s').scrollTop = 50</script>`,
    },
    'words below a scroller': {
      style: `${STYLE} .s{height:110px;overflow:auto}`,
      list: `<div class="s">${tableWith()}</div><p style="margin:16px 0">Times in UTC</p>`,
    },
    'a chat that floats': {
      behind: `</section><img alt="Chat" src="${DOT}" style="position:fixed;right:20px;top:240px;width:48px;height:48px">`,
    },
    'a chat that floats over rows': {
      behind: `</section><svg width="900" height="400" style="position:fixed;right:20px;top:200px;pointer-events:none">${ARROW}</svg>`,
    },
    'signs of headers': {
      list: tableWith(undefined, [
        'Received',
        'State',
        `Balance <svg width="12" height="12">${ARROW}</svg>`,
        'Expires',
      ]),
    },
  },
};
