import { browser } from 'wxt/browser';
import { NO_ACTIONS, type PanelActions } from '../../components/index.ts';
import type { Account } from '../../lib/analysis/index.ts';
import { type ExportFormat, exportFile } from '../../lib/export/index.ts';
import type { OpenedReport } from '../../lib/report/index.ts';
import { insightStateOf, type OpenedView, openedPanel, openedView } from '../../lib/view/index.ts';
import type { Words } from '../../lib/words/index.ts';
import { createPanelHost, languageOf, type PanelHost } from '../grants.content/panel-host.tsx';
import { showBlocked } from '../shared/blocked/show-blocked.ts';
import { loadLazy } from '../shared/lazy.ts';
import { saveFile } from '../shared/save-file.ts';
import { type PictureServices, showScreenshot } from '../shared/screenshot/show-screenshot.ts';
import { type Session, withCorrection, withRule, withSettled } from '../shared/session.ts';
import { writeExport } from '../shared/write-export.ts';
import { rulingIn, sessionOf, whatIf } from './what-if.ts';

/** What the page of opened reports provides for each of them. */
export interface ReportSetting {
  words: Words;
  /** Called when the surroundings of the panel have to be rendered again. */
  onChange: () => void;
  onError: (error: unknown) => void;
}

const DARK = matchMedia('(prefers-color-scheme: dark)');

const theme = () => (DARK.matches ? 'dark' : 'light');

/** An opened report with its panel, in which rules, categories and a daily spend can be tried. */
export class OpenedPanel {
  readonly name: string;
  readonly report: OpenedReport;
  readonly #setting: ReportSetting;
  readonly #end = new AbortController();
  readonly #host: PanelHost;
  readonly #actions: PanelActions;
  /** What the panel shows: the report itself, until the user changes something. */
  #shown: Account;
  #session: Session;

  constructor(name: string, report: OpenedReport, setting: ReportSetting) {
    this.name = name;
    this.report = report;
    this.#setting = setting;
    this.#shown = report.account;
    this.#session = sessionOf(report.account, rulingIn(report.account));
    this.#host = createPanelHost(this.#end.signal, languageOf(setting.words), setting.onError);
    this.#actions = this.#makeActions();
    DARK.addEventListener('change', () => this.#draw(), { signal: this.#end.signal });
    this.#draw();
  }

  get element(): HTMLElement {
    return this.#host.element;
  }

  view(): OpenedView {
    return openedView(this.name, this.report, this.#shown, this.#setting.words);
  }

  close(): void {
    this.#end.abort();
  }

  /** Actions that need the original page have no control here. */
  #makeActions(): PanelActions {
    return {
      ...NO_ACTIONS,
      copySummary: () => this.#copySummary(),
      openScreenshot: () => this.#screenshot().catch(this.#setting.onError),
      openBlocked: () => this.#blocked().catch(this.#setting.onError),
      exportAs: (format) => void this.#export(format).catch(this.#setting.onError),
      chooseRule: (rule) => this.#change(withRule(this.#session, rule, rulingIn(this.#shown))),
      correctCategory: (identity, correction) =>
        this.#change(withCorrection(this.#session, identity, correction)),
      settle: (keys, isSaid) => this.#change(withSettled(this.#session, keys, isSaid)),
      explain: (code) => void browser.tabs.create({ url: `/help.html#${code}` }),
      typeRate: (typedRate) => this.#change({ ...this.#session, typedRate }),
    };
  }

  #change(session: Session): void {
    this.#session = session;
    this.#shown = whatIf(this.report.account, session);
    this.#draw();
    this.#setting.onChange();
  }

  #screenshot(): Promise<void> {
    const controls: PictureServices = {
      basis: () => this.#shown.basis,
      insight: { state: insightStateOf(this.#shown, this.#setting.words) },
      stage: () => ({ container: this.#host.onDemand, theme: theme() }),
      announce: (text) => this.#draw(text),
    };
    return showScreenshot(controls, this.#setting.words);
  }

  #blocked(): Promise<void> {
    const controls = {
      basis: () => this.#shown.basis,
      visited: () => this.#shown.visited,
      correct: this.#actions.correctCategory,
      stage: () => ({ container: this.#host.onDemand, theme: theme() }),
    };
    return showBlocked(controls, this.#setting.words);
  }

  async #export(format: ExportFormat): Promise<void> {
    const { words } = this.#setting;
    const written =
      format === 'excel'
        ? await (await loadLazy('excel'))(this.#shown.basis, this.#shown.visited, words)
        : await writeExport(format, this.#shown, words);
    if (written?.file) saveFile(written.file);
    this.#draw(written?.told);
  }

  async #copySummary(): Promise<boolean> {
    const { words } = this.#setting;
    const { content } = exportFile('summary', this.#shown, words);
    const isCopied = await navigator.clipboard.writeText(content).then(
      () => true,
      () => false,
    );
    this.#draw(words.say(isCopied ? 'action.copied' : 'action.copy_failed'));
    return isCopied;
  }

  #draw(announcement = ''): void {
    this.#host.draw({
      view: openedPanel(this.name, this.#shown, this.#setting.words),
      theme: theme(),
      isCollapsed: false,
      announcement,
      dialog: undefined,
      actions: this.#actions,
    });
  }
}
