import type { PanelActions } from '../../components/index.ts';
import type { DialogButton, DialogView } from '../../lib/view/index.ts';
import type { ErrorSink } from './error-sink.ts';

/** A dialog that is shown, and what each of its buttons does; it then tells what came of it. */
export interface Dialog {
  readonly view: DialogView;
  buttons: Partial<Record<DialogButton, () => string | Promise<string>>>;
}

/** The one dialog of a visit that is open, if any. */
export interface Dialogs {
  readonly view: DialogView | undefined;
  /** Opens what the promise brings, if anything, in place of any other. */
  open: (dialog: Promise<Dialog | undefined>) => void;
  actions: Pick<PanelActions, 'pressInDialog' | 'closeDialog'>;
}

/** `announce` shows the panel anew, with what came of a button. */
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
      // The browser tells of every closing, that after a button too.
      closeDialog: () => sink.guard(() => current && show(undefined)),
    },
  };
}
