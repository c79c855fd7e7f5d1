/** Decides what of a page's text is known to be harmless in its place, for every output that names nobody. */

export type { Place } from './known.ts';
export { holdsName } from './known-name.ts';
export { mapTexts, placeBelow } from './map-texts.ts';
export { type About, type Policy, type Redact, redactorOf, replacedBy } from './redactor.ts';
