import { type Basis, type ExactIds, exactIds } from '../analysis/index.ts';
import { type BasisJson, writtenBasis } from '../report/index.ts';
import { fingerprint, type Instant } from '../values/index.ts';
import { isAhead } from './ahead.ts';
import { allIds, ifKnown } from './known-ids.ts';

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
  /** The provider's own ids of its grants, as far as the page's exact answer told them. No report holds them. */
  exactIds?: ExactIds;
  /** A clock that stood ahead told its time: it is listed, and counts for nothing else. */
  isAhead?: true;
}

/** How long an equal reading goes on with the last one, in milliseconds; a later one is a reading of its own. */
const GOES_ON = 24 * 60 * 60 * 1000;

/** What is kept of a reading; `undefined` where the page gives none, or one with more grants than a report has room for. */
export function keptReading(basis: Basis, language: string): KeptReading | undefined {
  const written = writtenBasis(basis, language);
  return written && keptAs(basis, written, exactIds(basis));
}

/** The same, where the basis is written already, and the ids of its grants are known. */
export function keptAs({ provenance }: Basis, written: BasisJson, ids: ExactIds): KeptReading {
  const { readAt } = provenance;
  const reading = { id: idOf(written), from: readAt, until: readAt, basis: written };
  return { ...reading, ...ifKnown(allIds([], ids)) };
}

/** The id of what was read and when; what the user chose is no part of it. */
function idOf(basis: BasisJson): string {
  return `${basis.provenance.readAt}-${fingerprint(contentOf(basis))}`;
}

/** Whether a reading says what the one before said, so soon that it only goes on with it, or in the meantime, from another tab. */
export function goesOn(before: KeptReading, after: KeptReading): boolean {
  const time = Date.parse(after.from) - Date.parse(before.until);
  const isSoon = after.from >= before.from && time <= GOES_ON;
  return isSoon && contentOf(before.basis) === contentOf(after.basis) && haveSameIds(before, after);
}

/** Whether the ids of the grants are the same, or those of one reading are not known. */
function haveSameIds({ exactIds: before }: KeptReading, { exactIds: after }: KeptReading): boolean {
  return !before || !after || JSON.stringify(before) === JSON.stringify(after);
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
    ...ifKnown(after.exactIds ?? before.exactIds),
  };
}

/** One of two copies of a reading, whichever is given first: the one that was seen for longer. */
export function longer(one: KeptReading, other: KeptReading): KeptReading {
  const longest = seenLonger(one, other);
  const known = idsOfEither(one, other);
  const added = {
    ...(longest.exactIds !== known && ifKnown(known)),
    ...(one.isAhead !== other.isAhead && !longest.isAhead && { isAhead: true as const }),
  };
  return Object.keys(added).length > 0 ? { ...longest, ...added } : longest;
}

/** The ids that one of two copies has; where they differ, always the same ones. */
export function idsOfEither({ exactIds: one }: Ids, { exactIds: other }: Ids): ExactIds | undefined {
  if (!one || !other) return one ?? other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

type Ids = { exactIds?: ExactIds };

function seenLonger(one: KeptReading, other: KeptReading): KeptReading {
  if (one.until !== other.until) return one.until > other.until ? one : other;
  return JSON.stringify(one) >= JSON.stringify(other) ? one : other;
}

function contentOf({ reading, exact }: BasisJson): string {
  return JSON.stringify([reading, exact]);
}
