import { parseHTML } from 'linkedom';
import { drawPage } from '../draw/page.ts';
import type { Look } from '../look.ts';
import type { Random } from '../random.ts';
import type { Sheet } from '../sheet.ts';
import type { Draft } from './draft.ts';

/** A drawn page, to be changed before it is read. */
export interface Scene extends Draft {
  document: Document;
  /** What the page would print without the fault. */
  whole: Sheet;
  section: Element;
  /** The heading over the grants. */
  heading: Element;
  /** What holds the list and nothing else. */
  frame: Element;
  list: Element;
  /** Of a table, the row of headers; `null` for cards. */
  head: Element | null;
  rows: readonly Element[];
}

const TABLE_ROWS = 'tr, [role=row]';

export const isTable = ({ shape }: Look): boolean => shape.includes('table') || shape === 'aria-grid';

/** The page as it is drawn; `null` where it draws no list. */
export function sceneOf(draft: Draft, whole: Sheet): Scene | null {
  const { document } = parseHTML(
    `<!doctype html><html><body>${drawPage(draft.sheet, draft.look)}</body></html>`,
  );
  const heading = [...document.querySelectorAll('h2')].find(({ textContent }) =>
    textContent?.startsWith('Credit Grants'),
  );
  const section = heading?.parentElement;
  const frame = [...(section?.children ?? [])].at(-1);
  const list = frame?.firstElementChild;
  if (!heading || !section || !frame || !list || draft.sheet.rows.length === 0) return null;
  const scene = { ...draft, document, whole, section, heading, frame, list };
  if (!isTable(draft.look)) return { ...scene, head: null, rows: [...list.children] };
  const [head = null, ...rows] = list.querySelectorAll(TABLE_ROWS);
  return { ...scene, head, rows };
}

/** What a scene has become. */
export function htmlOf({ document }: Scene): string {
  return document.body.innerHTML;
}

/** Makes elements from their HTML. */
export function elementsOf({ document }: Pick<Scene, 'document'>, html: string): Element[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return [...holder.children];
}

/** Puts something directly before or after the list, in a line of its own or by itself. */
export function putBeside(scene: Scene, html: string, where: 'above' | 'below'): void {
  const { frame, list, random } = scene;
  const wrapped = random.chance(0.5) ? `<div>${html}</div>` : html;
  const elements = elementsOf(scene, wrapped);
  const [outer, inner] =
    where === 'above' ? (['before', 'prepend'] as const) : (['after', 'append'] as const);
  if (random.chance(0.5)) frame[outer](...elements);
  else frame[inner](...elements);
  if (!list.parentElement) throw new Error('The list is no longer on the page.');
}

/** What hides a part of a page, as an attribute. */
export const HIDINGS = [
  'hidden',
  'style="display:none"',
  'style="display: none;"',
  'style="visibility:hidden"',
] as const;

/** What only a screen reader tells, with the style that takes it off the screen. */
export function offScreen(text: string): string {
  return `<span class="sr-only" style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap">${text}</span>`;
}

/** Puts elements directly before or after another one. */
export function putNextTo(element: Element, random: Random, elements: readonly Element[]): void {
  if (random.chance(0.5)) element.before(...elements);
  else element.after(...elements);
}

/** Gives an element an attribute that is written as in HTML. */
export function setAttribute(element: Element, attribute: string): void {
  const [name = '', value = ''] = attribute.split(/="|"$/);
  element.setAttribute(name, value);
}

/** Gives each row an attribute that follows from its place. */
export function numberRows(
  { rows }: Pick<Scene, 'rows'>,
  name: string,
  valueOfRow: (index: number) => string,
): void {
  for (const [index, row] of rows.entries()) row.setAttribute(name, valueOfRow(index));
}

/** The same element once more, hidden. */
export function hiddenCopy(element: Element, hiding: string): Element {
  const copy = element.cloneNode(true) as Element;
  setAttribute(copy, hiding);
  return copy;
}
