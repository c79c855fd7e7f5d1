/** What a dialog's buttons can do, beside closing it. */
export type DialogButton = 'copy' | 'save';

/** A text that is shown in full before anything is done with it. */
export interface TextDialog {
  kind: 'text';
  title: string;
  /** What the text is. */
  about: string;
  textLabel: string;
  text: string;
  /** Whether its lines are sentences, to be broken where there is no room. */
  isProse: boolean;
  /** What to do with it, and the page on which to do it, where there is one. */
  advice: string;
  link: { name: string; address: string } | null;
  buttons: readonly { id: DialogButton; name: string }[];
  cancel: string;
}

/** The dialogs that the panel can show, one at a time. */
export type DialogView = TextDialog;
