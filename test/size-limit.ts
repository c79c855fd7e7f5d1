/** What the route script may weigh at most: all that is read on a page without grants. WXT's context is 2,900 bytes of it. */
export const ROUTE_SIZE_LIMIT = { bytes: 4500 };

/**
 * What the script of Overview, Limits and Usage may weigh at most; it is read on these, and on every billing page, which one may go on from. A third is
 * the grammar of sentences and amounts that the grants are read with too.
 *
 * Raised on 2026-11-28 by 1,400 bytes for months and years that are chosen on Limits, for telling no other account's figures, and for yielding to a
 * page that takes the line out.
 *
 * Raised on 2026-11-28 by 200 bytes, where 90 had come, for looking for elements of a page by one tag or role at a time, as in the content script.
 */
export const ACCOUNT_SIZE_LIMIT = { bytes: 54_200 };

/**
 * What the content script may weigh at most: it is read on every billing page, and by each visit that comes to one.
 *
 * Raised on 2026-11-22 from the 80,000 bytes (26,000 gzipped) that were planned to 92,000 (32,500): Preact, WXT's context and
 * i18n are a fifth of it by themselves, and reading dates and amounts as browsers write them in seventeen languages came on top.
 *
 * Raised on 2026-11-24, after zod had left the content script for the background (17,000 bytes less), by what has to be
 * there when a table appears: five layouts with columns by word and by shape, cards and lists, parts of a list, organizations
 * (22,000), ranges with their reasons and sentences (13,000), the page report's outline and dialog with the More menu (6,000),
 * and the join of the exact figures (8,000). What a click or an answer brings (writing exports and reports, parsing) is in
 * the background.
 *
 * Raised on 2026-11-24 by 10,000 bytes (3,400 gzipped) for evidence and forecast: the two sections with their style, what a
 * visit has seen as readings, the asking, and the rules' keys that say why. Weighing and wording is done in the background.
 *
 * Lowered on 2026-11-24 to what a second minifier over the content script reached, and 1 %.
 *
 * Raised on 2026-11-24 by 2,500 bytes (1,000 gzipped), where 2,900 (1,000) had come, for what fresh invented pages and hostile
 * ones asked for: dates that may be cut, cards built alike, rows with a cell too many, a total that rows to come or a debt explain.
 *
 * Raised on 2026-11-24 by 800 bytes (500 gzipped) for the button that loads the screenshot and the place where it is drawn, and for
 * loading on demand itself; what makes the picture and its dialog is in screenshot.js.
 *
 * Raised on 2026-11-26 to the 142,800 bytes (50,100 gzipped) that were measured, and 0.5 %: by 2,600 for one minifier in place of
 * two, the second of which took most of the time of each build for 1.5 %, and by 1,400 for the calendar arithmetic of date-fns.
 *
 * Raised on 2026-11-26 to the 147,000 bytes (51,800 gzipped) that were measured, and 0.5 %, for whose answer an exact figure is, for
 * what a verdict rests on, and for showing signs that nobody sees.
 *
 * Raised on 2026-11-26 by 100 bytes (60 gzipped) for knowing of a paint before the browser tells of it.
 *
 * Raised on 2026-11-26 by 43,000 bytes (15,900 gzipped) for the reader that accounts for every word, control and hidden part of the list: the
 * provider's words for them, a grammar for cells, doubts. It no longer runs on pages without grants.
 *
 * Raised on 2026-11-26 by 2,400 bytes (1,100 gzipped), where 3,200 (1,400) had come: words that are only told of an amount or of a label or stand
 * behind a figure, days that the languages alone settle, a start a day ahead, two possible figures told as one or the other.
 *
 * Raised on 2026-11-26 by 6,200 bytes (2,500 gzipped) for what two hundred fresh pages asked for: names of lists and groups, messages across
 * them, labelled amounts, sentences that count, what a row or a picture in it is told to be, and words for these.
 *
 * Raised on 2026-11-27 by 3,700 bytes (1,500 gzipped) for sentences that deny something of the list, and what a page announces of its credit.
 *
 * Raised on 2026-11-27 by 13,500 bytes (3,700 gzipped) for what three hundred more fresh pages asked for: the words that sentences about credit
 * in general are made of, names of rows, marks by which a row is drawn apart, rows of several owners, keys of signs, ticks, numbers beyond the rows.
 *
 * Raised on 2026-11-27 by 200 bytes, to the 205,340 that were measured, for the button that loads the dialog about refused calls; what
 * reads an error and judges its causes is in blocked-dialog.js.
 *
 * Raised on 2026-11-27 by 4,400 bytes (1,500 gzipped), where 4,200 (1,600) had come, for marks that take no room and yield to what the page generates itself, and for
 * keeping clicks on the panel from what stands around it.
 *
 * Raised on 2026-11-27 by 11,600 bytes (3,400 gzipped) for the panel with one answer: what is lost next, the sum with what is certain of it, the
 * chart of what is left, one name a grant, links to sources, what help pages say of the order, and a message's reason, action and details. What
 * evidence and chart show is worked out in the background.
 *
 * Raised on 2026-11-27 by 300 bytes (100 gzipped), where 230 (80) had come, for the ways to Help from the More menu and from each warning.
 *
 * Raised on 2026-11-27 by 4,000 bytes (1,400 gzipped), where 3,700 (1,200) had come, for keeping what is read: asking the background, taking up what was
 * said on earlier visits, and the line that says whether it is kept. What is kept is told apart and weighed in the background.
 *
 * Raised on 2026-11-27 by 4,400 bytes (1,500 gzipped), for coming to rest beside pages and extensions that want the panel's
 * place, for leaving a list its room in layouts of a fixed height, what a page generates before its cells, on paper too, and presses and keys in the panel.
 *
 * Raised on 2026-11-27 by 3,000 bytes (900 gzipped) for what three users stumbled over: debts and totals that leave no row
 * sure, the last day to use credit, names for parts of the bar, signs on marks.
 *
 * Raised on 2026-11-27 by 26,500 bytes (9,800 gzipped), where 26,300 (9,500) had come, for holding what an eye sees against the markup: where cells,
 * rows and texts are drawn, what a style sheet generates and paints, what stands beside rows, colours and their keys, room for rows, and frames;
 * and for units, further amounts, signs, hints at the order of days, banners, open notes, keys of State words and grants given to others.
 *
 * Raised on 2026-11-28 by 200 gzipped bytes, where 140 had come in the merge with Overview, Limits and Usage.
 *
 * Raised on 2026-11-28 by 300 bytes (none gzipped) for asking the background by the organization's key, where it has the readings itself, and for the
 * category that is set in the dialog about refused calls.
 *
 * Raised on 2026-11-28 by 18,500 bytes (6,500 gzipped), where 18,300 (6,300) had come, for turning the burden round: whole sentences that are known to say
 * nothing of the rows (a third of it), lines between rows, what lies over them, the same words in other colours, notes on a grant.
 *
 * Raised on 2026-11-28 by 600 bytes (none gzipped), where 630 had come, so that what is said of one organization is never written to another: whose it is,
 * answers that come too late, moments without a name.
 *
 * Raised on 2026-11-28 by 1,500 bytes (700 gzipped), where 1,300 (600) had come, for asking what lies over rows only where something may, for colours as an eye
 * tells them apart, and for remarks on a row by its number.
 *
 * Raised on 2026-11-28 by 400 bytes (none gzipped) for controls that deny the figures, and for sentences beside a day.
 *
 * Raised on 2026-11-28 by 1,100 bytes (300 gzipped), where 1,090 (280) had come, so that list, marks and words agree: a rule that may be ruled out or a debt
 * makes no order look sure, and nothing left is not called uncertain.
 *
 * Raised on 2026-11-28 by 3,000 bytes (900 gzipped), where 2,850 (850) had come, for what is said in the whole section of a list and above the page, other
 * tables of the section, choosers of currency, and cards that show no more than a name.
 *
 * Raised on 2026-11-28 by 1,500 bytes (600 gzipped) for texts between blocks, accounts that are closed, switches that apply credit, and rows that are
 * numbered with a gap.
 *
 * Raised on 2026-11-28 by 1,000 bytes (1,000 gzipped), where 800 (800) had come, for looking for elements of a page by one tag or role at a time, which makes
 * reading a third cheaper.
 *
 * Raised on 2026-11-28 by 600 bytes (200 gzipped) for going before what a page pins beside its rows, so that the panel does not part them.
 */
export const SIZE_LIMIT = { bytes: 304_200, gzipped: 107_300 };
