import type { Words } from '../../../lib/words/index.ts';
import { loadLazy } from '../lazy.ts';
import type { BlockedControls } from './blocked-controls.ts';

/** Loads what says why a call was refused, and opens its dialog over what is shown now. */
export async function showBlocked(controls: BlockedControls, words: Words): Promise<void> {
  const open = await loadLazy('blocked-dialog');
  const place = controls.stage();
  if (controls.basis() && place) open(place, controls, words);
}
