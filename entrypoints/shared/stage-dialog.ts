import { type ComponentChild, render } from 'preact';

/** The container of a dialog: an element with the panel's colours. Its `data-theme` is set again on each render. */
export interface Stage<Theme extends string = string> {
  container: HTMLElement;
  theme: Theme;
}

/** A dialog whose code was loaded on demand. */
export interface StageDialog {
  draw: (dialog: ComponentChild) => void;
  /** Removes the dialog. Nothing is rendered afterwards. */
  close: () => void;
}

/**
 * Creates the container of a dialog in the panel's shadow root. A panel that the page moves is rendered again, and its
 * dialog has to return to the top: `onMoved` renders it.
 */
export function stageDialog(container: HTMLElement, css: string, onMoved: () => void): StageDialog {
  const inner = document.createElement('div');
  const style = document.createElement('style');
  // In Firefox a strict page can block a style whose text is set later.
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
