import { calendarFile } from '../../lib/exports/calendar/calendar.ts';
import type { Exported } from '../../lib/exports/export-file.ts';
import { exportFile } from '../../lib/exports/files.ts';
import type { WrittenFormat } from '../../lib/exports/formats.ts';
import type { Material } from '../../lib/exports/material.ts';
import type { Words } from '../../lib/words/words.ts';

/** Writes the file of one format, or says why there is nothing to put into it. */
export async function writeExport(
  format: WrittenFormat,
  material: Material,
  words: Words,
): Promise<Exported> {
  const file =
    format === 'calendar' ? await calendarFile(material, words) : exportFile(format, material, words);
  if ('reason' in file) return { file: null, told: file.reason };
  const told = format === 'summary' ? words.say('action.copied') : words.say('action.exported', file.name);
  return { file, told };
}
