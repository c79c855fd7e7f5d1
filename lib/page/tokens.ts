import { type ControlState, nameOf, stateOf } from './controls.ts';
import { folded } from './texts.ts';
import type { Zone } from './zone.ts';

/** What a zone tells, one thing at a time. */
export type Token =
  | { kind: 'text'; words: string; element: Element }
  | { kind: 'control'; words: string; element: Element; state: ControlState }
  /** A mark by which a page tells that it is at work. */
  | { kind: 'at-work'; words: string; element: Element }
  /** A bar, as of a share or of progress. */
  | { kind: 'bar'; words: string; element: Element };

const CONTROL =
  'button, a, select, input, textarea, summary, [role="button"], [role="link"], [role="tab"], [role="switch"], [role="checkbox"], [role="radio"], [role="combobox"], [role="searchbox"], [role="slider"], [role="option"], [aria-pressed], [aria-selected], [aria-checked], [tabindex="0"][aria-expanded]';
const CONTROL_TAGS = new Set(['button', 'a', 'select', 'input', 'textarea', 'summary']);
const BAR = 'progress, meter, [role="progressbar"], [role="meter"]';

/** Every text, control and mark of a zone, in its order; the texts of a control are its name. */
export function tokensOf({ elements }: Zone): Token[] {
  let control: Element | undefined;
  return elements.flatMap((element) => {
    if (control?.contains(element)) return [];
    if (isControl(element)) {
      control = element;
      return [{ kind: 'control', words: nameOf(element), element, state: stateOf(element) }];
    }
    return [...marksOf(element), ...textsIn(element)];
  });
}

export function isControl(element: Element): boolean {
  if (CONTROL_TAGS.has(element.localName)) return true;
  return element.hasAttributes() && element.matches(CONTROL);
}

/** Whether an element is a control or stands in one. */
export function isInControl(element: Element): boolean {
  return element.closest(CONTROL) !== null;
}

function marksOf(element: Element): Token[] {
  if (!element.hasAttributes() && element.localName !== 'progress') return [];
  if (element.getAttribute('aria-busy') === 'true') return [{ kind: 'at-work', words: 'aria-busy', element }];
  if (element.matches(BAR))
    return [{ kind: 'bar', words: element.getAttribute('aria-label') ?? '', element }];
  return [];
}

/** An element's own texts, and what is only told of it. */
function textsIn(element: Element): Token[] {
  const label = element.hasAttributes() ? (element.getAttribute('aria-label') ?? '') : '';
  return [label, ...ownTextsOf(element)]
    .map(folded)
    .flatMap((words) => (words === '' ? [] : [{ kind: 'text' as const, words, element }]));
}

/** The texts of an element between its parts, each as one, however many nodes it is in. Room between parts is none. */
export function ownTextsOf(element: Element): string[] {
  const own: string[] = [];
  let text = '';
  const end = () => {
    if (text.trim() !== '') own.push(text);
    text = '';
  };
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === TEXT_NODE) text += node.nodeValue ?? '';
    else if (node.nodeType === ELEMENT_NODE) end();
  }
  end();
  return own;
}

const [ELEMENT_NODE, TEXT_NODE] = [1, 3];
