/** A text of the page → what of it is known to be harmless where it stands: for every output that names nobody. */

export type { Place } from './known.ts';
export { mapTexts, placeBelow } from './map-texts.ts';
export { type About, type Policy, type Redact, redactorOf, replacedBy } from './redactor.ts';
