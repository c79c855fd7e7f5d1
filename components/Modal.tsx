import { Component, type ComponentChildren, createRef } from 'preact';

interface ModalProps {
  /** The ids of the elements that label and describe the dialog. */
  titleId: string;
  aboutId: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog. It is open as long as it is rendered. */
export class Modal extends Component<ModalProps> {
  readonly #dialog = createRef<HTMLDialogElement>();
  /** The user has pressed Escape. The browser announces the close only later, and a redraw in between must not reopen the dialog. */
  #isCancelled = false;

  override componentDidMount(): void {
    this.#showAsModal();
  }

  override componentDidUpdate(): void {
    this.#showAsModal();
  }

  /** Closes the dialog while it is still in the document, so that the browser returns the focus. */
  override componentWillUnmount(): void {
    this.#dialog.current?.close();
  }

  /** Opens the dialog, or reopens it: a page that moves the panel removes an open dialog from the top layer. */
  #showAsModal(): void {
    const { current: dialog } = this.#dialog;
    if (!dialog || this.#isCancelled || dialog.matches(':modal')) return;
    dialog.close();
    dialog.showModal();
  }

  render({ titleId, aboutId, onClose, children }: ModalProps) {
    return (
      <dialog
        ref={this.#dialog}
        class="dialog"
        aria-labelledby={titleId}
        aria-describedby={aboutId}
        onCancel={({ target, currentTarget }) => {
          // A file field in the dialog can be cancelled as well.
          if (target === currentTarget) this.#isCancelled = true;
        }}
        onClose={({ currentTarget }) => currentTarget.open || onClose()}
      >
        {children}
      </dialog>
    );
  }
}
