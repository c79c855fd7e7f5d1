import type { Basis, Visited } from '../../../lib/analysis/index.ts';
import type { Words } from '../../../lib/words/index.ts';
import { loadLazy } from '../lazy.ts';
import type { Stage } from '../stage-dialog.ts';

/** What a dialog about a refused call rests on, and where it is drawn. */
export interface BlockedControls {
  /** `undefined` before the first look. */
  basis: () => Basis | undefined;
  visited: () => Visited;
  /** `undefined` while nothing is shown. */
  stage: () => Stage | undefined;
}

/** Loads what says why a call was refused, and opens its dialog over what is shown now. */
export async function showBlocked({ basis, visited, stage }: BlockedControls, words: Words): Promise<void> {
  const open = await loadLazy('blocked-dialog');
  const [current, place] = [basis(), stage()];
  if (current && place) open(place, current, visited(), words);
}
