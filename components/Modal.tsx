import { Component, type ComponentChildren, createRef } from 'preact';

interface ModalProps {
  /** Of the element that names the dialog, and of the one that says more of it. */
  titleId: string;
  aboutId: string;
  onClose: () => void;
  children: ComponentChildren;
}

/** A modal dialog for as long as it is drawn. */
export class Modal extends Component<ModalProps> {
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

  render({ titleId, aboutId, onClose, children }: ModalProps) {
    return (
      <dialog
        ref={this.#dialog}
        class="dialog"
        aria-labelledby={titleId}
        aria-describedby={aboutId}
        onClose={({ currentTarget }) => currentTarget.open || onClose()}
      >
        {children}
      </dialog>
    );
  }
}
