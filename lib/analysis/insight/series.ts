import { type ReadGrant, type Reading, readGrantOf } from '../../ledger/index.ts';
import type { GrantsAnalysis } from '../analysis.ts';
import type { Grant } from '../grant.ts';
import type { IssueCode } from '../issue.ts';

/** What the rows said at one time. */
export interface SeenReading extends Reading {
  /** Whether these were all grants of the list, or those of one part of it. */
  isWhole: boolean;
}

/** What one visit has seen of one organization's grants, in time. */
export type Series = readonly SeenReading[];

/** More than a visit is likely to bring, and still judged within a frame. */
export const MOST_READINGS = 100;

/** What puts the figures themselves in doubt, or whose they are. */
const DOUBTS: ReadonlySet<IssueCode> = new Set([
  'clock-doubtful',
  'columns-by-shape',
  'exact-disagrees',
  'exact-missing-row',
  'exact-unconfirmed',
  'exact-unconfirmed-row',
  'exact-unknown-row',
  'fraction-unexplained',
  'headline-unexplained',
  'organization-unsettled',
  'rows-awaited',
]);

/**
 * The rows of an analysis as a reading. Of a list that was seen in parts only the rows on the page count: the others
 * were read at another time. `undefined` where the page's figures are in doubt: those are no evidence.
 */
export function readingOf(analysis: GrantsAnalysis): SeenReading | undefined {
  const { grants, identities, onScreen, extent, provenance, issues } = analysis;
  if (issues.some(({ code }) => DOUBTS.has(code))) return undefined;
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
 * Adds a reading to a series. One that says the same as the last takes its place and keeps its time. One that cannot be
 * compared with the last, another part of the list or figures of another precision, begins a new series.
 */
export function withReading(series: Series, reading: SeenReading): Series {
  const last = series.at(-1);
  if (!last || !isComparable(last, reading)) return [reading];
  const before = series.slice(0, -1);
  if (isSame(last, reading)) return [...before, { ...reading, at: last.at }];
  const kept = series.length < MOST_READINGS ? series : [...series.slice(0, 1), ...series.slice(2)];
  return [...kept, reading];
}

function isComparable(last: SeenReading, reading: SeenReading): boolean {
  if (last.figures !== reading.figures) return false;
  return (last.isWhole && reading.isWhole) || idsOf(last) === idsOf(reading);
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
