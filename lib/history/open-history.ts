import type { SeenPage } from '../account-pages/index.ts';
import { analyse, type Basis, isExportable } from '../analysis/index.ts';
import { basisIn, brief, fieldOf, type Refusal, readJson, stepsTo } from '../report/index.ts';
import { type Instant, instantOf } from '../values/index.ts';
import { inTime, isAhead } from './ahead.ts';
import { historySchema, type WrittenReading } from './history-schema.ts';
import { type KeptReading, keptReading } from './kept-reading.ts';
import { seenPageOf } from './pages-schema.ts';
import type { Said } from './said.ts';
import { type StampedSettings, settingsInTime } from './settings.ts';

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
export function openHistory(text: string, now: number): HistoryFile | { refusal: Refusal } {
  const read = readJson(text, LONGEST_HISTORY);
  if (!('json' in read)) return { refusal: read };
  const { json } = read;
  const refusal = refusalOf(json);
  if (refusal) return { refusal };
  const { data, error } = historySchema.safeParse(json);
  if (!data) return { refusal: invalid(json, error.issues[0]?.path ?? []) };
  const at = instantOf(new Date(now));
  const organizations: FileOrganization[] = [];
  for (const [place, { readings, corrections }] of data.organizations.entries()) {
    const kept = readings.map((reading) => keptIn(reading, at));
    const bad = kept.indexOf(undefined);
    if (bad >= 0) return { refusal: invalid(json, ['organizations', place, 'readings', bad]) };
    organizations.push({
      readings: kept.flatMap((reading) => reading ?? []),
      said: corrections.map((one) => inTime(one, at)),
    });
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

/** `undefined` for a reading that comes to no figure, or whose times no clock can have shown. */
function keptIn(
  { basis: written, readUntil, isAhead: wasAhead }: WrittenReading,
  now: Instant,
): KeptReading | undefined {
  const { basis } = basisIn(written);
  const kept = keptReading(basis, written.language);
  const until = readUntil ?? kept?.from;
  if (!kept || until === undefined || until < kept.from || cannotBe(until, Date.parse(now))) return undefined;
  const ahead = wasAhead || isAhead(until, now);
  return isReadable(basis) ? { ...kept, until, ...(ahead && { isAhead: true }) } : undefined;
}

/** Whether no clock can have shown it yet. */
function cannotBe(at: Instant, now: number): boolean {
  return Date.parse(at) > now + CLOCKS_APART;
}

function isReadable(basis: Basis): boolean {
  try {
    const analysis = analyse(basis);
    return analysis !== undefined && isExportable(analysis);
  } catch (error) {
    // Amounts that no sum of could be exact.
    if (error instanceof RangeError) return false;
    throw error;
  }
}
