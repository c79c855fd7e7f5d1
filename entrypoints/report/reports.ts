import {
  LONGEST_FILE,
  type OpenedReport,
  openReport,
  type Refusal,
  textOfBytes,
} from '../../lib/report/index.ts';
import { refusalWords } from '../../lib/view/index.ts';
import type { Words } from '../../lib/words/index.ts';

/** The result of opening a file: its report, or the reason why there is none. */
export type Outcome = { name: string; report: OpenedReport } | { refusal: string };

/** Opens a file. A file that is too large is refused by its size, before it is read. */
export async function openFile(file: File, version: string, words: Words): Promise<Outcome> {
  const { name, size } = file;
  if (size > LONGEST_FILE) return { refusal: refusalWords({ kind: 'too-large' }, name, words) };
  try {
    const text = textOfBytes(new Uint8Array(await file.arrayBuffer()));
    return typeof text === 'string' ? openText(text, name, version, words) : refused(text, name, words);
  } catch {
    return { refusal: words.say('opened.unreadable_file', words.say('quoted', name)) };
  }
}

export function openText(text: string, name: string, version: string, words: Words): Outcome {
  const opened = openReport(text, version, words);
  return 'refusal' in opened ? refused(opened.refusal, name, words) : { name, report: opened };
}

function refused(refusal: Refusal, name: string, words: Words): Outcome {
  return { refusal: refusalWords(refusal, name, words) };
}
