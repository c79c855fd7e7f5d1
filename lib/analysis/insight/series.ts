import { type ReadGrant, type Reading, readGrantOf, SHOWN_DAYS } from '../../ledger/index.ts';
import type { GrantsAnalysis } from '../analysis.ts';
import type { Grant } from '../grant.ts';
import type { Issue, IssueCode } from '../issue.ts';

/** What the rows showed at one time. */
export interface SeenReading extends Reading {
  /** Whether these are all grants of the list, and not only a part. */
  isWhole: boolean;
}

/** The readings of one visit to one organization's grants, oldest first. */
export type Series = readonly SeenReading[];

/** More readings than a visit is likely to have, and few enough to be judged within a frame. */
export const MAX_READINGS = 100;

/**
 * Issues that do not affect the figures that were read: they concern a single cell, which then counts as not known, or
 * rows that are not there. Any other issue may mean that a figure, a day or the account was read wrong.
 */
const HARMLESS: ReadonlySet<IssueCode> = new Set([
  'balance-unreadable',
  'balance-other-currency',
  'balance-cut',
  'negative-balance',
  'expires-unreadable',
  'received-unreadable',
  'state-missing',
  'state-unknown',
  'state-unknown-nothing-left',
  'no-state-column',
  'no-received-column',
  'no-expires-column',
  'balances-not-shown',
  'near-expiry',
  'near-start',
  'expired-since-drawn',
  'part-pages',
  'part-more',
  'part-virtual',
  'part-filter',
  'part-blank-rows',
  'exact-error-object',
  'exact-not-json',
  'exact-not-understood',
  'exact-too-large',
  'exact-other-organization',
  'exact-ambiguous-row',
  'exact-totals',
  'exact-paid-total',
  'headline-debt',
]);

/** A doubt that the page outweighs, or the user has settled, changes no figure. */
function isHarmless({ code, severity }: Issue): boolean {
  return HARMLESS.has(code) || (code.startsWith('doubt-') && severity === 'info');
}

/**
 * The rows of an analysis as a reading. If the list was seen in parts, only the rows on the page count, because the
 * others were read at another time. `undefined` if the page's figures are in doubt: those are no evidence.
 */
export function readingOf(analysis: GrantsAnalysis): SeenReading | undefined {
  const { grants, identities, onScreen, extent, provenance, issues } = analysis;
  if (!issues.every(isHarmless)) return undefined;
  const shown = new Set(onScreen);
  const read = grants.flatMap((grant, index) =>
    shown.has(grant.row) ? readGrantOf(grant, identities[index] ?? '') : [],
  );
  const isAllShown = read.length === grants.length;
  return {
    at: Date.parse(isAllShown ? provenance.drawnAt : provenance.readAt),
    figures: grants.every(isExact) ? 'exact' : 'cents',
    grants: read,
    isWhole: isAllShown && extent.kind === 'whole',
  };
}

function isExact({ source }: Grant): boolean {
  return source === 'exact';
}

/**
 * Adds a reading to a series. A reading equal to the last one replaces it and keeps its time. A reading that cannot be
 * compared with the last one starts a new series: it shows another part of the list, perhaps another account, or figures
 * of another precision. If there are too many, the oldest go: without one in between, a figure that rose could not be seen.
 */
export function withReading(series: Series, reading: SeenReading): Series {
  const last = series.at(-1);
  if (!last || !isComparable(last, reading)) return [reading];
  const before = series.slice(0, -1);
  if (isSame(last, reading)) return [...before, { ...reading, at: last.at }];
  return [...series, reading].slice(-MAX_READINGS);
}

function isComparable(last: SeenReading, reading: SeenReading): boolean {
  if (last.figures !== reading.figures) return false;
  return idsOf(last) === idsOf(reading) || (last.isWhole && reading.isWhole && isGrown(last, reading));
}

/**
 * Whether a list may be the one read before: all its grants are still there, and any others can be new since then.
 * Otherwise it may belong to another account with the same name.
 */
function isGrown(last: SeenReading, reading: SeenReading): boolean {
  const before = new Set(last.grants.map(({ id }) => id));
  const after = new Set(reading.grants.map(({ id }) => id));
  const isNew = ({ start }: ReadGrant) =>
    start !== null && start + SHOWN_DAYS.later + SHOWN_DAYS.lag >= last.at;
  return (
    [...before].every((id) => after.has(id)) &&
    reading.grants.every((grant) => before.has(grant.id) || isNew(grant))
  );
}

function isSame(last: SeenReading, reading: SeenReading): boolean {
  return standingsOf(last) === standingsOf(reading);
}

function idsOf({ grants }: SeenReading): string {
  return JSON.stringify(grants.map(({ id }) => id).sort());
}

function standingsOf({ grants }: SeenReading): string {
  return JSON.stringify(grants.map(({ id, left, state }: ReadGrant) => [id, left, state]));
}
