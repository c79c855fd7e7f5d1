import type { Account } from '../../lib/analysis/index.ts';
import { type Exported, fileOrReason, type WrittenFormat } from '../../lib/export/index.ts';
import type { Words } from '../../lib/words/index.ts';

/** Writes the file of one format, or gives the reason why there is none. */
export async function writeExport(format: WrittenFormat, account: Account, words: Words): Promise<Exported> {
  const file = await fileOrReason(format, account, words);
  if ('reason' in file) return { file: null, told: file.reason };
  const told = format === 'summary' ? words.say('action.copied') : words.say('action.exported', file.name);
  return { file, told };
}
