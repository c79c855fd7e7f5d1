import { escapeHtml } from '../../../samples/page.ts';
import { daysAfter } from '../../account.ts';
import { type Draft, day, money } from '../draft.ts';
import { elementsOf, isTable, type Scene } from '../scene.ts';
import { neverOk, type SceneFault } from '../scene-fault.ts';

const OTHERS = [
  'Coupons',
  'Vouchers',
  'Spend commitments',
  'Gift cards',
  'Prepaid invoices',
  'Reserved capacity',
] as const;

/** A list of something else, whose columns are named like those of grants. */
function otherList(draft: Draft): string {
  const { random, account } = draft;
  const ends = escapeHtml(day(draft, daysAfter(account.today, random.int(40, 300))));
  const amount = random.int(100, 9_000_000);
  const [left, granted] = [money(draft, amount), money(draft, amount + random.int(0, 100_000))].map(
    escapeHtml,
  );
  const start = escapeHtml(day(draft, daysAfter(account.today, -random.int(5, 300))));
  return random.pick([
    `<table><thead><tr><th>Code</th><th>Status</th><th>Remaining</th><th>Expires</th></tr></thead><tbody><tr><td>X1</td><td>Available</td><td>${left}</td><td>${ends}</td></tr></tbody></table>`,
    `<table><thead><tr><th>Start date</th><th>Status</th><th>Remaining</th><th>Granted</th><th>Expires</th></tr></thead><tbody><tr><td>${start}</td><td>Available</td><td>${left}</td><td>${granted}</td><td>${ends}</td></tr></tbody></table>`,
    `<ul><li><dl><dt>Status</dt><dd>Available</dd><dt>Remaining</dt><dd>${left}</dd><dt>Granted</dt><dd>${granted}</dd><dt>Expires</dt><dd>${ends}</dd></dl></li></ul>`,
    `<table><thead><tr><th>Received</th><th>State</th><th>Balance</th><th>Expires</th></tr></thead><tbody><tr><td>${start}</td><td>Available</td><td>${left} / ${granted}</td><td>${ends}</td></tr></tbody></table>`,
  ]);
}

function headed(scene: Draft, level: string): string {
  return `<${level}>${scene.random.pick(OTHERS)}</${level}>${otherList(scene)}`;
}

/** The list of grants gives way to words. */
function inPlaceOfList(scene: Scene, html: string): void {
  scene.frame.replaceWith(...elementsOf(scene, html));
}

const NONE = ['No credit grants found.', 'There are no credit grants', 'You have no credit grants'] as const;
const FAILED = [
  '<div role="alert">Credit grants could not be loaded.</div>',
  '<p>Failed to load credit grants.</p>',
  '<p>Something went wrong. <button>Retry</button></p>',
  '<table><thead><tr><th>Received</th><th>State</th><th>Balance</th><th>Expires</th></tr></thead><tbody><tr><td colspan="4">Failed to load credit grants.</td></tr></tbody></table>',
] as const;

const withoutTotal = (draft: Draft): Draft => ({ ...draft, sheet: { ...draft.sheet, total: null } });
const withoutGrants = (draft: Draft): Draft => {
  const bare = withoutTotal(draft);
  return { ...bare, account: { ...bare.account, grants: [], usable: 0 } };
};

function nothingKnown(): string {
  return 'a figure, though no list was shown';
}

export const NEIGHBOUR_FAULTS: Record<string, SceneFault> = {
  'other-list-below': {
    prepare: (draft) => (isTable(draft.look) && draft.random.chance(0.5) ? null : draft),
    stage: (scene) => {
      scene.frame.after(...elementsOf(scene, headed(scene, scene.random.pick(['h3', 'h4']))));
      return true;
    },
  },
  'none-beside-other-list': {
    prepare: withoutGrants,
    stage: (scene) => {
      inPlaceOfList(
        scene,
        `<p>${scene.random.pick(NONE)}</p>${headed(scene, scene.random.pick(['h3', 'h2']))}`,
      );
      return true;
    },
  },
  'failed-beside-other-list': {
    prepare: withoutTotal,
    stage: (scene) => {
      inPlaceOfList(scene, `${scene.random.pick(FAILED)}${headed(scene, 'h2')}`);
      return true;
    },
    faultOf: neverOk,
  },
  'could-not-load': {
    prepare: withoutTotal,
    stage: (scene) => {
      inPlaceOfList(scene, scene.random.pick(FAILED));
      return true;
    },
    faultOf: neverOk,
  },
  'other-list-elsewhere': {
    prepare: withoutTotal,
    stage: (scene) => {
      scene.section.replaceWith(...elementsOf(scene, `<section>${headed(scene, 'h2')}</section>`));
      return true;
    },
    faultOf: nothingKnown,
    isElsewhere: true,
  },
};
