import { escapeHtml } from '../../samples/page.ts';
import { drawRowsOf } from '../draw/page.ts';
import type { Look } from '../look.ts';
import { AROUND } from './around.ts';
import { money } from './draft.ts';
import {
  AMOUNTS_IN_PROSE,
  COUNTS_THAT_AGREE,
  type Drawing,
  FILTERS_AT_EVERYTHING,
  KNOWN_CONTROLS,
  NAVIGATION,
  PROSE,
} from './known-drawings.ts';
import { rowFrom } from './message-row.ts';
import {
  elementsOf,
  HIDINGS,
  hiddenCopy,
  numberRows,
  offScreen,
  putBeside,
  putNextTo,
  type Scene,
} from './scene.ts';

/** Something known beside the list or in it that changes nothing; `false`: it does not go with this page. */
export type Dressing = (scene: Scene) => boolean;

/** One of some drawings beside the list. */
function beside(drawings: readonly Drawing[]): Dressing {
  return (scene) => {
    const html = scene.random.pick(drawings)(scene.random, scene.rows.length);
    putBeside(scene, html, scene.random.pick(['above', 'above', 'below']));
    return true;
  };
}

/** A total in a sentence, or before its label. */
const withTotalThatAgrees: Dressing = (scene) => {
  const amount = escapeHtml(money(scene, scene.account.usable));
  const html = scene.random.pick([
    `<p>You have ${amount} in credits remaining.</p>`,
    `<p>Available: ${amount}</p>`,
    `<div><strong>${amount}</strong></div><div>Credit balance</div>`,
  ]);
  if (scene.look.shape.startsWith('gauge')) return false;
  putBeside(scene, html, 'above');
  return true;
};

/** Over what is left and what was granted stands a word for each. */
const withCompoundHeader: Dressing = ({ head, sheet, look, random }) => {
  const at = sheet.headers.findIndex(({ meaning }) => meaning === 'balance');
  const header = head?.children[at];
  if (!header || look.headerMarkup !== 'plain') return false;
  header.textContent = random.pick([
    'Balance/Total Balance',
    'BALANCE/TOTAL',
    'Balance / Granted',
    'Left / Total',
  ]);
  return true;
};

/** A tooltip on the heading. */
const withTooltip: Dressing = ({ heading, random }) => {
  heading.innerHTML += random.pick([
    ` <span role="tooltip">Credits that were granted to your organization</span>`,
    ` <button type="button" aria-label="What are credit grants?"><svg aria-hidden="true"></svg></button>`,
    ` <span title="Granted, not bought">ⓘ</span>`,
    ` <svg role="img" aria-label="Information"><circle r="4"></circle></svg>`,
  ]);
  return true;
};

const withCountInHeading: Dressing = ({ heading, rows, random }) => {
  heading.innerHTML = random.pick([
    `Credit Grants (${rows.length})`,
    `Credit Grants <span class="badge">${rows.length}</span>`,
  ]);
  return true;
};

const withRowCount: Dressing = ({ list, rows, head }) => {
  if (!head) return false;
  list.setAttribute('aria-rowcount', String(rows.length + 1));
  numberRows({ rows }, 'aria-rowindex', (index) => String(index + 2));
  return true;
};

/** Each row once more for narrow screens, not displayed here. */
const withHiddenRows: Dressing = ({ rows, random }) => {
  const hiding = random.pick(HIDINGS);
  for (const row of rows) row.after(hiddenCopy(row, hiding));
  return true;
};

/** The whole list once more for narrow screens, as cards, not displayed here. */
const withHiddenCards: Dressing = (scene) => {
  const { sheet, frame, random } = scene;
  const look: Look = {
    ...scene.look,
    shape: random.pick(['div-cards', 'list-cards', 'definitions']),
    cellMarkup: 'plain',
  };
  const cards = drawRowsOf(sheet, sheet.rows, look);
  putNextTo(frame, random, elementsOf(scene, `<div ${random.pick(HIDINGS)}>${cards}</div>`));
  return true;
};

/** The words of a cell once more, off the screen, and those on it hidden from screen readers. */
const withRepeats: Dressing = ({ rows, head, random }) => {
  if (!head) return false;
  const isOffScreen = random.chance(0.5);
  for (const cell of rows.flatMap((row) => [...row.children])) {
    const words = cell.textContent?.trim() ?? '';
    if (words === '' || cell.querySelector('[role], .sr-only, [title]')) continue;
    if (isOffScreen) cell.innerHTML = `<span aria-hidden="true">${cell.innerHTML}</span>${offScreen(words)}`;
    else cell.setAttribute('aria-label', words);
  }
  return true;
};

/** A control of each row, in a column of its own. */
const withRowControls: Dressing = (scene) => {
  const { head, rows, random, look } = scene;
  if (!head || look.shape.startsWith('aria')) return false;
  const control = random.pick([
    `<button type="button" aria-label="Copy grant ID"><svg aria-hidden="true"></svg></button>`,
    `<button type="button">Copy</button>`,
    `<button type="button" aria-label="Help"></button>`,
  ]);
  head.append(...rowFrom(scene, `<tr><th></th></tr>`).children);
  for (const row of rows) row.append(...rowFrom(scene, `<tr><td>${control}</td></tr>`).children);
  return true;
};

export const DRESSINGS: Record<string, Dressing> = {
  prose: beside(PROSE),
  'amounts-in-prose': beside(AMOUNTS_IN_PROSE),
  'known-control': beside(KNOWN_CONTROLS),
  navigation: beside(NAVIGATION),
  'count-that-agrees': beside(COUNTS_THAT_AGREE),
  'filter-at-everything': beside(FILTERS_AT_EVERYTHING),
  'total-that-agrees': withTotalThatAgrees,
  'compound-header': withCompoundHeader,
  'tooltip-on-heading': withTooltip,
  'count-in-heading': withCountInHeading,
  'row-count-that-agrees': withRowCount,
  'hidden-rows-that-agree': withHiddenRows,
  'hidden-cards-that-agree': withHiddenCards,
  'off-screen-repeats': withRepeats,
  'row-controls': withRowControls,
  ...AROUND,
};
