import type { Basis } from '../../../lib/analysis/index.ts';
import type { InsightState, Words } from '../../../lib/words/index.ts';
import { loadLazy } from '../lazy.ts';
import type { ScreenshotStage } from './open-screenshot.tsx';

/** The source of a picture, and the place of its dialog. */
export interface PictureServices {
  /** The basis of the figures on screen; `undefined` before the first reading. */
  basis: () => Basis | undefined;
  insight: Readonly<{ state: InsightState }>;
  /** `undefined` if no panel is shown. */
  stage: () => ScreenshotStage | undefined;
  announce: (text: string) => void;
}

/**
 * Loads the code for pictures and opens the dialog with what is shown now. The panel announces that it is loading, and
 * later the result.
 */
export async function showScreenshot(
  { basis, insight, stage, announce }: PictureServices,
  words: Words,
): Promise<void> {
  announce(words.say('screenshot.loading'));
  const screenshot = await loadLazy('screenshot');
  announce('');
  const [current, place] = [basis(), stage()];
  if (current && place) void screenshot(place, current, insight.state, words).then(announce);
}
