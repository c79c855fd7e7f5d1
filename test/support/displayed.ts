/**
 * A stand-in for `isDisplayed` in documents without layout. It knows `hidden`, inline styles, closed details, and the hiding
 * rules in the page's own style elements. Tests in real browsers check what is really displayed.
 */
export function displayedIn(document: Document): (element: Element) => boolean {
  const hiding = Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent ?? '')
    .flatMap((css) => [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)])
    .filter(([, , rules = '']) => HIDES.test(rules))
    .map(([, selector = '']) => selector.trim())
    .filter((selector) => !selector.startsWith('@'));
  return (element) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      if (isHidden(at) || hiding.some((selector) => at?.matches(selector))) return false;
      if (isFoldedAway(at)) return false;
    }
    return true;
  };
}

const HIDES = /display:\s*none|visibility:\s*(?:hidden|collapse)|content-visibility:\s*hidden/;

function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || HIDES.test(element.getAttribute('style') ?? '');
}

function isFoldedAway(element: Element): boolean {
  const details = element.parentElement;
  return details?.localName === 'details' && !details.hasAttribute('open') && element.localName !== 'summary';
}
