import type { PanelActions } from '../../components/panel-actions.ts';
import { analyse } from '../../lib/analysis/analyse.ts';
import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type ExportableAnalysis, isExportable } from '../../lib/analysis/exportable.ts';
import { readPageTexts } from '../../lib/page/page-texts.ts';
import { type PageFindings, readPage } from '../../lib/page/read-page.ts';
import { type Instant, instantOf } from '../../lib/values/day.ts';
import { copySummary, openOptions, saveExport } from './actions.ts';
import { EVICTION_WINDOW } from './eviction-budget.ts';
import { createPageReporting, type PageReporting } from './page-reporting.ts';
import type { PageSetting } from './page-setting.ts';
import { newSession, type Session, withCorrection, withRule } from './session.ts';
import { type Showing, startShowing } from './showing.ts';
import { watchSizes } from './size-watch.ts';
import { atMostEvery } from './timing.ts';

interface LastReading {
  findings: PageFindings;
  readAt: Instant;
  isNew: boolean;
}

/** The grants on the page as they are now, and what is shown of them. Figures of a table that is gone never stay. */
export class GrantsPage {
  readonly #setting: PageSetting;
  readonly #actions: PanelActions;
  readonly #reporting: PageReporting;
  #session = newSession();
  #announcement = '';
  #isStopped = false;
  #last: LastReading | undefined;
  #showing: Showing | undefined;
  readonly #retryLater: () => void;
  readonly #watchTables: (tables: readonly Element[]) => void;

  constructor(setting: PageSetting) {
    const { context, sink } = setting;
    this.#setting = setting;
    this.#watchTables = watchSizes(context.signal, {
      onShownOrHidden: () => sink.guard(() => this.refresh(true)),
      onResized: () => sink.guard(() => this.#showing?.redrawMarks()),
    });
    this.#retryLater = atMostEvery(context, EVICTION_WINDOW, () => sink.guard(() => this.refresh(false)));
    this.#reporting = createPageReporting(
      setting,
      () => this.#analysis(),
      (text) => this.#announce(text),
    );
    this.#actions = this.#makeActions();
  }

  /** The element that the figures were read from, where there is one. */
  get table(): Element | undefined {
    return this.#last?.findings.place?.element;
  }

  /** Whether what is shown still stands beside the table that it was read from. */
  get isInPlace(): boolean {
    return this.#showing?.isInPlace() ?? true;
  }

  /** Reads the page and shows what it says; `isNew`: a table found now came with this very change of the page. */
  refresh(isNew: boolean): void {
    const { context, readingContext } = this.#setting;
    if (context.signal.aborted || this.#isStopped) return;
    const findings = readPage(document.body, readingContext());
    this.#last = { findings, readAt: instantOf(new Date()), isNew };
    this.#show();
    this.#watchTables(findings.place ? [findings.place.element, ...findings.hidden] : findings.hidden);
  }

  /** Reads the page again if what it says outside its tables has changed: cheap, for every change elsewhere. */
  refreshTotals(): void {
    const { texts } = this.#last?.findings ?? {};
    if (texts && JSON.stringify(readPageTexts(document.body)) !== JSON.stringify(texts)) this.refresh(false);
  }

  /** Keeps the marks on their rows while the page changes around the table. */
  realignMarks(): void {
    this.#showing?.realignMarks();
  }

  /** Takes panel and marks out of the page for good: what failed once is not tried again before a reload. */
  stop(): void {
    this.#isStopped = true;
    this.#end();
  }

  #end(): void {
    this.#showing?.end();
    this.#showing = undefined;
  }

  #analysis(): Analysis | undefined {
    if (!this.#last) return undefined;
    const { findings, readAt } = this.#last;
    const url = location.origin + location.pathname;
    return analyse(findings.reading, this.#session.choices, { readAt, url });
  }

  #show(): void {
    if (this.#isStopped) return;
    const { words, sink } = this.#setting;
    const analysis = this.#analysis();
    if (!this.#last || !analysis) {
      this.#end();
      return;
    }
    this.#showing ??= startShowing(words, this.#actions, sink, this.#retryLater);
    this.#showing.show({
      analysis,
      place: this.#last.findings.place,
      isAlreadySeen: !this.#last.isNew,
      isCollapsed: this.#session.isCollapsed,
      announcement: this.#announcement,
      pageReport: this.#reporting.view,
    });
  }

  #change(session: Session): void {
    this.#session = session;
    this.#announce('');
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.#show();
  }

  #exportable(): ExportableAnalysis | undefined {
    const analysis = this.#analysis();
    return analysis && isExportable(analysis) ? analysis : undefined;
  }

  #makeActions(): PanelActions {
    const { words, sink } = this.#setting;
    const exporting = (task: (analysis: ExportableAnalysis) => Promise<string>) =>
      sink.guard(() => {
        const analysis = this.#exportable();
        if (analysis)
          task(analysis)
            .then((text) => this.#announce(text))
            .catch(sink.report);
      });
    return {
      ...this.#reporting.actions,
      openOptions: () => sink.guard(() => openOptions().catch(sink.report)),
      copySummary: () => exporting((analysis) => copySummary(analysis, words)),
      exportAs: (format) => exporting((analysis) => saveExport(format, analysis, words)),
      chooseRule: (rule) => sink.guard(() => this.#change(withRule(this.#session, rule))),
      correctCategory: (identity, correction) =>
        sink.guard(() => this.#change(withCorrection(this.#session, identity, correction))),
      toggleCollapsed: () =>
        sink.guard(() => this.#change({ ...this.#session, isCollapsed: !this.#showing?.isCollapsed() })),
    };
  }
}
