import { render } from 'preact';
import dialogStyle from '../../components/dialog.css?inline';
import { ErrorBoundary, Panel, type PanelProps } from '../../components/index.ts';
import insightStyle from '../../components/insight.css?inline';
import panelStyle from '../../components/panel.css?inline';
import { PANEL } from './placement.ts';

/** The one element of ours in the page, with the panel in its shadow root. */
export interface PanelHost {
  element: HTMLElement;
  /** Where code that is loaded on demand draws, in the panel's colours; its `data-theme` is set anew with each drawing. */
  onDemand: HTMLElement;
  draw: (props: PanelProps) => void;
  /** Hides the panel, keeping its room. */
  conceal: () => void;
  reveal: () => void;
  isConcealed: () => boolean;
}

/** What a user types in the panel is no business of the page. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
] as const;

/** Makes the host, not yet in the page; when `signal` aborts, it leaves the page. */
export function createPanelHost(signal: AbortSignal, onError: (error: unknown) => void): PanelHost {
  const element = document.createElement(PANEL);
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = panelStyle + insightStyle + dialogStyle;
  const inner = document.createElement('div');
  const onDemand = document.createElement('div');
  onDemand.className = 'panel';
  // It lends its colours and takes no room.
  onDemand.style.display = 'contents';
  root.append(style, inner, onDemand);
  for (const type of KEPT_FROM_PAGE)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal });
  signal.addEventListener('abort', () => {
    render(null, inner);
    element.remove();
  });
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
      element.style.visibility = 'hidden';
      element.dataset.status = 'reading';
    },
    reveal: () => {
      element.style.visibility = '';
    },
    isConcealed: () => element.style.visibility !== '',
  };
}
