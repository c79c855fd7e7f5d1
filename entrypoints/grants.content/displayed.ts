/** Whether an element is displayed; one without a box of its own is as its contents are. */
export function isDisplayed(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const { display, visibility } = getComputedStyle(element);
  if (display !== 'contents' || visibility !== 'visible') return false;
  return element.parentElement !== null && isDisplayed(element.parentElement);
}
