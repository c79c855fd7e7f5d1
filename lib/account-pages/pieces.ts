import { type ControlState, folded, isControl, nameOf, stateOf } from '../page/index.ts';

/** What telling pieces of a page apart needs of the browser. */
export interface PieceContext {
  /** Whether an element is displayed. */
  isShown: (element: Element) => boolean;
  /** Whether an element's words are struck through. */
  isStruck: (element: Element) => boolean;
  /** The month that it is, such as `2026-11`; two where it is another one here than in UTC. */
  months: readonly string[];
}

/** One thing that a page says, in its order. */
export interface Piece {
  kind: 'text' | 'control' | 'at-work';
  /** A control's name. */
  text: string;
  element: Element;
  isShown: boolean;
  /** How a control is set. */
  state?: ControlState;
}

const PASSED_OVER = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'option',
  'grantlens-panel',
  'grantlens-line',
]);
/** How pages call what stands where something is yet to come. */
const BONE = /skeleton|shimmer|placeholder|animate-pulse/iu;
const AT_WORK = '[aria-busy="true"], [role="progressbar"]:not([aria-valuenow])';

/** All texts and controls below an element, those too that are not displayed. */
export function piecesOf(root: Element, context: Pick<PieceContext, 'isShown'>): Piece[] {
  const pieces: Piece[] = [];
  visit(root, true, { pieces, ...context });
  return pieces;
}

interface Walk extends Pick<PieceContext, 'isShown'> {
  pieces: Piece[];
}

function visit(element: Element, isAroundShown: boolean, walk: Walk): void {
  if (PASSED_OVER.has(element.localName) || element.getAttribute('role') === 'tooltip') return;
  const isShown = isAroundShown && walk.isShown(element);
  if (isControl(element)) {
    const [text, state] = [nameOf(element), stateOf(element)];
    walk.pieces.push({ kind: 'control', text, element, isShown, state });
    return;
  }
  if (isAtWork(element)) walk.pieces.push({ kind: 'at-work', text: '', element, isShown });
  visitParts(element, isShown, walk);
}

/** Texts that are split into several nodes are one for who reads them. */
function visitParts(element: Element, isShown: boolean, walk: Walk): void {
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
  const isBone = BONE.test(element.getAttribute('class') ?? '') && (element.textContent ?? '').trim() === '';
  return isBone || element.matches(AT_WORK);
}
