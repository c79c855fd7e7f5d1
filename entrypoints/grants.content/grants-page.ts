import type { PanelActions } from '../../components/index.ts';
import { analyse, type Basis } from '../../lib/analysis/index.ts';
import { choicesOf } from '../shared/session.ts';
import { AccountInsight } from './account-insight.ts';
import { AccountMemory } from './account-memory.ts';
import { createDialogs, type Dialogs } from './dialogs.ts';
import { EVICTION_WINDOW } from './eviction-budget.ts';
import { type ExactFigures, followExactFigures } from './exact-figures.ts';
import { OrganizationNames } from './organization-names.ts';
import { onScreen } from './organization-on-screen.ts';
import { createPageReader, type Look, type PageReader } from './page-reader.ts';
import type { PageServices } from './page-services.ts';
import { panelActions } from './panel-actions.ts';
import { openPanel, type PanelSession } from './panel-session.ts';
import { watchSizes } from './size-watch.ts';
import { throttle } from './timing.ts';

/** How often to read a table again that may be another organization's, in milliseconds. */
const LOOK_AGAIN = 500;

/** Reads the grants on the page and shows the panel and marks. Figures of a table that is gone never stay. */
export class GrantsPage {
  readonly #services: PageServices;
  readonly #actions: PanelActions;
  readonly reader: PageReader;
  readonly #exact: ExactFigures;
  readonly #dialogs: Dialogs;
  readonly #insight: AccountInsight;
  readonly #memory: AccountMemory;
  readonly #names = new OrganizationNames();
  #announcement = '';
  #isStopped = false;
  #last: Look | undefined;
  /** Whether the last change of the page added what was read last. */
  #isNew = false;
  #showing: PanelSession | undefined;
  readonly #retryLater: () => void;
  readonly #lookAgain: () => void;
  readonly #watchTables: (tables: readonly Element[]) => void;

  constructor(services: PageServices) {
    const { context, sink } = services;
    const show = () => sink.guard(() => this.#show());
    this.#services = services;
    this.reader = createPageReader(services.readingContext);
    this.#watchTables = watchSizes(context.signal, {
      onShownOrHidden: () => sink.guard(() => this.refresh(true)),
      onResized: () => sink.guard(() => document.body && this.#showing?.redrawMarks()),
    });
    this.#retryLater = throttle(context, EVICTION_WINDOW, () => sink.guard(() => this.refresh(false)));
    this.#dialogs = createDialogs(sink, (text) => this.#announce(text));
    this.#exact = followExactFigures({ signal: context.signal, onAnswer: show, report: sink.report });
    this.#memory = new AccountMemory({ onLearned: show, report: sink.report });
    this.#insight = new AccountInsight(context, this.#memory, show);
    this.#lookAgain = throttle(context, LOOK_AGAIN, () => sink.guard(() => this.refresh(true)));
    this.#actions = panelActions(services, {
      basis: () => this.#basis(),
      insight: this.#insight,
      memory: this.#memory,
      dialogs: this.#dialogs,
      announce: (text) => this.#announce(text),
      stage: () => this.#showing?.stage(),
      isCollapsed: () => this.#showing?.isCollapsed() ?? false,
    });
  }

  /** The element that the figures were read from, if there is one. */
  get table(): Element | undefined {
    return this.#last?.findings.place?.element;
  }

  /** The panel and marks, if they are shown. */
  get showing(): PanelSession | undefined {
    return this.#showing;
  }

  /** Reads the page and shows the result; `isNew`: whether a table found now was added by the current change of the page. */
  refresh(isNew: boolean): void {
    if (this.#services.context.signal.aborted || this.#isStopped || !document.body) return;
    this.#last = this.reader.look();
    const { findings, belonging, edges } = this.#last;
    const { isOther, isNameless } = this.#names.follow(findings.organization?.name);
    if (isOther) this.#changeOrganization();
    if (this.#memory.waitForName(isNameless)) this.#insight.keepAgain();
    this.#isNew = isNew;
    this.#show();
    this.#watchTables([findings.place?.element ?? [], ...findings.hidden, ...edges].flat());
    if (belonging === 'waits') this.#lookAgain();
  }

  #changeOrganization(): void {
    this.#insight.forget();
    this.#memory.switchOrganization();
    this.#exact.switchOrganization();
  }

  /** Reads the page at another address, without anything from the address before. */
  enter(): void {
    this.#names.enter();
    this.reader.forget();
    this.#insight.forget();
    this.#memory.leave();
    this.refresh(false);
  }

  /** Whether grants are expected but not found yet, so that any change may add them. */
  get mayHoldGrantsNow(): boolean {
    return this.#last?.isExpected === true && !this.table;
  }

  /** Removes panel and marks from the page until it is reloaded. */
  stop(): void {
    this.#isStopped = true;
    this.#end();
  }

  #end(): void {
    this.#showing?.end();
    this.#showing = undefined;
  }

  #basis(): Basis | undefined {
    if (!this.#last) return undefined;
    const { reading, readAt, drawnAt } = this.#last;
    const provenance = { readAt, drawnAt, url: location.origin + location.pathname };
    const choices = choicesOf(this.#memory.session, this.#insight.ruling);
    const exact = this.#exact.answerFor(onScreen(this.#last.findings.organization));
    return { reading, choices, provenance, exact };
  }

  #show(): void {
    if (this.#isStopped || !document.body) return;
    const { words, sink } = this.#services;
    const basis = this.#basis();
    const analysis = basis && analyse(basis);
    if (!this.#last || !analysis) {
      this.#end();
      return;
    }
    if ('grants' in analysis) this.#insight.take(analysis, basis, this.#memory.session);
    this.#showing ??= openPanel(words, this.#actions, sink, this.#retryLater);
    this.#showing.show({
      analysis,
      place: this.#last.findings.place,
      isAlreadySeen: !this.#isNew,
      isCollapsed: this.#memory.session.isCollapsed ?? this.#memory.settings.collapsed,
      announcement: this.#announcement,
      insight: this.#insight.state,
      memory: this.#memory.state,
      look: this.#memory.settings,
      dialog: this.#dialogs.view,
    });
  }

  #announce(text: string): void {
    this.#announcement = text;
    this.#show();
  }
}
