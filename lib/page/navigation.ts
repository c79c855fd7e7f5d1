import { GRANTS_PAGE } from '../provider/index.ts';

/**
 * Whether a control leads to another page: a link to another path, or a tab that stands in one row with such links. An
 * address that differs by its query or hash alone may show another part of the same list.
 */
export function leadsElsewhere(control: Element, group: readonly { element: Element }[]): boolean {
  if (isLinkAway(control)) return true;
  const isTab = control.getAttribute('role') === 'tab' || control.hasAttribute('aria-current');
  const others = group.filter(({ element }) => element !== control);
  return (
    isTab &&
    control.localName === 'a' &&
    others.length > 0 &&
    others.every(({ element }) => isLinkAway(element))
  );
}

function isLinkAway(link: Element): boolean {
  const href = link.localName === 'a' ? link.getAttribute('href') : null;
  if (href === null || /^(?:#|\?|javascript:|$)/iu.test(href.trim())) return false;
  try {
    const here = new URL(link.baseURI?.startsWith('http') ? link.baseURI : GRANTS_PAGE);
    const there = new URL(href, here);
    return there.host !== here.host || there.pathname !== here.pathname;
  } catch {
    return false;
  }
}
