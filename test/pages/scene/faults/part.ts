import { drawRowsOf } from '../../draw/page.ts';
import type { Random } from '../../random.ts';
import { type Draft, rowsToLose, withoutRows } from '../draft.ts';
import { elementsOf, HIDINGS, numberRows, putBeside, putNextTo, type Scene } from '../scene.ts';
import type { SceneFault } from '../scene-fault.ts';

type Drawing = (random: Random, seen: number, all: number) => string;

const lose = (draft: Draft): Draft | null => {
  const gone = rowsToLose(draft);
  return gone && withoutRows(draft, gone);
};

function counts({ sheet, account }: Scene): [seen: number, all: number] {
  return [sheet.rows.length, account.grants.length];
}

/** A list that shows a part, with something beside it that says so. */
function besidePart(drawings: readonly Drawing[], wheres: readonly ('above' | 'below')[]): SceneFault {
  return {
    prepare: lose,
    stage: (scene) => {
      const html = scene.random.pick(drawings)(scene.random, ...counts(scene));
      putBeside(scene, html, scene.random.pick(wheres));
      return true;
    },
  };
}

const PARTS = [
  'Expired',
  'Promotional',
  'Purchased',
  'This year',
  'Used up',
  'Team A',
  'Verfallen',
  '已过期',
] as const;

const FILTERS: readonly Drawing[] = [
  (random) =>
    `<div role="tablist"><button role="tab" aria-selected="false">Active</button><button role="tab" aria-selected="true">${random.pick(PARTS)}</button></div>`,
  (random) =>
    `<div role="group"><button aria-pressed="false">Active</button><button aria-pressed="true">${random.pick(PARTS)}</button></div>`,
  (random) =>
    `<div role="radiogroup"><span role="radio" aria-checked="false">All</span><span role="radio" aria-checked="true">${random.pick(PARTS)}</span></div>`,
  (random) =>
    `<fieldset><label><input type="radio" name="kind">All</label><label><input type="radio" name="kind" checked>${random.pick(PARTS)}</label></fieldset>`,
  (random) =>
    `<label>Status <select><option>Available</option><option selected>${random.pick(PARTS)}</option></select></label>`,
  (random) =>
    `<select aria-label="Type"><option>All types</option><option selected>${random.pick(PARTS)}</option></select>`,
  (random) =>
    `<button role="combobox" aria-expanded="false" aria-label="Status filter">${random.pick(PARTS)}</button>`,
  (random) =>
    `<button aria-haspopup="listbox">${random.pick(PARTS)} <svg aria-hidden="true"><path d="M0 0h4"></path></svg></button>`,
  (random) =>
    `Filters: <span class="chip">Status: ${random.pick(PARTS)} <button aria-label="Remove">×</button></span>`,
  (random) => `<span class="tag">${random.pick(PARTS)} <button>✕</button></span>`,
  (random) => `<label><input type="checkbox" checked>Only ${random.pick(PARTS).toLowerCase()}</label>`,
  () => `<button role="switch" aria-checked="true" aria-label="Hide unused"></button>`,
  () => `<input type="search" aria-label="Search" value="gpt">`,
  () => `<button>Last 30 days</button>`,
  (random) =>
    `<nav><a href="?status=active">Active</a><a href="?status=expired" aria-current="page">${random.pick(PARTS)}</a></nav>`,
];

const MORE: readonly Drawing[] = [
  () => `<button>Load older</button>`,
  (_, seen, all) => `<button>Show ${all - seen} more</button>`,
  () => `<button>View all</button>`,
  () => `<button>See everything</button>`,
  () => `<a href="#all" role="button">Older grants</a>`,
  () => `<button aria-label="Next credit grants page"><svg></svg></button>`,
  () =>
    `<button aria-label="Previous credit grants page" disabled><svg></svg></button><button aria-label="Next credit grants page"><svg></svg></button>`,
  () =>
    `<button><svg><path d="M4 2l4 4-4 4"></path></svg></button><span>1 / 3</span><button><svg><path d="M4 2l4 4-4 4"></path></svg></button>`,
  () =>
    `<nav aria-label="pagination navigation"><ul><li><button aria-label="page 1" aria-current="true">1</button></li><li><button aria-label="Go to page 2">2</button></li></ul></nav>`,
  () =>
    `<div role="navigation"><a href="?page=1" aria-current="page">1</a><a href="?page=2">2</a><a href="?page=3">3</a></div>`,
  () => `<button aria-expanded="false">Earlier</button>`,
  () => `<button>…</button>`,
  () => `<button>Mehr anzeigen</button>`,
  () => `<button>加载更多</button>`,
];

const COUNTS: readonly Drawing[] = [
  (_, seen, all) => `<p>Showing ${seen} of ${all}</p>`,
  (_, seen, all) => `<span>1–${seen} of ${all}</span>`,
  (_, __, all) => `<span>${all} grants</span>`,
  (_, __, all) => `<p>${all} results</p>`,
  (_, __, all) => `<span>Total: ${all}</span>`,
  () => `<span>Page 1 of 2</span>`,
];

const AT_WORK: readonly Drawing[] = [
  () => `<div role="progressbar" aria-label="Loading"></div>`,
  () => `<div role="status">Loading more…</div>`,
  () => `<p>Loading older grants…</p>`,
  () => `<div aria-busy="true"><span>Please wait</span></div>`,
  () => `<progress></progress>`,
];

const FAILURES: readonly Drawing[] = [
  () => `<p>Could not load more grants. <button>Retry</button></p>`,
  () => `<div role="alert">Something went wrong while loading your grants.</div>`,
  () => `<div>Failed to load the rest of the list.</div>`,
  () => `<div role="alert">Some grants are unavailable right now. <button>Try again</button></div>`,
];

/** A row that is no grant, in the form of the list. */
export function messageRow(scene: Scene, content: string): string {
  const { head, look } = scene;
  const width = head?.children.length ?? 1;
  if (!head) return scene.list.localName === 'ul' ? `<li>${content}</li>` : `<div>${content}</div>`;
  if (look.shape.startsWith('aria'))
    return `<div role="row"><div role="cell" aria-colspan="${width}">${content}</div></div>`;
  return `<tr><td colspan="${width}">${content}</td></tr>`;
}

/** Makes a row from its HTML, which no parser takes outside of a table. */
export function rowFrom(scene: Scene, html: string): Element {
  const isRow = html.startsWith('<tr');
  const [made] = elementsOf(scene, isRow ? `<table><tbody>${html}</tbody></table>` : html);
  const row = isRow ? made?.querySelector('tr') : made;
  if (!row) throw new Error(`No row: ${html}`);
  return row;
}

export const PART_FAULTS: Record<string, SceneFault> = {
  'filter-control': besidePart(FILTERS, ['above', 'above', 'below']),
  'more-control': besidePart(MORE, ['below', 'below', 'above']),
  'count-of-more': besidePart(COUNTS, ['above', 'below']),
  'at-work-beside': besidePart(AT_WORK, ['above', 'below']),
  'failure-beside': besidePart(FAILURES, ['above', 'below']),
  'failure-row': {
    prepare: lose,
    stage: (scene) => {
      const text = scene.random.pick([
        'Could not load more grants.',
        'Loading failed.',
        'Error while loading',
      ]);
      const row = rowFrom(scene, messageRow(scene, `${text} <button>Retry</button>`));
      scene.rows.at(-1)?.after(row);
      return true;
    },
  },
  'list-told-as-part': {
    prepare: lose,
    stage: (scene) => {
      const { list, rows, random } = scene;
      const [seen, all] = counts(scene);
      const tell = random.pick([
        () => list.setAttribute('aria-busy', 'true'),
        () => list.setAttribute('aria-rowcount', String(all + 1)),
        () => list.setAttribute('aria-rowcount', '-1'),
        () =>
          rows.forEach((row, index) => {
            row.setAttribute('aria-posinset', String(index + 1));
            row.setAttribute('aria-setsize', String(all));
          }),
        () => numberRows(scene, 'aria-rowindex', (index) => String(index + 2 + all - seen)),
      ]);
      tell();
      return true;
    },
  },
  'part-heading': {
    prepare: lose,
    stage: ({ heading, random }) => {
      heading.innerHTML = random.pick([
        'Expired credit grants',
        'Promotional credit grants',
        'Credit grants of 2025',
        'Used credit grants',
      ]);
      return true;
    },
  },
  'heading-count': {
    prepare: lose,
    stage: (scene) => {
      const [, all] = counts(scene);
      scene.heading.innerHTML = scene.random.pick([
        `Credit Grants (${all})`,
        `Credit Grants <span class="badge">${all}</span>`,
        `${all} credit grants`,
      ]);
      return true;
    },
  },
  'hidden-other-list': { prepare: lose, stage: hideRest },
  'list-in-two': { prepare: lose, stage: showRestBelow },
};

/** The rows that are not in the list, drawn as a list of their own. */
function restOf(scene: Scene): string {
  const shown = new Set(scene.sheet.rows);
  const rest = scene.whole.rows.filter((row) => !shown.has(row));
  return drawRowsOf(scene.sheet, rest, scene.look);
}

function hideRest(scene: Scene): boolean {
  const { frame, random } = scene;
  const hiding = random.pick(HIDINGS);
  const rest = restOf(scene);
  const html = random.pick([
    `<details><summary>Active grants</summary>${rest}</details>`,
    `<div role="tabpanel" ${hiding}>${rest}</div>`,
    `<section ${hiding}>${rest}</section>`,
    `<div><button aria-expanded="false">More grants</button><div ${hiding}>${rest}</div></div>`,
  ]);
  putNextTo(frame, random, [...elementsOf(scene, html)]);
  return true;
}

function showRestBelow(scene: Scene): boolean {
  const { frame, random } = scene;
  const [first, second] = random.pick([
    ['Promotional grants', 'Purchased credits'],
    ['Active', 'Expired'],
    ['From OpenAI', 'Bought by you'],
    ['2025', '2026'],
  ] as const);
  const level = random.pick(['h3', 'h4']);
  frame.before(...elementsOf(scene, `<${level}>${first}</${level}>`));
  frame.after(...elementsOf(scene, `<${level}>${second}</${level}><div>${restOf(scene)}</div>`));
  return true;
}
