/** What the route script may weigh at most: all that is read on a page without grants. WXT's context is 2,900 bytes of it. */
export const ROUTE_SIZE_LIMIT = { bytes: 4500 };

/**
 * What the script of Overview, Limits and Usage may weigh at most; it is read on these, and on every billing page, which one may
 * go on from. A third is the grammar of sentences and amounts that the grants are read with too.
 */
export const ACCOUNT_SIZE_LIMIT = { bytes: 54_700 };

/**
 * What the content script may weigh at most: what was measured, and a few hundred bytes. It is read on every billing page, and by
 * each visit that comes to one. Some three quarters are the reader, with the provider's words in all languages and the grammar
 * that every word of the page is held against. The rest is panel, marks, exact figures and memory, with Preact and WXT's
 * context. What only a click or an answer brings (exports, pictures, dialogs, evidence, forecast) is in other scripts.
 *
 * The commit that raises a limit says what came for it.
 */
export const SIZE_LIMIT = { bytes: 313_400, gzipped: 110_300 };
