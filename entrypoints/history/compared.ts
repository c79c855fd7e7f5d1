import { accountOfKept } from '../../lib/history/index.ts';
import { comparisonOf } from '../../lib/report/index.ts';
import { type ChangesView, changesView } from '../../lib/view/index.ts';
import type { Words } from '../../lib/words/index.ts';
import { type Memory, readingOf } from '../shared/memory/index.ts';

/** What two readings say other than each other; `undefined` unless two are chosen. */
export async function compared(
  memory: Memory,
  ids: readonly string[],
  version: string,
  words: Words,
): Promise<ChangesView | undefined> {
  const readings = await Promise.all(ids.map((id) => readingOf(memory, id)));
  const [one, other] = readings.flatMap((reading) => (reading ? accountOfKept(reading, version) : []));
  return one && other && changesView(comparisonOf(one, other), words);
}
