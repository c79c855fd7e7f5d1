import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { GrantsPage } from './grants-page.ts';

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
  // A class alone may take away what covered the list.
  for (const type of ['click', 'keyup', 'close'])
    onEvent(type, () => page.reader.hasDrawnDoubts() && refreshLater());
  context.addEventListener(window, 'resize', refreshLater, { passive: true });
}
