import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { TABLE_SELECTOR } from '../../lib/page/index.ts';
import { isBillingPage, OF_GRANTS } from '../../lib/provider/index.ts';
import '../shared/late-table.ts';

/**
 * Loads the scripts for grants and account figures, once: when the address becomes a billing page's, or when a table appears
 * that may be of grants. Before that, it loads only the second one, where the address may be another page of the account.
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
    // Only what was added is examined, because a table may be long and change often.
    const isComing = records.some(({ target, addedNodes }) =>
      target instanceof Text ? bringsGrants(target) : [...addedNodes].some(bringsGrants),
    );
    // Without the Navigation API, a browser notices a new address up to a second late.
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
    // The script checks the address again, so this test may be rough.
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
