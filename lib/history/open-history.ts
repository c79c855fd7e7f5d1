import type { SeenPage } from '../account-pages/index.ts';
import { analyse, type Basis, type ExactIds, identities, isExportable } from '../analysis/index.ts';
import { basisReader, brief, fieldOf, type Refusal, readJson, stepsTo } from '../report/index.ts';
import { type Instant, instantOf } from '../values/index.ts';
import { inTime, isAhead } from './ahead.ts';
import { historySchema, readingSchema } from './history-schema.ts';
import { type KeptReading, keptAs } from './kept-reading.ts';
import { seenPageOf } from './pages-schema.ts';
import type { Said } from './said.ts';
import { type StampedSettings, settingsInTime } from './settings.ts';
import { workedOutFrom } from './worked-out.ts';

/** What a history file holds of one organization. */
export interface FileOrganization {
  readings: readonly KeptReading[];
  said: readonly Said[];
}

/** What a history file holds. */
export interface HistoryFile {
  organizations: readonly FileOrganization[];
  settings: StampedSettings;
  pages: readonly SeenPage[];
}

/** Longer than ten years of three readings a day, in characters, and less than the longest text that a browser holds. */
const LONGEST_HISTORY = 400_000_000;

/** How far the clocks of two computers may be apart, in milliseconds. */
const CLOCKS_APART = 24 * 60 * 60 * 1000;

/**
 * Opens the text of a history file at a time (Unix milliseconds). Whatever the text, nothing throws; a file is taken whole or not
 * at all.
 */
export function openHistory(text: string, now: number): Opened {
  const opening = openingHistory(text, now);
  let step = opening.next();
  while (!step.done) step = opening.next();
  return step.value;
}

type Opened = HistoryFile | { refusal: Refusal };

/** The same, reading by reading: of a long history, each step gives how many of how many are opened. */
export function* openingHistory(text: string, now: number): Generator<{ of: number }, Opened> {
  const read = readJson(text, LONGEST_HISTORY);
  if (!('json' in read)) return { refusal: read };
  const { json } = read;
  const refusal = refusalOf(json);
  if (refusal) return { refusal };
  const { data, error } = historySchema.safeParse(json);
  if (!data) return { refusal: invalid(json, error.issues[0]?.path ?? []) };
  const at = instantOf(new Date(now));
  const of = data.organizations.reduce((count, { readings }) => count + readings.length, 0);
  const organizations: FileOrganization[] = [];
  const readBasis = basisReader();
  for (const [place, { readings, corrections }] of data.organizations.entries()) {
    const kept: KeptReading[] = [];
    for (const written of readings) {
      const one = keptIn(written, readBasis, at);
      if ('path' in one)
        return { refusal: invalid(json, ['organizations', place, 'readings', kept.length, ...one.path]) };
      kept.push(one);
      yield { of };
    }
    organizations.push({ readings: kept, said: corrections.map((one) => inTime(one, at)) });
  }
  const ahead = data.pages.findIndex(({ seenAt }) => cannotBe(seenAt, now));
  if (ahead >= 0) return { refusal: invalid(json, ['pages', ahead, 'seenAt']) };
  return { organizations, settings: settingsInTime(data.settings, at), pages: data.pages.map(seenPageOf) };
}

/** Why something is no history of a version that is known. */
function refusalOf(json: unknown): Refusal | undefined {
  const format = fieldOf(json, 'format');
  if (format === 'grantlens-page-report') return { kind: 'page-report' };
  if (format !== 'grantlens-history') return { kind: 'other-file' };
  const version = fieldOf(json, 'version');
  return version === 1 ? undefined : { kind: 'other-version', version: brief(version) };
}

function invalid(json: unknown, keys: readonly PropertyKey[]): Refusal {
  const value = keys.reduce<unknown>(fieldOf, json);
  return { kind: 'invalid', path: stepsTo(json, keys), value: brief(value) };
}

/** A reading, or where in it something is that cannot be: it is none, comes to no figure, or has times that no clock can have shown. */
function keptIn(
  reading: unknown,
  readBasis: ReturnType<typeof basisReader>,
  now: Instant,
): KeptReading | { path: readonly PropertyKey[] } {
  const { data, error } = readingSchema.safeParse(reading);
  if (!data) return { path: error.issues[0]?.path ?? [] };
  const read = readBasis(data.basis);
  if ('path' in read) return { path: ['basis', ...read.path] };
  const { basis, written } = read;
  const { exactIds = [] } = data;
  if (!areIdsOf(basis, exactIds)) return { path: ['exactIds'] };
  const kept = keptAs(basis, written, exactIds);
  const until = data.readUntil ?? kept.from;
  if (!canBe(kept.from, until, now)) return { path: [] };
  const ahead = data.isAhead || isAhead(until, now);
  const made: KeptReading = { ...kept, until, ...(ahead && { isAhead: true }) };
  return isReadable(made, basis) ? made : { path: [] };
}

/** Whether each id is of a grant of the reading, and no other id is, and no other grant has it. */
function areIdsOf({ reading, exact }: Basis, exactIds: ExactIds): boolean {
  if (exactIds.length === 0) return true;
  if (reading.kind !== 'grants' || exact?.kind !== 'grants') return false;
  const names = new Set(identities(reading.rows));
  const isOnce = [0, 1].every((of) => new Set(exactIds.map((pair) => pair[of])).size === exactIds.length);
  return isOnce && exactIds.every(([name]) => names.has(name));
}

/** Whether a clock can have shown these times one after the other. */
function canBe(from: Instant, until: Instant, now: Instant): boolean {
  return until >= from && !cannotBe(until, Date.parse(now));
}

/** Whether no clock can have shown it yet. */
function cannotBe(at: Instant, now: number): boolean {
  return Date.parse(at) > now + CLOCKS_APART;
}

/** Works a reading out while its basis is at hand: whether it comes to figures. */
function isReadable(reading: KeptReading, basis: Basis): boolean {
  try {
    const analysis = analyse(basis);
    workedOutFrom(reading, basis, analysis);
    return analysis !== undefined && isExportable(analysis);
  } catch (error) {
    // Amounts that no sum of could be exact.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
