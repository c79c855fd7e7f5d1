/**
 * What the content script may weigh at most: it is read on every page of the site.
 *
 * Raised on 2026-11-22 from the 80,000 bytes (26,000 gzipped) that were planned: zod, Preact, WXT's context, i18n and
 * date-fns are 32 kB (12 kB gzipped) of it by themselves, and reading dates and amounts as browsers write them in twenty
 * languages came on top. What is needed only on a click, the writing of exports, is in the background already.
 *
 * Raised on 2026-11-24 by 6,000 bytes (2,200 gzipped) for the page report: its dialog, the More menu, and taking down the page's
 * structure, which needs the page. Replacing words and figures in it is done in the background.
 */
export const SIZE_LIMIT = { bytes: 112_000, gzipped: 40_000 };
