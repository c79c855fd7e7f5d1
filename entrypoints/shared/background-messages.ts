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

/** A message without content. */
type Nothing = Record<never, never>;

/** All messages to the background, by name: `told` is the content, `answer` the reply. */
export interface BackgroundMessages {
  /** A file, or the summary as text: no page contains the writers. `null`: there is no figure, as when the page has just changed. */
  export: { told: { format: WrittenFormat; basis: Basis; visited: VisitHistory }; answer: Exported | null };
  /** The question for support, with the dialog that shows it; `null` as for an export. */
  support: {
    told: { basis: Basis; visited: VisitHistory };
    answer: (Shown & { copied: string; savedInstead: string }) | null;
  };
  /** A problem report, with the dialog that shows it. The background does the work of replacing every word. */
  'page-report': {
    told: { outline: PageOutline; context: Omit<PageReportContext, 'version'> };
    answer: Shown;
  };
  /**
   * What the rows of a visit say beyond themselves; `wanted` is the rule that would be shown without evidence against it. `kept`
   * is the key of an organization whose kept readings stand for those of the visit, which need not travel; `null`: none.
   * Answered with `null` where they are no longer kept.
   */
  insight: {
    told: { analysis: GrantsAnalysis; visited: VisitHistory; wanted: StatedRuleId; kept: string | null };
    answer: { view: InsightView; ruling: Ruling } | null;
  };
  /** The figures in the text of the page's own answer, so that no page needs the schema. `null`: exact figures are off. */
  'parse-exact': { told: { text: string }; answer: ExactAnswer | null };
  /** Opens the options page in a tab, which a content script cannot do. */
  'open-options': { told: Nothing; answer: null };
  /** Opens the page for reports from other people in a tab. */
  'open-report': { told: Nothing; answer: null };
  /** Opens the help page in a tab, at a section or code; empty: at the top. */
  'open-help': { told: { anchor: string }; answer: null };
  /** Whether exact figures are on, after script and permission were brought in line. */
  'exact-state': { told: Nothing; answer: ExactState };
  /** Unregisters the script and gives the permission back. */
  'switch-exact-off': { told: Nothing; answer: ExactState };
  /** Stores a reading, and answers what is known of its organization from earlier visits. */
  keep: { told: { basis: Basis }; answer: Kept };
  /** Stores what the user has said about an organization, by its key. */
  say: { told: { organization: string; said: readonly Said[] }; answer: null };
  settings: { told: Nothing; answer: SettingsKept };
  'set-settings': { told: { changes: Partial<Settings> }; answer: SettingsKept };
  /** Switches storing on or off. Switching it off deletes everything that was stored. */
  keeping: { told: { isOn: boolean }; answer: null };
  /** Deletes one reading, one organization by its key, or everything. */
  forget: { told: { what: Forgotten }; answer: null };
  /** Opens the page that lists what is stored in a tab. */
  'open-history': { told: Nothing; answer: null };
  /** What can be spent by the last reading of the organization that a page names, or of the only one stored if it names none. */
  'last-balance': { told: { organization: string | null }; answer: LastBalance | null };
  /** Stores what another page of the account shows. */
  'saw-page': { told: { reading: AccountPageReading }; answer: null };
  /** What the account's other pages showed, for an organization as with `last-balance`. */
  'seen-pages': { told: { organization: string | null }; answer: SeenPage[] };
  /** A page has imported a history file, so the badge may change. */
  imported: { told: Nothing; answer: null };
}

/** What can be spent now, by the last reading. */
export interface LastBalance {
  spendable: Range;
  readAt: Instant;
  organization: string | null;
}

/** What to delete. */
export type Forgotten = { reading: string } | { organization: string } | 'everything';

/** The result of storing a reading. */
export type Kept =
  | {
      kind: 'kept';
      /** The key of its organization. */
      organization: string;
      /** The organization's readings that count as evidence, with this one if its figures are certain. */
      series: Series;
      said: SaidChoices;
    }
  /** Nothing is stored: the user switched it off, the window is private, or the page gives no figure. */
  | { kind: 'off' | 'private' | 'no-figures' }
  | { kind: 'failed'; problem: MemoryProblem };

/** The user's settings, and whether readings are stored. */
export interface SettingsKept {
  settings: Settings;
  isKeeping: boolean;
}

export type Ask = keyof BackgroundMessages;
export type Request<Name extends Ask> = { ask: Name } & BackgroundMessages[Name]['told'];
export type Answer<Name extends Ask> = BackgroundMessages[Name]['answer'];

/** A text to read before it is saved, and the messages for each outcome: saved, copied, or saved because copying was refused. */
interface Shown {
  view: TextDialog;
  file: ExportFile;
  saved: string;
}
