import { type ComponentChild, render } from 'preact';

/** Where a dialog is drawn: an element within the panel's colours, whose `data-theme` is set anew whenever that is drawn. */
export interface Stage<Theme extends string = string> {
  container: HTMLElement;
  theme: Theme;
}

/** A dialog of code that was loaded on demand. */
export interface StageDialog {
  draw: (dialog: ComponentChild) => void;
  /** Takes it out again; nothing is drawn afterwards. */
  close: () => void;
}

/**
 * Makes room for a dialog in the panel's shadow root. A panel that the page moved is drawn anew, and then its dialog has to be
 * brought to the top again: `onMoved` draws it.
 */
export function stageDialog(container: HTMLElement, css: string, onMoved: () => void): StageDialog {
  const inner = document.createElement('div');
  const style = document.createElement('style');
  // Firefox lets a strict page forbid a style whose words come later.
  style.textContent = css;
  container.replaceChildren(style, inner);
  const watch = new MutationObserver(onMoved);
  watch.observe(container, { attributeFilter: ['data-theme'] });
  return {
    draw: (dialog) => render(dialog, inner),
    close: () => {
      watch.disconnect();
      render(null, inner);
      container.replaceChildren();
    },
  };
}
