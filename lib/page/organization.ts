import { leavesOf } from './cell-text.ts';
import { type Search, searchIn } from './search.ts';

/** The organization that the page names, and the element that names it. */
export interface NamedOrganization {
  name: string;
  element: Element;
}

const CANDIDATES =
  '[aria-label*="organi" i], [title*="organi" i], [data-testid*="organi" i], select[name*="organi" i], dt, label';
const LABEL =
  /^(?:(?:current|selected|switch|select|change|choose|your)\s+)*organi[sz]ation(?:\s+(?:name|switcher|selector|picker|menu))?\s*(?:[:：]\s*(.*))?$/i;
const LONGEST_NAME = 100;
const NOT_A_NAME = /^(?:organi[sz]ation\b.*|settings|general|select.*|switch.*|loading.*|…|\.{3})$/i;

/**
 * Finds the name of the organization whose billing this is, wherever the page labels it as such: on a switch of
 * organizations, in a list of terms, or beside a form's label. How the page does it has not been seen (2026-11-24), and a
 * name that no label claims is not guessed.
 */
export function organizationIn(all: Search): NamedOrganization | undefined {
  for (const element of all(CANDIDATES)) {
    const name = nameBy(element);
    if (name !== undefined && name.length <= LONGEST_NAME && !NOT_A_NAME.test(name)) return { name, element };
  }
  return undefined;
}

/** See `organizationIn`. */
export function readOrganization(root: Element): NamedOrganization | undefined {
  return organizationIn(searchIn(root));
}

function nameBy(element: Element): string | undefined {
  const isTerm = element.localName === 'dt' || element.localName === 'label';
  const label = isTerm ? leavesOf(element).join(' ') : labelOf(element);
  const match = LABEL.exec(label.trim());
  if (!match) return undefined;
  if (match[1]) return match[1].trim();
  return isTerm ? valueBehind(element) : shownIn(element);
}

function labelOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('title');
  return (
    label ?? (element.getAttribute('data-testid') ?? element.getAttribute('name') ?? '').replace(/[-_]/g, ' ')
  );
}

function valueBehind(term: Element): string | undefined {
  const target = term.getAttribute('for');
  const named = target === null ? null : term.ownerDocument.getElementById(target);
  const behind = named ?? term.querySelector('input, select') ?? term.nextElementSibling;
  return behind ? shownIn(behind) : undefined;
}

/** What a control or an element shows: the option chosen, the text typed, or the first of its own texts. */
function shownIn(element: Element): string | undefined {
  if (element.localName === 'select') {
    const options = [...element.querySelectorAll('option')];
    return (options.find((option) => option.selected) ?? options[0])?.textContent?.trim();
  }
  if (element.localName === 'input' && 'value' in element) return String(element.value).trim() || undefined;
  return leavesOf(element)[0];
}
