import { type ControlState, folded, isControl, nameOf, stateOf } from '../page/index.ts';

/** What the browser knows and the reader needs. */
export interface PieceContext {
  /** Whether an element is displayed. */
  isShown: (element: Element) => boolean;
  /** Whether an element's words are struck through. */
  isStruck: (element: Element) => boolean;
  /** The present month, such as `2026-11`. There are two where the local month is not that of UTC. */
  months: readonly string[];
}

/** A text or control of the page. Pieces stand in the order of the document. */
export interface Piece {
  kind: 'text' | 'control' | 'at-work';
  /** A control's name. */
  text: string;
  element: Element;
  isShown: boolean;
  /** How a control is set. */
  state?: ControlState;
}

const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'option',
  'grantlens-panel',
  'grantlens-line',
]);
/** Class names of placeholders that a page shows while it loads. */
const SKELETON = /skeleton|shimmer|placeholder|animate-pulse/iu;
const AT_WORK = '[aria-busy="true"], [role="progressbar"]:not([aria-valuenow])';

/** All texts and controls below an element, also those that are not displayed. */
export function piecesOf(root: Element, context: Pick<PieceContext, 'isShown'>): Piece[] {
  const pieces: Piece[] = [];
  visit(root, true, { pieces, ...context });
  return pieces;
}

interface Walk extends Pick<PieceContext, 'isShown'> {
  pieces: Piece[];
}

function visit(element: Element, isAroundShown: boolean, walk: Walk): void {
  if (SKIPPED.has(element.localName) || element.getAttribute('role') === 'tooltip') return;
  const isShown = isAroundShown && walk.isShown(element);
  if (isControl(element)) {
    const [text, state] = [nameOf(element), stateOf(element)];
    walk.pieces.push({ kind: 'control', text, element, isShown, state });
    return;
  }
  if (isAtWork(element)) walk.pieces.push({ kind: 'at-work', text: '', element, isShown });
  visitChildren(element, isShown, walk);
}

/** Joins adjacent text nodes, because a reader sees them as one text. */
function visitChildren(element: Element, isShown: boolean, walk: Walk): void {
  let data = '';
  const end = () => {
    const text = folded(data);
    if (text !== '') walk.pieces.push({ kind: 'text', text, element, isShown });
    data = '';
  };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) data += node.nodeValue ?? '';
    else if (node.nodeType === ELEMENT_NODE) {
      end();
      visit(node as Element, isShown, walk);
    }
  }
  end();
}

// A page's nodes may come from another document; see `Node.nodeType` for the numbers.
const [ELEMENT_NODE, TEXT_NODE] = [1, 3];

function isAtWork(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const isSkeleton =
    SKELETON.test(element.getAttribute('class') ?? '') && (element.textContent ?? '').trim() === '';
  return isSkeleton || element.matches(AT_WORK);
}
