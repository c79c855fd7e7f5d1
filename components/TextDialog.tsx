import type { TextDialog as TextDialogView } from '../lib/view/index.ts';
import { Modal } from './Modal.tsx';
import type { PanelActions } from './panel-actions.ts';

interface TextDialogProps {
  view: TextDialogView;
  actions: PanelActions;
}

/** A text in full, with buttons to copy or save it. */
export function TextDialog({ view, actions }: TextDialogProps) {
  return (
    <Modal titleId="dialog-title" aboutId="dialog-about" onClose={actions.closeDialog}>
      <h2 id="dialog-title">{view.title}</h2>
      <p id="dialog-about" class="soft">
        {view.about}
      </p>
      <textarea
        class={view.isProse ? 'dialog-text prose' : 'dialog-text'}
        readOnly
        aria-label={view.textLabel}
      >
        {view.text}
      </textarea>
      <p class="soft">
        {view.advice}{' '}
        {view.link && (
          <a href={view.link.address} target="_blank" rel="noreferrer">
            {view.link.name}
          </a>
        )}
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={actions.closeDialog}>
          {view.cancel}
        </button>
        {view.buttons.map(({ id, name }) => (
          <button key={id} type="button" class="button" onClick={() => actions.pressInDialog(id)}>
            {name}
          </button>
        ))}
      </div>
    </Modal>
  );
}
