import {
  beginningOfFile,
  endOfFile,
  type KeptReading,
  linesOf,
  openingHistory,
  piecesOf,
} from '../../lib/history/index.ts';
import { dayOfInstant, instantOf } from '../../lib/values/index.ts';
import { refusalWords } from '../../lib/view/index.ts';
import type { Words } from '../../lib/words/index.ts';
import {
  allPages,
  importHistory,
  type Memory,
  organizations,
  readingsOf,
  settings,
} from '../shared/memory/index.ts';
import { pacing } from '../shared/pacing.ts';
import { saveBlob } from '../shared/save-file.ts';

/** Saves all that is kept as one file; says what came of it. */
export async function savedHistory(memory: Memory, version: string, words: Words): Promise<string> {
  const now = instantOf(new Date());
  const pieces = [beginningOfFile(now)];
  for (const [place, organization] of (await organizations(memory)).entries()) {
    if (place > 0) pieces.push(',');
    const readings: KeptReading[] = [];
    for await (const reading of readingsOf(memory, organization.key)) readings.push(reading);
    pieces.push(...piecesOf(organization, readings, version, words));
  }
  pieces.push(endOfFile(await settings(memory), await allPages(memory)));
  return saved(`grantlens-history-${dayOfInstant(now)}.json`, pieces, 'application/json', words);
}

/** Saves one line a grant of each reading. */
export async function savedReadings(memory: Memory, version: string, words: Words): Promise<string> {
  const lines: string[] = [];
  for (const { key } of await organizations(memory))
    for await (const reading of readingsOf(memory, key)) lines.push(linesOf(reading, version));
  return saved('grantlens-readings.jsonl', lines, 'application/jsonl', words);
}

function saved(name: string, pieces: readonly string[], type: string, words: Words): string {
  saveBlob(name, new Blob([...pieces], { type }));
  return words.say('action.exported', name);
}

/** Puts a history file together with what is kept; a file that cannot be one changes nothing. */
export async function importedFrom(
  file: File,
  memory: Memory,
  words: Words,
  tell: (progress: string) => void,
): Promise<string> {
  let of = 0;
  const afterEach = pacing((steps) => tell(progressWords(steps, of, words)));
  const opening = openingHistory(await file.text(), Date.now());
  let step = opening.next();
  for (; !step.done; step = opening.next()) {
    of = step.value.of;
    await afterEach();
  }
  const opened = step.value;
  if ('refusal' in opened)
    return opened.refusal.kind === 'other-file'
      ? words.say('history.other_file', words.say('quoted', file.name))
      : refusalWords(opened.refusal, file.name, words);
  const { readings } = await importHistory(memory, opened, afterEach);
  return words.count('history.imported', readings);
}

/** Each reading of a file is opened, told apart, weighed with the others and packed. */
const STEPS_A_READING = 4;

/** How far an import is; with readings that are here already, it takes more steps than the file alone. */
function progressWords(steps: number, of: number, words: Words): string {
  // In tens: each change is read out.
  const tenths = Math.min(9, Math.floor((10 * steps) / (STEPS_A_READING * of)));
  return words.say('history.importing', String(10 * tenths));
}
