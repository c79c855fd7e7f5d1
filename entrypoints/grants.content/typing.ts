import { PANEL } from './placement.ts';

/** The events of typing, also with an input method or a dead key. The page must not see what a user types in the panel. */
const TYPING = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'copy',
  'cut',
  'paste',
  // Chromium sends this old event with each letter.
  'textInput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

/** The events of clicking. The panel may be inside an element that reacts to clicks or dragging as a whole. */
const CLICKS = ['click', 'dblclick', 'auxclick', 'contextmenu'] as const;
const PRESSES = ['pointerdown', 'mousedown', 'touchstart'] as const;
const RELEASES = ['pointerup', 'mouseup', 'touchend'] as const;

/** The events by which a control of the panel acts, and the one that announces what is typed. */
const ACTS = ['click', 'beforeinput', 'input', 'change'] as const;

/** The copies of what a person typed. */
const typed = new WeakSet<Event>();

const stop = (event: Event) => event.stopPropagation();

/**
 * Lets only a person press, choose and type in a part of the panel. A script of the page may reach the open root, and type there
 * by `execCommand`, which is trusted but not announced.
 */
function refuseScripts(part: Element, signal: AbortSignal): void {
  let isAnnounced = false;
  const refuse = (event: Event & { inputType?: string }) => {
    const isOfPerson = event.isTrusted || typed.has(event);
    const isTyped = event.type === 'input' && event.inputType;
    if (!isOfPerson || (isTyped && !isAnnounced)) {
      event.stopImmediatePropagation();
      event.preventDefault();
    }
    isAnnounced = isOfPerson && event.type === 'beforeinput';
  };
  for (const type of ACTS) part.addEventListener(type, refuse, { signal, capture: true });
}

/**
 * Stops typing events in these parts of the panel before its open shadow root, where a page may listen. Stops clicks on the
 * panel before the elements around it, and lets only a person act in them. If a press began on the page, its end and its
 * selection belong to the page: text of the panel is selected only by a press on it.
 */
export function keepInside(host: Element, parts: readonly Element[], signal: AbortSignal): void {
  const setting = { signal, passive: true };
  for (const part of parts)
    for (const type of [...TYPING, 'change']) part.addEventListener(type, stop, setting);
  for (const part of parts) refuseScripts(part, signal);
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
 * Hides typing in the panel from the page's capturing listeners too. This works if our listener comes first, on a page that was
 * loaded at the grants. A listener on `window` that the page added before is called before ours.
 */
export function keepTypingFromPage(signal: AbortSignal): void {
  for (const type of TYPING) addEventListener(type, keepInPanel, { capture: true, signal });
}

function keepInPanel(event: Event): void {
  const [origin] = event.composedPath();
  if (!(event.target instanceof Element) || event.target.localName !== PANEL || !origin) return;
  event.stopImmediatePropagation();
  const copy = copyOf(event);
  if (event.isTrusted) typed.add(copy);
  const isKept = origin.dispatchEvent(copy);
  if (!isKept) event.preventDefault();
}

const OF_A_KEY = [
  'key',
  'code',
  'location',
  'repeat',
  'isComposing',
  'ctrlKey',
  'shiftKey',
  'altKey',
  'metaKey',
] as const;

/**
 * The same event for the panel alone. It does not leave the shadow root. It is no KeyboardEvent, since Firefox (153) lets those
 * leave the root regardless of their options.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: true, cancelable: event.cancelable, composed: false });
  if (event instanceof InputEvent) Object.assign(copy, { inputType: event.inputType });
  if (event instanceof KeyboardEvent)
    for (const part of OF_A_KEY) Object.assign(copy, { [part]: event[part] });
  return copy;
}
