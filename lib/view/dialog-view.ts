/** The buttons of a dialog, apart from the one that closes it. */
export type DialogButton = 'copy' | 'save';

/** A text that the user can read in full before it is copied or saved. */
export interface TextDialog {
  kind: 'text';
  title: string;
  /** What the text is. */
  about: string;
  textLabel: string;
  text: string;
  /** Whether long lines may be wrapped. */
  isProse: boolean;
  /** What to do with the text, and a link to the page for that, if there is one. */
  advice: string;
  link: { name: string; address: string } | null;
  buttons: readonly { id: DialogButton; name: string }[];
  cancel: string;
}

/** The dialogs that the panel can show, one at a time. */
export type DialogView = TextDialog;
