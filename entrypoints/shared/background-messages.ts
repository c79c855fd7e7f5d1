import type { AccountPageReading, SeenPage } from '../../lib/account-pages/index.ts';
import type {
  Basis,
  ExactAnswer,
  GrantsAnalysis,
  Ruling,
  Series,
  VisitHistory,
} from '../../lib/analysis/index.ts';
import type { Exported, ExportFile, WrittenFormat } from '../../lib/export/index.ts';
import type { MemoryProblem, Said, SaidChoices, Settings } from '../../lib/history/index.ts';
import type { PageOutline, PageReportContext } from '../../lib/page-report/index.ts';
import type { StatedRuleId } from '../../lib/provider/index.ts';
import type { Instant, Range } from '../../lib/values/index.ts';
import type { ExactState, TextDialog } from '../../lib/view/index.ts';
import type { InsightView } from '../../lib/words/index.ts';

/** A message that asks for what nothing else has to be told of. */
type Nothing = Record<never, never>;

/** All that the background can be asked, by name: what is told with it, and what is answered. */
export interface BackgroundMessages {
  /** A file, or the summary as text: the writers stay out of every page. `null`: there is no figure, as where the page has just changed. */
  export: { told: { format: WrittenFormat; basis: Basis; visited: VisitHistory }; answer: Exported | null };
  /** The report to support, with the dialog that shows it; `null` as with an export. */
  support: {
    told: { basis: Basis; visited: VisitHistory };
    answer: (Shown & { copied: string; savedInstead: string }) | null;
  };
  /** A report of the page, with the dialog that shows it: replacing every word is work for no page. */
  'page-report': {
    told: { outline: PageOutline; context: Omit<PageReportContext, 'version'> };
    answer: Shown;
  };
  /** What the rows of a visit say beyond themselves; `wanted` is the rule that would be shown without evidence against it. */
  insight: {
    told: { analysis: GrantsAnalysis; visited: VisitHistory; wanted: StatedRuleId };
    answer: { view: InsightView; ruling: Ruling };
  };
  /** The figures in the text of the page's own answer: the schema stays out of every page. `null`: exact figures are off. */
  'parse-exact': { told: { text: string }; answer: ExactAnswer | null };
  /** The options page in a tab; a content script cannot open it. */
  'open-options': { told: Nothing; answer: null };
  /** The page, in a tab, on which reports that others send are opened. */
  'open-report': { told: Nothing; answer: null };
  /** The help page, in a tab, at the section or code that is named; empty: at its beginning. */
  'open-help': { told: { anchor: string }; answer: null };
  /** Whether exact figures are on, once script and permission are in line. */
  'exact-state': { told: Nothing; answer: ExactState };
  /** Takes the script off and gives the permission back. */
  'switch-exact-off': { told: Nothing; answer: ExactState };
  /** Keeps a reading, and tells what is known of its organization from earlier visits. */
  keep: { told: { basis: Basis }; answer: Kept };
  /** Keeps what the user has said of an organization, by its key. */
  say: { told: { organization: string; said: readonly Said[] }; answer: null };
  settings: { told: Nothing; answer: SettingsKept };
  'set-settings': { told: { changes: Partial<Settings> }; answer: SettingsKept };
  /** Switches memory on, or off: then everything that was kept is forgotten. */
  keeping: { told: { isOn: boolean }; answer: null };
  /** Forgets one reading, one organization by its key, what another page showed, or everything. */
  forget: { told: { what: Forgotten }; answer: null };
  /** The page, in a tab, that lists what is kept. */
  'open-history': { told: Nothing; answer: null };
  /** What can be spent by the last reading of the organization that a page names; of the only one kept where it names none. */
  'last-balance': { told: { organization: string | null }; answer: LastBalance | null };
  /** Keeps what another page of the account shows. */
  'saw-page': { told: { reading: AccountPageReading }; answer: null };
  /** What the account's other pages showed, of an organization by its name as with `last-balance`. */
  'seen-pages': { told: { organization: string | null }; answer: SeenPage[] };
  /** Tells that a page has put a history file to what is kept, so that the badge may say something else. */
  imported: { told: Nothing; answer: null };
}

/** What can be spent by the last reading, as of now. */
export interface LastBalance {
  spendable: Range;
  readAt: Instant;
  organization: string | null;
}

/** What is forgotten; `seenPage`: what one of the account's other pages showed, of an organization by its name. */
export type Forgotten =
  | { reading: string }
  | { organization: string }
  | { seenPage: AccountPageReading['page']; of: string | null }
  | 'everything';

/** What came of keeping a reading. */
export type Kept =
  | {
      kind: 'kept';
      /** The key of the organization that it is of. */
      organization: string;
      /** Its readings that are weighed together, this one among them where its figures are certain. */
      series: Series;
      said: SaidChoices;
    }
  /** Nothing is kept by choice, in a private window, or of a page that gives no figure. */
  | { kind: 'off' | 'private' | 'no-figures' }
  | { kind: 'failed'; problem: MemoryProblem };

/** What the user has set, and whether readings are kept. */
export interface SettingsKept {
  settings: Settings;
  isKeeping: boolean;
}

export type Ask = keyof BackgroundMessages;
export type Request<Name extends Ask> = { ask: Name } & BackgroundMessages[Name]['told'];
export type Answer<Name extends Ask> = BackgroundMessages[Name]['answer'];

/** A text to be read before it is saved, and what to tell after it was: or copied, or saved because copying was refused. */
interface Shown {
  view: TextDialog;
  file: ExportFile;
  saved: string;
}
