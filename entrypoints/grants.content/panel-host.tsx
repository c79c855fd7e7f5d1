import { render } from 'preact';
import dialogStyle from '../../components/dialog.css?inline';
import { ErrorBoundary, Panel, type PanelProps } from '../../components/index.ts';
import insightStyle from '../../components/insight.css?inline';
import panelStyle from '../../components/panel.css?inline';
import type { Words } from '../../lib/words/index.ts';
import { PANEL } from './placement.ts';
import { keepInside } from './typing.ts';

/** The one element of ours in the page, with the panel in its shadow root. */
export interface PanelHost {
  element: HTMLElement;
  /** Where code that is loaded on demand draws, in the panel's colours; its `data-theme` is set anew with each drawing. */
  onDemand: HTMLElement;
  draw: (props: PanelProps) => void;
  /** Hides the panel, keeping its room; tells whether it was to be seen until then. */
  conceal: () => boolean;
  reveal: () => void;
  isConcealed: () => boolean;
}

/** Makes the host, not yet in the page; when `signal` aborts, it leaves the page. */
export function createPanelHost(
  signal: AbortSignal,
  words: Words,
  onError: (error: unknown) => void,
): PanelHost {
  const { element, inner, onDemand } = createParts(words);
  keepInside(element, [inner, onDemand], signal);
  signal.addEventListener('abort', () => {
    render(null, inner);
    element.remove();
  });
  const isConcealed = () => element.style.visibility !== '';
  return {
    element,
    onDemand,
    draw: (props) => {
      onDemand.dataset.theme = props.theme;
      element.dataset.status = props.view.content.status;
      render(
        <ErrorBoundary onError={onError}>
          <Panel {...props} />
        </ErrorBoundary>,
        inner,
      );
    },
    conceal: () => {
      const wasSeen = !isConcealed();
      if (wasSeen) element.style.visibility = 'hidden';
      if (wasSeen) element.dataset.status = 'reading';
      return wasSeen;
    },
    reveal: () => {
      if (isConcealed()) element.style.visibility = '';
    },
    isConcealed,
  };
}

/** The page's language, and the direction of its text, are not those of ours. */
function createParts(words: Words): Record<'element' | 'inner' | 'onDemand', HTMLElement> {
  const element = document.createElement(PANEL);
  // A page may give them to every element, and listens for their ends.
  for (const moves of ['transition', 'animation']) element.style.setProperty(moves, 'none', 'important');
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelStyle + insightStyle + dialogStyle;
  const [inner, onDemand] = [document.createElement('div'), document.createElement('div')];
  onDemand.className = 'panel';
  // It lends its colours and takes no room.
  onDemand.style.display = 'contents';
  for (const part of [inner, onDemand])
    Object.assign(part, { lang: words.locale, dir: words.say('direction') });
  root.append(style, inner, onDemand);
  return { element, inner, onDemand };
}
