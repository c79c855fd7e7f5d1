import { TABLE_SELECTOR } from './cells.ts';
import type { Candidate } from './layouts/layout.ts';
import { readPager } from './pager-text.ts';
import { atPlaces, type RowSlice, WHOLE } from './row-slice.ts';
import { elementsIn, labelOf, nameOf, shortTextOf, surroundingsOf } from './surroundings.ts';

const CONTROL = 'button, a[href], [role="button"]';
const NEXT = /^(?:(?:go to )?next(?: page)?|older|weiter|suivant|siguiente|下一页|次へ|[›»→>])$/i;
const PREVIOUS =
  /^(?:(?:go to )?prev(?:ious)?(?: page)?|newer|zurück|précédent|anterior|上一页|前へ|[‹«←<])$/i;
const MORE = /^(?:(?:load|show|view|see) (?:more|all)\b.*|more|加载更多|显示更多)$/i;
const UNFILTER = /^(?:clear|reset|remove) (?:all )?filters?$/i;
const FILTER_LABEL = /filter|state|status|show|view|search/i;
const EVERYTHING = /^(?:all|any|every|–|-|$|全部)/i;
const SEARCH =
  'input[type="search"], [role="searchbox"], input[placeholder*="search" i], input[placeholder*="filter" i]';
const CONTROL_OR_SEARCH = `${CONTROL}, ${SEARCH}`;
const NUMBER = /\p{N}/u;

/** Tells which of all grants a place draws, from its own row numbers and the pager, buttons and filters around it. */
export function readSlice(candidate: Candidate, root: Element): RowSlice {
  const { element, rows, blankRows } = candidate;
  const own = new Set([
    ...rows.map((row) => row.element),
    ...(element.matches(TABLE_SELECTOR) ? [element] : []),
  ]);
  const around = elementsIn(surroundingsOf(element, root), own);
  const controls = around.filter(isControl);
  if (isFiltered(controls)) return { kind: 'some', reason: 'filter', of: null };
  const drawn = rows.length + blankRows;
  const told = virtualSlice(candidate) ?? pagerSlice(around, drawn) ?? controlSlice(controls, element);
  if (told && told.kind !== 'whole') return told;
  return blankRows > 0 ? { kind: 'some', reason: 'blank-rows', of: null } : WHOLE;
}

/** A table that draws only the rows in view numbers them, and says how many there are; its header is one of them. */
function virtualSlice({ element, rows, headers }: Candidate): RowSlice | undefined {
  const count = numberIn(element, 'aria-rowcount');
  const header = headers.length > 0 ? 1 : 0;
  if (count === undefined || (count >= 0 && count - header <= rows.length)) return undefined;
  const of = count < 0 ? null : count - header;
  const places = rows.flatMap(({ element: row }) => placeIn(row, header) ?? []);
  return places.length === rows.length && places.every((place) => place > 0)
    ? atPlaces('virtual', places, of)
    : { kind: 'some', reason: 'virtual', of };
}

/** A row's number among all; some libraries count from 0 in an attribute of their own. */
function placeIn(row: Element, header: number): number | undefined {
  const index = numberIn(row, 'aria-rowindex');
  if (index !== undefined) return index - header;
  const counted = numberIn(row, 'data-index');
  return counted === undefined ? undefined : counted + 1;
}

function numberIn(element: Element, attribute: string): number | undefined {
  const value = element.getAttribute(attribute);
  return value !== null && /^-?\d+$/.test(value.trim()) ? Number(value) : undefined;
}

/** A text that tells which rows these are; the innermost element that says it, since outer ones hold more words. */
function pagerSlice(around: readonly Element[], drawn: number): RowSlice | undefined {
  const slices = around.flatMap((element) => {
    const text = NUMBER.test(element.textContent ?? '') ? shortTextOf(element) : undefined;
    return text ? (readPager(text, drawn) ?? []) : [];
  });
  return (
    slices.find(({ kind }) => kind === 'places') ?? slices.find(({ kind }) => kind === 'page') ?? slices[0]
  );
}

/** Buttons tell that there is more, not how much. */
function controlSlice(controls: readonly Element[], place: Element): RowSlice | undefined {
  const enabled = [...controls, ...place.querySelectorAll(CONTROL)].filter(
    (element) => element.matches(CONTROL) && isEnabled(element),
  );
  const names = enabled.map(nameOf);
  if (names.some((name) => PREVIOUS.test(name))) return { kind: 'later', reason: 'pages', of: null };
  if (names.some((name) => NEXT.test(name))) return { kind: 'page', reason: 'pages', page: 1, of: null };
  return names.some((name) => MORE.test(name)) ? { kind: 'some', reason: 'more', of: null } : undefined;
}

function isEnabled(control: Element): boolean {
  return !control.hasAttribute('disabled') && control.getAttribute('aria-disabled') !== 'true';
}

/** Whether anything on the page narrows what is shown, where no place tells which part of it belongs to the grants. */
export function isAnythingFiltered(root: Element): boolean {
  return isFiltered(elementsIn(root, new Set()).filter(isControl));
}

/** Whether an element is one by which rows are chosen, turned over or narrowed. */
function isControl(element: Element): boolean {
  const { localName } = element;
  if (localName === 'button' || localName === 'select') return true;
  return element.hasAttributes() && element.matches(CONTROL_OR_SEARCH);
}

function isFiltered(controls: readonly Element[]): boolean {
  return controls.some((element) => {
    if (element.matches(CONTROL)) return UNFILTER.test(nameOf(element)) && isEnabled(element);
    if (element.matches('select')) return isNarrowing(element);
    return element.matches(SEARCH) && 'value' in element && String(element.value).trim() !== '';
  });
}

/** Whether a choice of what to show leaves anything out: the option chosen does not say "All". */
function isNarrowing(select: Element): boolean {
  const options = [...select.querySelectorAll('option')];
  const chosen = options.find((option) => option.selected) ?? options[0];
  const speaksOfAll = options.some((option) => EVERYTHING.test((option.textContent ?? '').trim()));
  if (!chosen || !speaksOfAll || !FILTER_LABEL.test(labelOf(select))) return false;
  return !EVERYTHING.test((chosen.textContent ?? '').trim());
}
