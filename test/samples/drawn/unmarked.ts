import { cardsWith, type DrawnPage, gridWith } from './page.ts';

/** What a page does, by a script, after it was read. */
interface Changed {
  page: DrawnPage;
  script: string;
}

interface ChangedKind {
  doubtful: Record<string, Changed>;
  plain: Record<string, Changed>;
}

const FROZEN = '<p>All credit grants are frozen until the form is signed.</p>';
const BOX = 'position:fixed;left:30%;top:10%;width:40%;height:300px;background:#fff';
const dialog = (closed: string, words = FROZEN, more = '') => ({
  style: `.d{${BOX};${closed}} ${more}`,
  behind: `<div class="d" role="dialog">${words}</div>`,
});
const OPEN = "document.querySelector('.d').classList.add('open')";

/** What opens by a class or a rule alone, without a transition or a press. */
const OPENED_BY_A_CLASS: ChangedKind = {
  doubtful: {
    'a dialog': { page: dialog('display:none', FROZEN, '.d.open{display:block}'), script: OPEN },
    'a dialog by a class of the page': {
      page: dialog('display:none', FROZEN, '.modal .d{display:block}'),
      script: "document.body.classList.add('modal')",
    },
    'a dialog that could not be seen': {
      page: dialog('visibility:hidden', FROZEN, '.d.open{visibility:visible}'),
      script: OPEN,
    },
    'a dialog by its style': {
      page: dialog('display:none'),
      script: "document.querySelector('.d').style.display = 'block'",
    },
    'a dialog by a new rule': {
      page: dialog('display:none'),
      script: "document.styleSheets[0].insertRule('.d{display:block!important}', 0)",
    },
    'an overlay without a role': {
      page: {
        style: '.d{position:fixed;inset:0;background:#fff;display:none} .d.open{display:block}',
        behind: '<div class="d">Locked</div>',
      },
      script: OPEN,
    },
    'an announcement': {
      page: {
        style: '.d{display:none} .d.open{display:block}',
        behind: `<div class="d" role="status">${FROZEN}</div>`,
      },
      script: OPEN,
    },
    'a sentence': {
      page: { style: '.d{display:none} .d.open{display:block}', behind: `<div class="d">${FROZEN}</div>` },
      script: OPEN,
    },
  },
  plain: {
    'consent to cookies': {
      page: dialog('display:none', '<p>We use cookies to make this site work.</p>', '.d.open{display:block}'),
      script: OPEN,
    },
    'a form to add credit': {
      page: dialog(
        'display:none',
        '<h2>Add to credit balance</h2><button>Continue</button>',
        '.d.open{display:block}',
      ),
      script: OPEN,
    },
    'a menu': {
      page: {
        style: '.d{position:fixed;right:0;top:0;display:none} .d.open{display:block}',
        behind: '<div class="d" role="menu"><button role="menuitem">Log out</button></div>',
      },
      script: OPEN,
    },
    'a row that is pointed at': {
      page: { style: '.open{background:#eee}' },
      script: "document.querySelectorAll('tr')[1].classList.add('open')",
    },
    'other letters': { page: {}, script: "document.documentElement.style.fontSize = '18px'" },
  },
};

const animated = (which: string, frames: string, options = "{ duration: 1, fill: 'forwards' }") =>
  `document.querySelector('${which}').animate(${frames}, ${options})`;
const CELL = '[role=row]:nth-child(2)>[role=cell]:nth-child(3)';
const ROW = '[role=rowgroup]>[role=row]:nth-child(2)';
const GRID: DrawnPage = {
  style: '[role=row]{display:grid;grid-template-columns:repeat(4,1fr)}',
  list: gridWith(),
};

/** What a script moves, hides or paints without a change of the markup. */
const ANIMATED: ChangedKind = {
  doubtful: {
    'a cell is moved': { page: GRID, script: animated(CELL, "{ transform: 'translateX(300px)' }") },
    'a row is moved': { page: GRID, script: animated(ROW, "{ transform: 'translateY(-60px)' }") },
    'cells change their places': {
      page: GRID,
      script: animated(CELL, '{ order: [-1, -1] }'),
    },
    'an amount is hidden': { page: GRID, script: animated(CELL, "{ visibility: ['hidden', 'hidden'] }") },
    'a row is faint': { page: GRID, script: animated(ROW, '{ opacity: 0.3 }') },
    'an amount is made clear': { page: GRID, script: animated(CELL, "{ color: 'transparent' }") },
    'a cell moves for ever': {
      page: GRID,
      script: animated(
        CELL,
        "{ transform: ['translateX(300px)', 'translateX(330px)'] }",
        '{ duration: 900, iterations: Infinity }',
      ),
    },
    'a cell of a table is moved': {
      page: {},
      script: animated('tbody tr:nth-child(2) td:nth-child(3)', "{ transform: 'translateX(300px)' }"),
    },
    'a card is struck by a line': {
      page: {
        style: '.cards{position:relative} li i{display:block;width:300px;height:2px;margin-top:-14px}',
        list: cardsWith().replace('</p><p>', '<i></i></p><p>'),
      },
      script: animated('li i', "{ backgroundColor: '#a00' }"),
    },
  },
  plain: {
    'a wheel that turns': {
      page: { before: '<svg class="w" width="20" height="20"><circle cx="9" cy="9" r="8"/></svg>' },
      script: animated('.w', "{ transform: 'rotate(360deg)' }", '{ duration: 900, iterations: Infinity }'),
    },
    'a list that comes up': {
      page: GRID,
      script: animated('[role=table]', '{ opacity: [0.8, 1] }', '{ duration: 100 }'),
    },
    'a row that comes up': { page: GRID, script: animated(ROW, '{ opacity: [0, 1] }', '{ duration: 100 }') },
    'a list that is moved as a whole': {
      page: GRID,
      script: animated('[role=table]', "{ transform: 'translateY(8px)' }"),
    },
    'all amounts in another colour': {
      page: GRID,
      script: `for (const cell of document.querySelectorAll('[role=cell]:nth-child(3)')) cell.animate({ color: '#060' }, { duration: 1, fill: 'forwards' })`,
    },
  },
};

export const UNMARKED_CHANGES = { 'what opens by a class': OPENED_BY_A_CLASS, 'what is animated': ANIMATED };
