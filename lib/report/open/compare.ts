import { brief, fieldOf, type Step, stepInto } from './refusal.ts';

/** A figure of a file that differs from the one its rows give. `null`: there is none on that side. */
export interface Difference {
  path: readonly Step[];
  inFile: string | null;
  computed: string | null;
}

export interface Compared {
  differences: Difference[];
  /** Fields that no report of this version has. */
  unknown: (readonly Step[])[];
}

/** The place of two values that are compared. */
interface Place {
  path: readonly Step[];
  /** The fields on the way, with `[]` for an item of a list, such as `issues[].message`. */
  pattern: string;
}

/** Optional fields of a report. One that only the file has is a difference, and not an unknown field. */
export const MAY_BE_ABSENT: ReadonlySet<string> = new Set([
  'page.extent',
  'grants[].source',
  'headline.meaning',
  'totals.asShown',
  'issues[].settledBy',
  'basis',
  'basis.reading.doubts',
  'basis.reading.doubts[].total',
  'basis.reading.doubts[].total.isOfLeft',
  'basis.reading.headlines[].isOfLeft',
  'basis.choices.settled',
  'basis.reading.rows[].unexplained',
  'basis.reading.rows[].received.settledBy',
  'basis.reading.rows[].expires.settledBy',
  'basis.reading.rows[].received.readings.dmy',
  'basis.reading.rows[].received.readings.mdy',
  'basis.reading.rows[].received.readings.ymd',
  'basis.reading.rows[].expires.readings.dmy',
  'basis.reading.rows[].expires.readings.mdy',
  'basis.reading.rows[].expires.readings.ymd',
]);

/** Fields that reports did not have at first. An older file without them does not differ. */
const ADDED_LATER: ReadonlySet<string> = new Set([
  'headline.meaning',
  'totals.asShown',
  'basis.reading.doubts',
  'basis.reading.headlines[].isOfLeft',
  'basis.choices.settled',
]);

/** Compares the report in a file with the same report calculated again, except for the places in `skip`. */
export function compareReports(inFile: object, computed: object, skip: ReadonlySet<string>): Compared {
  const compared: Compared = { differences: [], unknown: [] };
  compareAt({ path: [], pattern: '' }, inFile, computed, { skip, compared });
  return compared;
}

interface Comparison {
  skip: ReadonlySet<string>;
  compared: Compared;
}

function compareAt(place: Place, inFile: unknown, computed: unknown, comparison: Comparison): void {
  if (comparison.skip.has(place.pattern) || Object.is(inFile, computed)) return;
  if (isNested(inFile) && isNested(computed) && Array.isArray(inFile) === Array.isArray(computed)) {
    const keys = new Set([...Object.keys(computed), ...Object.keys(inFile)]);
    for (const key of keys) compareKey(place, key, [inFile, computed], comparison);
    return;
  }
  const [shown, anew] = [inFile, computed].map((value) => (value === undefined ? null : brief(value)));
  comparison.compared.differences.push({ path: place.path, inFile: shown ?? null, computed: anew ?? null });
}

function compareKey(
  { path, pattern }: Place,
  key: string,
  [inFile, computed]: readonly [object, object],
  comparison: Comparison,
): void {
  const isList = Array.isArray(inFile);
  const [one, other] = [fieldOf(inFile, key), fieldOf(computed, key)];
  const prefix = pattern === '' ? '' : `${pattern}.`;
  const place: Place = {
    path: [...path, stepInto(inFile, key, one ?? other)],
    pattern: isList ? `${pattern}[]` : `${prefix}${key}`,
  };
  if (!Object.hasOwn(inFile, key) && ADDED_LATER.has(place.pattern)) return;
  const isKnown = isList || Object.hasOwn(computed, key) || MAY_BE_ABSENT.has(place.pattern);
  if (isKnown) compareAt(place, one, other, comparison);
  else if (!comparison.skip.has(place.pattern)) comparison.compared.unknown.push(place.path);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
