import { Component, createRef } from 'preact';
import type { PageReportView } from '../lib/view/page-report-view.ts';
import type { PanelActions } from './panel-actions.ts';

interface PageReportDialogProps {
  view: PageReportView;
  actions: PanelActions;
}

/** The page report in full, before anything of it is saved; a modal dialog for as long as it is drawn. */
export class PageReportDialog extends Component<PageReportDialogProps> {
  readonly #dialog = createRef<HTMLDialogElement>();

  override componentDidMount(): void {
    this.#showAsModal();
  }

  override componentDidUpdate(): void {
    this.#showAsModal();
  }

  /** Closed while it is still in the document, it gives the focus back to where it was. */
  override componentWillUnmount(): void {
    this.#dialog.current?.close();
  }

  /** A page that moves the panel takes an open dialog out of the top layer. */
  #showAsModal(): void {
    const { current: dialog } = this.#dialog;
    if (!dialog || dialog.matches(':modal')) return;
    dialog.close();
    dialog.showModal();
  }

  render({ view, actions }: PageReportDialogProps) {
    return (
      <dialog
        ref={this.#dialog}
        class="report"
        aria-labelledby="report-title"
        aria-describedby="report-replaced"
        onClose={({ currentTarget }) => currentTarget.open || actions.closePageReport()}
      >
        <h2 id="report-title">{view.title}</h2>
        <p id="report-replaced" class="soft">
          {view.replaced}
        </p>
        <textarea class="report-text" readOnly aria-label={view.textLabel}>
          {view.text}
        </textarea>
        <p class="soft">{view.advice}</p>
        <div class="buttons">
          <button type="button" class="button" onClick={actions.closePageReport}>
            {view.cancel}
          </button>
          <button type="button" class="button" onClick={actions.savePageReport}>
            {view.save}
          </button>
        </div>
      </dialog>
    );
  }
}
