import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { TABLE_SELECTOR } from '../../lib/page/index.ts';
import { isBillingPage, OF_GRANTS } from '../../lib/provider/index.ts';
import '../shared/late-table.ts';

/**
 * Loads what reads grants and the account's other pages, once: when the page goes to a billing page's address, or when it has a
 * table that may be of grants. Before, what reads the other pages alone, wherever an address may be one of these.
 */
export function whenAccountMayCome(
  context: ContentScriptContext,
  load: (script: 'grants' | 'account') => void,
): void {
  const come = () => {
    if (!context.isValid) return;
    observer.disconnect();
    load('grants');
    load('account');
  };
  const observer = new MutationObserver((records) => {
    // Only what has come is looked at: a table may be long, and change often.
    const isComing = records.some(({ target, addedNodes }) =>
      target instanceof Text ? bringsGrants(target) : [...addedNodes].some(bringsGrants),
    );
    // A browser without the Navigation API tells of a new address up to a second late.
    if (isComing || isBillingPage(location)) come();
  });
  const watchTables = () => {
    const isInDocument = bringsGrants(document.body);
    globalThis.lateTable = !isInDocument;
    if (isInDocument) come();
    else observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  const goTo = (address: Pick<URL, 'href'>) => {
    if (isBillingPage(address)) come();
    // What is loaded looks at the address again, so this may be short.
    else if (/usage|limit/.test(address.href)) load('account');
  };
  goTo(location);
  context.addEventListener(window, 'wxt:locationchange', ({ newUrl }) => goTo(newUrl));
  if (document.readyState !== 'loading') watchTables();
  else context.addEventListener(document, 'DOMContentLoaded', watchTables);
}

/** Whether a node in a table, or a table in a node, may be of grants. */
function bringsGrants(node: Node): boolean | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element) return element;
  const parts = element.closest(TABLE_SELECTOR) ? [node] : element.querySelectorAll(TABLE_SELECTOR);
  return [...parts].some(({ textContent }) => OF_GRANTS.test(textContent ?? ''));
}
