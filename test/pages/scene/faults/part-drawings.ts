import type { Random } from '../../random.ts';

/** Something beside a list, given how many rows it shows and how many grants there are. */
export type Drawing = (random: Random, seen: number, all: number) => string;

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

export const FILTERS: readonly Drawing[] = [
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

export const MORE: readonly Drawing[] = [
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

export const COUNTS: readonly Drawing[] = [
  (_, seen, all) => `<p>Showing ${seen} of ${all}</p>`,
  (_, seen, all) => `<span>1–${seen} of ${all}</span>`,
  (_, __, all) => `<span>${all} grants</span>`,
  (_, __, all) => `<p>${all} results</p>`,
  (_, __, all) => `<span>Total: ${all}</span>`,
  () => `<span>Page 1 of 2</span>`,
];

export const AT_WORK: readonly Drawing[] = [
  () => `<div role="progressbar" aria-label="Loading"></div>`,
  () => `<div role="status">Loading more…</div>`,
  () => `<p>Loading older grants…</p>`,
  () => `<div aria-busy="true"><span>Please wait</span></div>`,
  () => `<progress></progress>`,
];

export const FAILURES: readonly Drawing[] = [
  () => `<p>Could not load more grants. <button>Retry</button></p>`,
  () => `<div role="alert">Something went wrong while loading your grants.</div>`,
  () => `<div>Failed to load the rest of the list.</div>`,
  () => `<div role="alert">Some grants are unavailable right now. <button>Try again</button></div>`,
];

/** Sentences by which a page leaves grants out of its list. */
export const LEFT_OUT: readonly Drawing[] = [
  () => `<p>Grants of archived projects are not listed here.</p>`,
  () => `<p>Promotional credits are <em>excluded</em> from this table.</p>`,
  () => `<small>This view does not include credits bought this week.</small>`,
  () => `<div role="note">Some grants are hidden from this list.</div>`,
  () => `<p>Amounts below a dollar are left out.</p>`,
];

/** Sentences by which nothing of what a list shows is there to be spent. */
export const DENIED: readonly Drawing[] = [
  () => `<p>Your credits are frozen.</p>`,
  () => `<p>These grants were <strong>revoked</strong> on Monday.</p>`,
  () => `<div role="alert">The balance of this account is on hold.</div>`,
  () => `<p>This is sample data.</p>`,
  () => `<p>These credits belong to another organization.</p>`,
  () => `<small>Balances as of the end of last quarter.</small>`,
  () => `<p>All amounts in thousands.</p>`,
];
