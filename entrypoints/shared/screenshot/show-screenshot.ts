import type { Basis } from '../../../lib/analysis/index.ts';
import type { InsightState, Words } from '../../../lib/words/index.ts';
import { loadLazy } from '../lazy.ts';
import type { ScreenshotStage } from './open-screenshot.tsx';

/** What a picture shows, and where its dialog is drawn. */
export interface PictureServices {
  /** What the figures rest on now; `undefined` before the first look. */
  basis: () => Basis | undefined;
  insight: Readonly<{ state: InsightState }>;
  /** `undefined` while nothing is shown. */
  stage: () => ScreenshotStage | undefined;
  announce: (text: string) => void;
}

/**
 * Loads what makes a picture of what is shown now, and opens its dialog; the panel tells that it is on its way, and later
 * what came of it.
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
