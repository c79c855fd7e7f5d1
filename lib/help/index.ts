/** The help page: how each figure is calculated, the rules with their sources, and each warning by its code. */

export type { HelpText } from './help-text.ts';
export { type HelpPart, type HelpTerm, type HelpView, helpViewOf } from './help-view.ts';
