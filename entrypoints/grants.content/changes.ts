import { TABLE_SELECTOR } from '../../lib/page/index.ts';
import { saysExpires, saysNone } from '../../lib/provider/index.ts';

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

/** Asked for the nodes only where there can be any: that is what costs most on a page that changes very often. */
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

/** The elements that have changed, or whose texts have, each once: most changes of one moment are of a few elements. */
function changedElements(records: readonly MutationRecord[]): Set<Element> {
  const elements = new Set<Element>();
  for (const { target } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element) elements.add(element);
  }
  return elements;
}

/** By index: a list of nodes costs more to spread, and most have no node or one. */
function holdsAny(nodes: NodeList, test: (node: Node) => boolean): boolean {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index];
    if (node && test(node)) return true;
  }
  return false;
}
