import { render } from 'preact';
import dialogStyle from '../../components/dialog.css?inline';
import { ErrorBoundary, Panel, type PanelProps } from '../../components/index.ts';
import insightStyle from '../../components/insight.css?inline';
import panelStyle from '../../components/panel.css?inline';
import type { Words } from '../../lib/words/index.ts';
import { PANEL } from './placement.ts';
import { keepInside } from './typing.ts';

/** The only element that Grantlens adds to the page, with the panel in its shadow root. */
export interface PanelHost {
  element: HTMLElement;
  /** The element for code that is loaded on demand. Its `data-theme` is updated with each rendering. */
  onDemand: HTMLElement;
  draw: (props: PanelProps) => void;
  /** Hides the panel but keeps its room. Returns whether it was visible before. */
  conceal: () => boolean;
  reveal: () => void;
  isConcealed: () => boolean;
}

/** Creates the host, outside the page. It leaves the page when `signal` aborts. */
export function createPanelHost(
  signal: AbortSignal,
  language: PanelLanguage,
  onError: (error: unknown) => void,
): PanelHost {
  const { element, inner, onDemand } = createParts(language);
  keepInside(element, [inner, onDemand], signal);
  signal.addEventListener('abort', () => {
    render(null, inner);
    element.remove();
  });
  const isConcealed = () => element.style.visibility === 'hidden';
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
      if (isConcealed()) element.style.visibility = 'inherit';
    },
    isConcealed,
  };
}

/** The panel's own language and text direction, since those of the page may differ. */
interface PanelLanguage {
  lang: string;
  dir: string;
}

/** To be asked while the extension is there, since no message is available afterwards. */
export function languageOf(words: Words): PanelLanguage {
  return { lang: words.locale, dir: words.say('direction') };
}

function createParts(language: PanelLanguage): Record<'element' | 'inner' | 'onDemand', HTMLElement> {
  const element = document.createElement(PANEL);
  // A page may hide every element that is not `:defined`. What it hides around the panel hides the panel too.
  element.style.visibility = 'inherit';
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelStyle + insightStyle + dialogStyle;
  const [inner, onDemand] = [document.createElement('div'), document.createElement('div')];
  onDemand.className = 'panel';
  // It passes on its colours and takes no room.
  onDemand.style.display = 'contents';
  for (const part of [inner, onDemand]) Object.assign(part, language);
  root.append(style, inner, onDemand);
  return { element, inner, onDemand };
}
