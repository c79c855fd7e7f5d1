import type { PanelActions } from '../../components/index.ts';
import type { DialogButton, DialogView } from '../../lib/view/index.ts';
import type { ErrorSink } from './error-sink.ts';

/** A dialog, and what each of its buttons does. A button returns a message about the result. */
export interface Dialog {
  readonly view: DialogView;
  buttons: Partial<Record<DialogButton, () => string | Promise<string>>>;
}

/** The open dialog of the panel. There is at most one. */
export interface Dialogs {
  readonly view: DialogView | undefined;
  /** Opens the dialog of the promise, if there is one, in place of any other. */
  open: (dialog: Promise<Dialog | undefined>) => void;
  actions: Pick<PanelActions, 'pressInDialog' | 'closeDialog'>;
}

/** `announce` shows the panel again, with the message of a button. */
export function createDialogs(sink: ErrorSink, announce: (text: string) => void): Dialogs {
  let current: Dialog | undefined;
  const show = (dialog: Dialog | undefined, text = '') => {
    current = dialog;
    announce(text);
  };
  const press = async (button: DialogButton) => {
    const told = await current?.buttons[button]?.();
    if (told !== undefined) show(undefined, told);
  };
  return {
    get view() {
      return current?.view;
    },
    open: (dialog) => void dialog.then(show).catch(sink.report),
    actions: {
      pressInDialog: (button) => void press(button).catch(sink.report),
      // The browser sends this event whenever the dialog closes, also after a button.
      closeDialog: () => sink.guard(() => current && show(undefined)),
    },
  };
}
