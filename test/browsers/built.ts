import type { BrowserName } from './driver.ts';

/** The built extension of each browser. */
export const BUILT: Record<BrowserName, string> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
