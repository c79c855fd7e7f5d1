import type { Basis } from '../analysis/index.ts';
import { type BasisJson, writtenBasis } from '../report/index.ts';
import { fingerprint, type Instant } from '../values/index.ts';
import { isAhead } from './ahead.ts';

/** One reading as it is kept: all that it was made from, and how long the page went on saying the same. */
export interface KeptReading {
  /** Two readings with one id are the same reading, wherever they were kept. */
  id: string;
  /** When it was made. */
  from: Instant;
  /** When the page was last seen to say the same. */
  until: Instant;
  /** Without the readings of its visit: those are kept themselves. */
  basis: BasisJson;
  /** A clock that stood ahead told its time: it is listed, and counts for nothing else. */
  isAhead?: true;
}

/** How long an equal reading goes on with the last one, in milliseconds; a later one is a reading of its own. */
const GOES_ON = 24 * 60 * 60 * 1000;

/** What is kept of a reading; `undefined` where the page gives none, or one with more grants than a report has room for. */
export function keptReading(basis: Basis, language: string): KeptReading | undefined {
  const written = writtenBasis(basis, language);
  if (!written) return undefined;
  const { readAt } = basis.provenance;
  return { id: idOf(written), from: readAt, until: readAt, basis: written };
}

/** The id of what was read and when; what the user chose is no part of it. */
function idOf(basis: BasisJson): string {
  return `${basis.provenance.readAt}-${fingerprint(contentOf(basis))}`;
}

/** Whether a reading says what the one before said, so soon that it only goes on with it, or in the meantime, from another tab. */
export function goesOn(before: KeptReading, after: KeptReading): boolean {
  const time = Date.parse(after.from) - Date.parse(before.until);
  return after.from >= before.from && time <= GOES_ON && contentOf(before.basis) === contentOf(after.basis);
}

/** How long after a reading another one may be of the same look at the page, in milliseconds. */
const ONE_LOOK = 60 * 60 * 1000;

/**
 * Whether a reading takes the place of the one before: it came in the same visit, with the exact figures that were still to
 * come, or with more of a list of which a part was seen.
 */
export function supersedes(before: KeptReading, after: KeptReading): boolean {
  const time = Date.parse(after.from) - Date.parse(before.until);
  if (time < 0 || time > ONE_LOOK || before.from !== before.until) return false;
  const [exactBefore, exactAfter] = [before, after].map(({ basis }) => basis.exact?.kind === 'grants');
  if (exactBefore && !exactAfter) return false;
  const isSameList = rowsOf(before) === rowsOf(after);
  return (isSameList && exactBefore !== exactAfter) || isMoreOf(before, after);
}

function isMoreOf(
  { basis: { reading: before } }: KeptReading,
  { basis: { reading: after } }: KeptReading,
): boolean {
  if (before.kind !== 'grants' || after.kind !== 'grants' || before.extent.kind === 'whole') return false;
  const rows = new Set(after.rows.map(wordsOf));
  return after.rows.length > before.rows.length && before.rows.every((row) => rows.has(wordsOf(row)));
}

type WrittenRow = Extract<BasisJson['reading'], { kind: 'grants' }>['rows'][number];

/** What a row says, wherever it stands. */
function wordsOf({ row: _, ...cells }: WrittenRow): string {
  return JSON.stringify(cells);
}

function rowsOf({ basis: { reading } }: KeptReading): string {
  return reading.kind === 'grants' ? JSON.stringify(reading.rows.map(wordsOf)) : reading.kind;
}

/** The earlier reading, seen until the later one was made; what the user has chosen is as of then. */
export function extended(before: KeptReading, after: KeptReading, now: Instant): KeptReading {
  if (after.until <= before.until && !isAhead(before.until, now)) return before;
  return {
    ...before,
    until: after.until,
    basis: { ...before.basis, choices: after.basis.choices },
  };
}

/** One of two copies of a reading, whichever is given first: the one that was seen for longer. */
export function longer(one: KeptReading, other: KeptReading): KeptReading {
  const longest = seenLonger(one, other);
  return one.isAhead === other.isAhead ? longest : { ...longest, isAhead: true };
}

function seenLonger(one: KeptReading, other: KeptReading): KeptReading {
  if (one.until !== other.until) return one.until > other.until ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

function contentOf({ reading, exact }: BasisJson): string {
  return JSON.stringify([reading, exact]);
}
