import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { GrantsPage } from './grants-page.ts';

/** How often a page at rest is looked at, in milliseconds. Each change of a page brings a look of its own. */
const REST = 2000;

/** Listens for what may change what was read without a change of the markup. */
export function listenForUnseenChanges(
  context: ContentScriptContext,
  page: GrantsPage,
  guard: (task: () => void) => void,
  refreshLater: () => void,
): void {
  const onEvent = (type: string, listener: () => void) =>
    context.addEventListener(document, type, listener, { capture: true, passive: true });
  onEvent('change', () => guard(() => page.reader.isOutdated() && page.refresh(true)));
  // A movement may end in either way, and a style sheet may come late.
  for (const type of ['transitionend', 'transitioncancel', 'animationend', 'animationcancel', 'load'])
    onEvent(type, refreshLater);
  // A class alone may open or close what covers the list.
  for (const type of ['click', 'keyup', 'close']) onEvent(type, refreshLater);
  // No event tells of a class that shows something without a transition, of a new rule, or of an animation by a script.
  context.setInterval(() => page.showing && !document.hidden && refreshLater(), REST);
  context.addEventListener(window, 'resize', refreshLater, { passive: true });
}
