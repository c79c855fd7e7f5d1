import type { Random } from '../random.ts';

/** Something known beside a list, given how many rows it has. */
export type Drawing = (random: Random, count: number) => string;

export const PROSE: readonly Drawing[] = [
  () => `<p>Credit grants are applied to your usage before any other balance.</p>`,
  () => `<p>Grants are not transferable and have no cash value. Contact us with any questions.</p>`,
  () => `<p>The quick brown fox reads the terms twice a year.</p>`,
  () => `<small>Figures may lag behind your usage by a few minutes.</small>`,
  () => `<p>Need more? Talk to the team that looks after your account.</p>`,
  () => `<div><p>How it works</p><p>We draw on the oldest grant first.</p></div>`,
  () => `<p>Wo Guthaben gewährt wurde, steht es hier.</p>`,
  () => `<p>Learn how <a href="/docs/billing">billing works</a> before you start.</p>`,
];

export const KNOWN_CONTROLS: readonly Drawing[] = [
  () => `<button type="button" aria-label="Help"><svg aria-hidden="true"></svg></button>`,
  () => `<button type="button">What are credit grants?</button>`,
  () => `<button type="button">Add credits</button>`,
  () => `<button type="button">Buy credits</button>`,
  () => `<button type="button">Add to credit balance</button>`,
  () => `<a href="https://help.openai.com/en/articles/1">Learn more</a>`,
  () => `<button type="button" aria-label="Copy"><svg aria-hidden="true"></svg></button>`,
  () => `<button type="button">Copy organization ID</button>`,
  () => `<div>Prices have changed. <button type="button" aria-label="Dismiss">×</button></div>`,
  () => `<div role="note">New here? <button type="button">Close</button></div>`,
  () => `<button type="button">Sort by date</button>`,
];

export const NAVIGATION: readonly Drawing[] = [
  () =>
    `<nav><a href="/settings/organization/billing/overview">Overview</a><a href="/settings/organization/billing/credit-grants" aria-current="page">Credit grants</a></nav>`,
  () =>
    `<div role="tablist"><a role="tab" href="/settings/organization/billing/overview">Overview</a><a role="tab" href="/settings/organization/billing/history">Billing history</a><a role="tab" aria-selected="true" href="/settings/organization/billing/credit-grants">Credit grants</a></div>`,
  () => `<a href="/usage">See usage</a>`,
  () =>
    `<nav aria-label="Breadcrumb"><ol><li><a href="/settings">Settings</a></li><li><a href="/settings/organization/billing">Billing</a></li></ol></nav>`,
  () => `<a href="/docs/whatever-comes">Whatever comes</a>`,
];

export const COUNTS_THAT_AGREE: readonly Drawing[] = [
  (_, count) => `<p>Showing ${count} of ${count}</p>`,
  (_, count) => `<span>1–${count} of ${count}</span>`,
  () => `<span>Page 1 of 1</span>`,
  () =>
    `<button aria-label="Previous page" disabled></button><button aria-label="Next page" disabled></button>`,
  () => `<button disabled>Previous</button><span>1 / 1</span><button disabled>Next</button>`,
  () => `<button aria-label="Next credit grants page" aria-disabled="true"><svg></svg></button>`,
];

export const FILTERS_AT_EVERYTHING: readonly Drawing[] = [
  () =>
    `<div role="tablist"><button role="tab" aria-selected="true">All</button><button role="tab" aria-selected="false">Expired</button></div>`,
  () => `<label>Status <select><option selected>All</option><option>Expired</option></select></label>`,
  () => `<select aria-label="Type"><option selected>All types</option><option>Promotional</option></select>`,
  () =>
    `<div role="group"><button aria-pressed="true">All</button><button aria-pressed="false">Active</button></div>`,
  () => `<input type="search" aria-label="Search grants" placeholder="Search">`,
];

export const AMOUNTS_IN_PROSE: readonly Drawing[] = [
  () => `<p>Refer a friend and both of you get $5.00 in credits.</p>`,
  () => `<p>Purchases below $5.00 are not possible since June 1, 2024.</p>`,
];
