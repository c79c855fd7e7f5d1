/** Whether an element is displayed. One with `display: contents` has no box, so its parent decides. */
export function isDisplayed(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  return element.parentElement !== null && isDisplayed(element.parentElement);
}
