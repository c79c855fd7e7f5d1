import { type HistoryFile, type Part, type Placed, placed } from '../../../lib/history/index.ts';

/** Called after each step: an import of many readings takes long. */
export type Step = () => Promise<void>;

/** What tells where each reading of a file belongs. */
export async function partsOf({ organizations }: HistoryFile, afterEach: Step): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { readings, said } of organizations) {
    const all: Placed[] = [];
    for (const reading of readings) {
      all.push(placed(reading));
      await afterEach();
    }
    parts.push({ readings: all, said });
  }
  return parts;
}
