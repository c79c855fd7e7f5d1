import { leavesOf } from './cell-text.ts';
import { folded } from './texts.ts';

/** How a control is set. */
export type ControlState =
  /** It cannot be used at present. */
  | { kind: 'off' }
  /** It is one of several, and this one is chosen, or it is pressed in. */
  | { kind: 'chosen' }
  /** It is one of several, or may be pressed in, and is not. */
  | { kind: 'not-chosen' }
  /** A choice by name: what is chosen, and what else there is. */
  | { kind: 'choice'; chosen: string; others: readonly string[] }
  /** A field for words: what is typed. */
  | { kind: 'typed'; value: string }
  | { kind: 'plain' };

const LONGEST_NAME = 200;
const CHOICE_ATTRIBUTES = ['aria-pressed', 'aria-selected', 'aria-checked'];
const CHOICE_ROLES = new Set(['tab', 'radio', 'switch', 'checkbox', 'option']);
const CHOICE_TYPES = new Set(['radio', 'checkbox']);
const WORDLESS_TYPES = new Set(['radio', 'checkbox', 'button', 'submit', 'hidden', 'image', 'reset']);

/** The name by which a control is read out. */
export function nameOf(control: Element): string {
  const told = control.getAttribute('aria-label') ?? '';
  if (told.trim() !== '') return folded(told);
  if (control.localName === 'select' || control.localName === 'input') return folded(labelBefore(control));
  const shown = (control.textContent?.length ?? 0) > LONGEST_NAME ? '' : leavesOf(control).join(' ');
  const alternative = control.querySelector('[aria-label], img[alt]');
  return folded(
    shown ||
      control.getAttribute('title') ||
      alternative?.getAttribute('aria-label') ||
      alternative?.getAttribute('alt') ||
      '',
  );
}

/** The words of the label around or before a field. */
function labelBefore(field: Element): string {
  const { id } = field;
  const own = field.getAttribute('placeholder') ?? field.getAttribute('title');
  if (own) return own;
  const around = field.closest('label');
  if (around)
    return [...around.childNodes]
      .map((node) => (node.contains(field) ? '' : (node.textContent ?? '')))
      .join(' ');
  const labels = id === '' ? [] : [...(field.getRootNode() as ParentNode).querySelectorAll('label')];
  return (
    labels.find((label) => label.getAttribute('for') === id)?.textContent ??
    field.previousSibling?.nodeValue ??
    ''
  );
}

export function stateOf(control: Element): ControlState {
  if (isTurnedOff(control)) return { kind: 'off' };
  if (control.localName === 'select') return choiceOf(control);
  const role = control.getAttribute('role');
  if (role === 'combobox' && control.localName !== 'input')
    return { kind: 'choice', chosen: leavesOf(control).join(' '), others: [] };
  if (isField(control))
    return { kind: 'typed', value: 'value' in control ? String(control.value).trim() : '' };
  return chosenState(control, role);
}

/** A disabled control says nothing but that it cannot be used, unless it is set to something. */
export function isTurnedOff(control: Element): boolean {
  const isOff = control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';
  return (
    isOff &&
    control.localName !== 'select' &&
    !CHOICE_ATTRIBUTES.some((name) => control.getAttribute(name) === 'true')
  );
}

function isField(control: Element): boolean {
  if (control.localName === 'textarea') return true;
  return control.localName === 'input' && !WORDLESS_TYPES.has(control.getAttribute('type') ?? 'text');
}

function choiceOf(select: Element): ControlState {
  const options = [...select.querySelectorAll('option')];
  const chosen = options.find((option) => option.selected) ?? options[0];
  const words = (option: Element | undefined) => folded(option?.textContent ?? '');
  return {
    kind: 'choice',
    chosen: words(chosen),
    others: options.filter((option) => option !== chosen).map(words),
  };
}

function chosenState(control: Element, role: string | null): ControlState {
  const told = CHOICE_ATTRIBUTES.map((name) => control.getAttribute(name)).find((value) => value !== null);
  const isOneOfSeveral = CHOICE_ROLES.has(role ?? '') || CHOICE_TYPES.has(control.getAttribute('type') ?? '');
  const isCurrent = control.getAttribute('aria-current');
  if (told === 'true' || told === 'mixed' || (isCurrent !== null && isCurrent !== 'false'))
    return { kind: 'chosen' };
  if (told === 'false' || (isOneOfSeveral && control.localName !== 'input')) return { kind: 'not-chosen' };
  if (!isOneOfSeveral) return { kind: 'plain' };
  return { kind: 'checked' in control && control.checked ? 'chosen' : 'not-chosen' };
}
