import { PANEL } from './placement.ts';

/** What a user types in the panel is no business of the page. */
const TYPING = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste'] as const;

/** A panel may stand in something of the page that is clicked, or taken hold of, as a whole. */
const CLICKS = ['click', 'dblclick', 'auxclick', 'contextmenu'] as const;
const PRESSES = ['pointerdown', 'mousedown', 'touchstart'] as const;
const RELEASES = ['pointerup', 'mouseup', 'touchend'] as const;

const stop = (event: Event) => event.stopPropagation();

/**
 * Keeps what is typed in these parts of the panel from its open root, on which a page may listen too, and clicks on it from what stands
 * around it. The end of a press that began on the page is the page's own, as is what the page has selected: words of the panel are
 * selected only by a press on them.
 */
export function keepInside(host: Element, parts: readonly Element[], signal: AbortSignal): void {
  const setting = { signal, passive: true };
  for (const part of parts)
    for (const type of [...TYPING, 'change']) part.addEventListener(type, stop, setting);
  for (const type of [...CLICKS, ...PRESSES]) host.addEventListener(type, stop, setting);
  let isPressedHere = false;
  const onPress = (event?: Event) => {
    isPressedHere = event?.target === host;
    for (const part of parts) part.classList.toggle('apart', !isPressedHere);
  };
  onPress();
  for (const type of PRESSES) addEventListener(type, onPress, { ...setting, capture: true });
  for (const type of RELEASES) host.addEventListener(type, (event) => isPressedHere && stop(event), setting);
}

/**
 * Keeps what is typed in the panel from the page's listeners on capture too. That holds where ours comes first, on a page
 * that was loaded at the grants: a listener on `window` that the page added before Grantlens came is called before it.
 */
export function keepTypingFromPage(signal: AbortSignal): void {
  for (const type of TYPING) addEventListener(type, keepInPanel, { capture: true, signal });
}

function keepInPanel(event: Event): void {
  const [origin] = event.composedPath();
  if (!(event.target instanceof Element) || event.target.localName !== PANEL || !origin) return;
  event.stopImmediatePropagation();
  const isKept = origin.dispatchEvent(copyOf(event));
  if (!isKept) event.preventDefault();
}

/**
 * The same event for the panel alone: it does not leave its shadow root. No KeyboardEvent: Firefox (153) lets those leave it, whatever
 * they are made with.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  if (!(event instanceof KeyboardEvent)) return copy;
  const { key, code, location, repeat, isComposing } = event;
  const { ctrlKey, shiftKey, altKey, metaKey } = event;
  return Object.assign(copy, {
    key,
    code,
    location,
    repeat,
    isComposing,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
  });
}
