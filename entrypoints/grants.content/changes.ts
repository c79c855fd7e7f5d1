import { TABLE_SELECTOR } from '../../lib/page/index.ts';
import { saysExpires, saysNone } from '../../lib/provider/index.ts';

/** The tables within which something has changed. */
export function changedTables(records: readonly MutationRecord[]): Element[] {
  return [...changedElements(records)].flatMap((element) => element.closest(TABLE_SELECTOR) ?? []);
}

/** Whether changes may add a list of grants, or the text for "no grants", to a page that had neither. */
export function bringGrants(records: readonly MutationRecord[]): boolean {
  return records.some(({ target, type, addedNodes }) =>
    type === 'characterData' ? saysGrants(target) : holdsAny(addedNodes, saysGrants),
  );
}

function saysGrants({ textContent }: Node): boolean {
  return textContent !== null && (saysExpires(textContent) || saysNone(textContent));
}

/** Whether changes are inside the table that was read, or add or fill another one; `hasTables`: whether there may be others. */
export function touchTable(
  records: readonly MutationRecord[],
  table: Element | undefined,
  hasTables: boolean,
): boolean {
  const isTouched = table
    ? records.some(
        ({ target, type }) => table.contains(target) || (isOfAttribute(type) && target.contains(table)),
      )
    : fillTable(records, hasTables);
  return isTouched || records.some(bringsTable);
}

function fillTable(records: readonly MutationRecord[], hasTables: boolean): boolean {
  const changed = changedElements(hasTables ? records : records.filter(({ type }) => isOfAttribute(type)));
  return [...changed].some((element) => element.closest(TABLE_SELECTOR));
}

/** An element may become a table by its role. */
function isOfAttribute(type: MutationRecordType): boolean {
  return type === 'attributes';
}

/** Reads the added nodes only if there can be any, since that is the most expensive step on a page that changes often. */
function bringsTable(record: MutationRecord): boolean {
  return record.type === 'childList' && holdsAny(record.addedNodes, isOrHoldsTable);
}

function isOrHoldsTable(node: Node): boolean {
  return (
    node instanceof Element &&
    (node.matches(TABLE_SELECTOR) ||
      (node.childElementCount > 0 && node.querySelector(TABLE_SELECTOR) !== null))
  );
}

/** The elements that have changed, or whose texts have, without repeats. Changes at one moment mostly affect few elements. */
function changedElements(records: readonly MutationRecord[]): Set<Element> {
  const elements = new Set<Element>();
  for (const { target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element) elements.add(element);
  }
  return elements;
}

/** Uses an index, since spreading a node list is slower and most lists have at most one node. */
function holdsAny(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node && test(node)) return true;
  }
  return false;
}
