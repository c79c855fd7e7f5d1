import { TABLE_SELECTOR } from '../../lib/page/cells.ts';
import { saysNone } from '../../lib/page/empty-words.ts';
import { saysExpires } from '../../lib/page/header-words.ts';

/** The tables within which something has changed. */
export function changedTables(records: readonly MutationRecord[]): Element[] {
  return [...changedElements(records)].flatMap((element) => element.closest(TABLE_SELECTOR) ?? []);
}

/** Whether changes may bring a list of grants, or the words for none, to a page that had neither. */
export function bringGrants(records: readonly MutationRecord[]): boolean {
  return records.some(({ target, type, addedNodes }) =>
    type === 'characterData' ? saysGrants(target) : holdsAny(addedNodes, saysGrants),
  );
}

function saysGrants({ textContent }: Node): boolean {
  return textContent !== null && (saysExpires(textContent) || saysNone(textContent));
}

/** Whether changes are within the table that was read, or bring or fill another one; `hasTables`: there may be others. */
export function touchTable(
  records: readonly MutationRecord[],
  table: Element | undefined,
  hasTables: boolean,
): boolean {
  const elements = changedElements(hasTables ? records : records.filter(isOfAttribute));
  const isTouched = table
    ? [...elements].some((element) => table.contains(element)) || changeAround(records, table)
    : [...elements].some((element) => element.closest(TABLE_SELECTOR));
  return isTouched || records.some(({ addedNodes }) => holdsAny(addedNodes, isOrHoldsTable));
}

/** An element may become a table by its role. */
function isOfAttribute({ type }: MutationRecord): boolean {
  return type === 'attributes';
}

function changeAround(records: readonly MutationRecord[], table: Element): boolean {
  return records.some((record) => isOfAttribute(record) && record.target.contains(table));
}

function isOrHoldsTable(node: Node): boolean {
  return (
    node instanceof Element &&
    (node.matches(TABLE_SELECTOR) ||
      (node.childElementCount > 0 && node.querySelector(TABLE_SELECTOR) !== null))
  );
}

/** The elements that have changed, or whose texts have, each once: most changes of one moment are of a few elements. */
function changedElements(records: readonly MutationRecord[]): Set<Element> {
  const elements = new Set<Element>();
  for (const { target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element) elements.add(element);
  }
  return elements;
}

/** Most records have no nodes, and a list costs more to go through than to ask for its length. */
function holdsAny(nodes: NodeList, test: (node: Node) => boolean): boolean {
  return nodes.length > 0 && [...nodes].some(test);
}
