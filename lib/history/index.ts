/** What is stored between visits: readings, the user's words, settings. How organizations are distinguished, and histories merged. */

export { aheadFrom, isAhead } from './ahead.ts';
export { type Glance, glanceOf, type NextExpiry } from './glance.ts';
export { keptBasis } from './kept-basis.ts';
export type { KeptOrganization } from './kept-organization.ts';
export { type KeptReading, keptReading, longer } from './kept-reading.ts';
export type { MemoryProblem, MemoryState } from './memory-state.ts';
export { type Group, grouped, type Part, placed } from './merge.ts';
export { type HistoryFile, openingHistory } from './open-history.ts';
export { type Keeping, keep, withGrants } from './organization.ts';
export { laterPage } from './pages-schema.ts';
export { linesOf } from './reading-lines.ts';
export { rebuilt, withNext } from './rebuild.ts';
export { choicesSaid, lastWords, type Said, type SaidChoices, withWords } from './said.ts';
export {
  DEFAULT_SETTINGS,
  type KeepFor,
  keptSince,
  lastSettings,
  type Settings,
  type StampedSettings,
  settingsOf,
  shortens,
  withFile,
  withSettings,
} from './settings.ts';
export { basisOfKept, type Placed, workedOut } from './worked-out.ts';
export { accountOfKept, beginningOfFile, endOfFile, piecesOf } from './write-history.ts';
